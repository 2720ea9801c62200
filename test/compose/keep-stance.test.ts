import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepStance } from "../../src/compose/keep-stance";
import type { Account } from "../../src/core/draft";
import type { Stance } from "../../src/core/reaction";

const stranger: Account = { site: "x", kind: "unknown" };
const town: Account = { ...stranger, handle: "kawabe_city" };
const stance: Stance = {
	account: town,
	asks: {},
	clauses: {},
	trusted: [],
	advises: false,
	language: "ja",
};

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** A page whose account the test decides; counts how often it is read. */
function open() {
	const page = { account: stranger, reads: 0 };
	const kept = keepStance(
		() => {
			page.reads++;
			return page.account;
		},
		async () => stance,
	);
	return { page, kept };
}

test("a page without an account is searched at once, and again a second later", () => {
	const { page, kept } = open();
	kept.search();
	kept.search();
	expect(page.reads).toBe(1);
	vi.advanceTimersByTime(1000);
	kept.search();
	expect(page.reads).toBe(2);
});

test.each([
	["back", -3_600_000],
	["forward", 3_600_000],
])("a clock that is set %s changes nothing of that", async (_, jump) => {
	const { page, kept } = open();
	kept.search();
	vi.setSystemTime(Date.now() + jump);
	kept.search();
	expect(page.reads).toBe(1);
	page.account = town;
	vi.advanceTimersByTime(1000);
	kept.search();
	await vi.advanceTimersByTimeAsync(0);
	expect(kept.current()).toEqual(stance);
});

test("an account that has changed is asked about; the answer about the old one is not used", async () => {
	const asked: string[] = [];
	let account = town;
	const kept = keepStance(
		() => account,
		async ({ handle = "" }) => {
			asked.push(handle);
			return { ...stance, account: { ...town, handle } };
		},
	);
	kept.search();
	account = { ...town, handle: "hanako_s" };
	expect(kept.current()).toBeInstanceOf(Promise);
	await vi.advanceTimersByTimeAsync(0);
	expect(kept.current()).toMatchObject({ account });
	expect(asked).toEqual(["kawabe_city", "hanako_s"]);
});
