import { expect } from "vitest";

/** Reads again and again until the expectation holds: `await eventually(() => highlights(page)).toEqual([…])`. */
export const eventually = <Value>(read: () => Value | Promise<Value>) =>
	expect.poll(read, { timeout: 10_000, interval: 30 });
