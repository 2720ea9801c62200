import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepReady } from "../../src/compose/keep-ready";

const account = { site: "x", kind: "unknown" } as const;

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test("it is made ready when somebody begins, and again only when it may have ended meanwhile", () => {
	const prepare = vi.fn(() => Promise.resolve());
	const ready = keepReady(prepare);
	ready.begin(account);
	ready.begin(account);
	expect(prepare).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(31_000);
	ready.begin(account);
	expect(prepare).toHaveBeenCalledTimes(2);
});

test("while it answers nothing has to be made ready", () => {
	const prepare = vi.fn(() => Promise.resolve());
	const ready = keepReady(prepare);
	for (let key = 0; key < 10; key++) {
		vi.advanceTimersByTime(9000);
		ready.heard();
		ready.begin(account);
	}
	expect(prepare).not.toHaveBeenCalled();
});

test("that it failed is no trouble of its own", async () => {
	const ready = keepReady(() => Promise.reject(new Error("no answer")));
	ready.begin(account);
	await vi.runAllTimersAsync();
});
