import { describe, expect, it } from "vitest";
import type { AccountKind } from "../../src/core/draft";
import type { Finding } from "../../src/core/finding";
import {
	addWording,
	type KeptWording,
	leaveKept,
	mostKept,
	readWordings,
	removeWording,
} from "../../src/core/kept-wordings";
import { defaultPolicy, type Policy } from "../../src/core/policy";

const words = "クレーム";
const text = `先日の${words}について`;
const finding: Finding = {
	rule: "disrespect",
	title: "",
	severity: "notice",
	span: { start: 3, end: 7 },
	message: "",
	advice: "",
	clauses: [],
};

const keep = (
	kept: string[],
	change: Partial<Finding> = {},
	kind: AccountKind = "official",
	policy: Partial<Policy> = {},
	fixed: string[] = [],
) =>
	leaveKept(
		[{ ...finding, ...change }],
		text,
		kept.map((wording) => ({ rule: "disrespect", wording })),
		{ policy: { ...defaultPolicy, ...policy }, fixed, account: { kind } },
	);

const offered = [{ ...finding, mayKeep: true }];
const officialKnown: Partial<Policy> = {
	accounts: [{ site: "x", id: "a", kind: "official" }],
};

describe("a wording left as it is", () => {
	it("is told of no more, whichever kana and width it is written in", () => {
		expect(keep([words])).toEqual([]);
		expect(keep(["くれーむ"])).toEqual([]);
		expect(keep(["ｸﾚｰﾑ"])).toEqual([]);
		expect(keep(["クレーマー"])).toEqual(offered);
	});

	it("is so for one rule only", () => {
		expect(keep([words], { rule: "provocation" })).toHaveLength(1);
	});

	it("is offered to official accounts for notices only, and what was kept does not count for more", () => {
		expect(keep([])).toEqual(offered);
		for (const severity of ["confirm", "hold"] as const)
			expect(keep([words], { severity })).toEqual([{ ...finding, severity }]);
	});

	it("is offered freely to a private person, save where a reason is asked", () => {
		expect(keep([], { severity: "confirm" }, "personal")).toMatchObject([
			{ mayKeep: true },
		]);
		expect(keep([words], { severity: "hold" }, "personal")).toHaveLength(1);
	});

	it("stands for an account nobody registered as its rules do", () => {
		const change = { severity: "confirm" } as const;
		expect(keep([words], change, "unregistered")).toHaveLength(1);
		expect(keep([words], change, "unregistered", officialKnown)).toEqual([]);
		expect(keep([words], change, "unknown", officialKnown)).toHaveLength(1);
	});

	it("never counts where the organisation has said how strong the rule is, or which words it looks for", () => {
		const rules = { disrespect: "notice" } as const;
		const own = [{ rule: "disrespect", match: words, except: [] }];
		for (const kind of ["official", "personal"] as const) {
			expect(keep([words], {}, kind, { rules }, ["rules"])).toEqual([finding]);
			expect(keep([words], {}, kind, { words: own }, ["words"])).toEqual([
				finding,
			]);
		}
		expect(keep([words], {}, "official", { rules })).toEqual([]);
		expect(keep([words], {}, "official", {}, ["rules"])).toEqual([]);
	});

	it("is words: no whole post, no passage, nothing that could not be checked", () => {
		expect(keep([], { span: undefined })).not.toHaveProperty("0.mayKeep");
		expect(keep([], { failed: true })).not.toHaveProperty("0.mayKeep");
		const passage = { start: 0, end: 101 };
		expect(keep([], { span: passage })).not.toHaveProperty("0.mayKeep");
	});
});

describe("the list of wordings", () => {
	const one: KeptWording = { rule: "disrespect", wording: words };

	it("holds each once, and lets one go", () => {
		const other = { rule: "provocation", wording: words };
		const list = addWording(addWording([one], other), {
			...one,
			wording: "くれーむ",
		});
		expect(list).toEqual([other, { ...one, wording: "くれーむ" }]);
		expect(removeWording(list, one)).toEqual([other]);
	});

	it("tells 12/3 from 1/23", () => {
		const day = { rule: "date-mismatch", wording: "12/3（月）" };
		expect(addWording([day], { ...day, wording: "1/23（月）" })).toHaveLength(
			2,
		);
	});

	it("does not grow without end: the oldest gives way", () => {
		const full = Array.from({ length: mostKept }, (_, i) => ({
			rule: "disrespect",
			wording: `言葉${i}`,
		}));
		const list = addWording(full, one);
		expect(list).toHaveLength(mostKept);
		expect(list[0]?.wording).toBe("言葉1");
		expect(list.at(-1)).toEqual(one);
	});

	it("reads what was stored, and nothing else", () => {
		expect(readWordings([one, null, 1, { rule: "x" }])).toEqual([one]);
		expect(readWordings("{}")).toEqual([]);
		expect(readWordings(undefined)).toEqual([]);
	});
});
