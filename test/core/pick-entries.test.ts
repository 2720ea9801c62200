import { expect, test } from "vitest";
import type { JournalEntry } from "../../src/core/journal";
import {
	dayOf,
	everything,
	type JournalFilter,
	pickEntries,
} from "../../src/core/pick-entries";

const entry = (change: Partial<JournalEntry>): JournalEntry => ({
	at: "2026-04-01T10:00:00+09:00",
	site: "x",
	account: "kawabe_city",
	action: "post",
	rules: [],
	doubts: [],
	decision: "confirmed",
	textHash: "",
	...change,
});

const entries = [
	entry({ textHash: "a", rules: ["rumour"], report: "due" }),
	entry({ textHash: "b", site: "facebook", account: "200222", report: "done" }),
	entry({
		textHash: "c",
		at: "2026-04-02T00:30:00+09:00",
		doubts: ["approval"],
	}),
	entry({
		textHash: "d",
		at: "2026-05-01T10:00:00+09:00",
		lastDay: "2026-05-05",
	}),
];

test.each<[string, Partial<JournalFilter>, string]>([
	["everything", {}, "abcd"],
	["to be reported", { show: "due" }, "a"],
	["out of date", { show: "stale" }, "d"],
	["by account", { account: "200222" }, "b"],
	["by site", { site: "x" }, "acd"],
	["by rule", { rule: "rumour" }, "a"],
	["by another reason", { rule: "approval" }, "c"],
	["from a day on", { from: "2026-04-02" }, "cd"],
	["until a day, by the day in Japan", { until: "2026-04-01" }, "ab"],
	["together", { site: "x", from: "2026-04-01", until: "2026-04-30" }, "ac"],
	["nothing fits", { account: "200222", rule: "rumour" }, ""],
])("%s", (_, filter, expected) => {
	const picked = pickEntries(
		entries,
		{ ...everything, ...filter },
		"2026-05-06",
	);
	expect(picked.map(({ textHash }) => textHash).join("")).toBe(expected);
});

test("a day begins at midnight in Japan", () => {
	expect(dayOf("2026-04-01T15:00:00Z")).toBe("2026-04-02");
	expect(dayOf("nothing")).toBe("");
});
