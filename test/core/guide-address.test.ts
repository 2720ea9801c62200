import { expect, test } from "vitest";
import { clauseHash, readGuideView } from "../../src/core/guide-address";

test.each([
	["", { kind: "all" }],
	["#", { kind: "all" }],
	["#nothing-we-know", { kind: "all" }],
	["#takeover", { kind: "incident", incident: "takeover" }],
	["#report-mention", { kind: "report" }],
	["#guideline", { kind: "guideline" }],
	["#clause-zushi%2F3-5-2", { kind: "guideline", clause: "zushi/3-5-2" }],
	["#clause-%E3%81", { kind: "guideline", clause: "%E3%81" }],
])("guide.html%s", (hash, view) => {
	expect(readGuideView(hash)).toEqual(view);
});

test.each(["musashino/2-1-ウ-①", "custom/第3条第2項(1)#2"])(
	"a link to %s leads there",
	(clause) => {
		expect(readGuideView(clauseHash(clause))).toEqual({
			kind: "guideline",
			clause,
		});
	},
);
