import { expect, test } from "vitest";
import {
	readDrafts,
	readOrdinary,
	readPlain,
	readWhole,
} from "../../../scripts/eval/drafts";
import { readLessons } from "../../../scripts/learn/read-lessons";
import { teach } from "../../../scripts/learn/teach";
import { packed, rules } from "../../../scripts/learn/weights";
import { rules as known } from "../../../src/rules";

test("the weights are those the drafts teach: npm run -s learn", {
	timeout: 1_200_000,
}, async () => {
	const taught = await teach();
	expect(taught.rules).toEqual(rules);
	expect(taught.packed === packed).toBe(true);
});

test("each of the rules taught exists", () => {
	const ids = known.map(({ id }) => id);
	expect(rules.filter((id) => !ids.includes(id))).toEqual([]);
});

test("nothing is learned from the drafts it is measured on", () => {
	const measured = new Set(
		[...readDrafts().values(), readOrdinary(), readPlain(), readWhole()]
			.flat()
			.map(({ text = "" }) => text.trim()),
	);
	expect(readLessons().filter(({ text }) => measured.has(text.trim()))).toEqual(
		[],
	);
});
