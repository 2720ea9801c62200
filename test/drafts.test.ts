import { expect, test } from "vitest";
import {
	readDrafts,
	readEveryday,
	readLong,
	readOrdinary,
	scoreDrafts,
} from "../scripts/eval/drafts";
import { rules } from "../src/rules";

const drafts = [...readDrafts()];

test("each file of drafts is about a rule that reads text", () => {
	const known = rules.map(({ id }) => id);
	expect(
		drafts.map(([rule]) => rule).filter((id) => !known.includes(id)),
	).toEqual([]);
	expect(drafts.length).toBeGreaterThan(20);
});

test.each(drafts)(
	"%s: as many to be marked as to be left alone, none twice",
	(_, list) => {
		const { wanted, harmless } = scoreDrafts(list, () => false);
		expect(wanted).toBe(harmless);
		expect(new Set(list.map(({ text }) => text)).size).toBe(list.length);
		expect(list.every(({ text }) => text.trim() !== "")).toBe(true);
	},
);

test.each([
	["ordinary posts", readOrdinary(), 300],
	["everyday posts", readEveryday(), 300],
	["long reports", readLong(), 150],
])("%s: none is to be marked, none stands twice", (_, posts, fewest) => {
	expect(posts.length).toBeGreaterThan(fewest);
	expect(posts.filter(({ fires }) => fires)).toEqual([]);
	expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length);
});

test("what is marked is counted apart for the two kinds", () => {
	const list = [
		{ text: "あ", fires: true },
		{ text: "い", fires: true },
		{ text: "あい", fires: false },
	];
	expect(scoreDrafts(list, ({ text }) => text.includes("あ"))).toEqual({
		found: 1,
		wanted: 2,
		wrong: 1,
		harmless: 1,
	});
});
