import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPatience } from "../../src/extension/patience";

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test("each is waited for as long, whenever it began", () => {
	const patience = createPatience(4000);
	const began = Date.now();
	const ended: [string, number][] = [];
	const begin = (name: string) =>
		patience.begin(() => ended.push([name, Date.now() - began]));
	begin("first");
	vi.advanceTimersByTime(1500);
	begin("second");
	begin("third");
	vi.advanceTimersByTime(20_000);
	begin("fourth");
	vi.advanceTimersByTime(20_000);
	expect(ended).toEqual([
		["first", 4000],
		["second", 5500],
		["third", 5500],
		["fourth", 25_500],
	]);
});

test("what has ended is not given up, and a hundred in a row take two timers", () => {
	const patience = createPatience(4000);
	const giveUp = vi.fn();
	const set = vi.spyOn(globalThis, "setTimeout");
	for (let i = 0; i < 100; i++) {
		const end = patience.begin(() => giveUp());
		vi.advanceTimersByTime(50);
		end();
	}
	expect(set).toHaveBeenCalledTimes(2);
	vi.advanceTimersByTime(20_000);
	expect(giveUp).not.toHaveBeenCalled();
	expect(vi.getTimerCount()).toBe(0);
});
