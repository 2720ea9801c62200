import { describe, expect, test } from "vitest";
import type { AccountKind, Media } from "../../src/core/draft";
import { duties } from "../../src/core/duties";
import { openDuties } from "../../src/core/duty";
import { findGuideline } from "../../src/core/guideline-in-force";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import { findQuestions } from "../../src/core/questions";
import type { Role } from "../../src/core/role";
import { openRulebook } from "../../src/core/rulebook";
import { guidelines } from "../../src/guidelines";
import { rules } from "../../src/rules";
import { judgeAlt } from "../../src/rules/portrait-consent/find-people";

type Asked = {
	city: string;
	kind?: AccountKind;
	media?: Media[];
	role?: Role;
	isPledged?: boolean;
	policy?: Partial<Policy>;
};

function find({ city, kind = "official", media = [], ...rest }: Asked) {
	const policy = { ...defaultPolicy, guideline: city, ...rest.policy };
	const account = { site: "x", kind, handle: "kawabe_city" } as const;
	return findQuestions({
		draft: { account, media },
		policy,
		isCityChosen: findGuideline(guidelines, policy) !== undefined,
		duties: openDuties(duties, guidelines, policy, account),
		rulebook: openRulebook(rules, guidelines, policy, account),
		role: rest.role ?? "staff",
		isPledged: rest.isPledged ?? false,
		mayShowPeople: (one) => judgeAlt(one) !== "other",
	});
}

const picture: Media = { kind: "image" };
const poster: Media = { kind: "image", alt: "防災フェアのポスター" };

const picturesOf = (asked: Asked) =>
	find(asked).flatMap((one) => (one.kind === "pictures" ? one.asks : []));

describe("pictures: city × account × picture × policy", () => {
	test.each<[string, Asked, string[]]>([
		["芦別", { city: "ashibetsu", media: [picture] }, ["people", "works"]],
		["宇部", { city: "ube", media: [picture] }, ["people", "works"]],
		["逗子", { city: "zushi", media: [picture] }, ["people", "works"]],
		["武蔵野", { city: "musashino", media: [picture] }, ["people", "works"]],
		["no municipality chosen", { city: "all", media: [picture] }, []],
		["own rules only", { city: "custom", media: [picture] }, []],
		["without a picture", { city: "zushi" }, []],
		[
			"a private account",
			{ city: "zushi", kind: "personal", media: [picture] },
			[],
		],
		[
			"nobody registered it",
			{ city: "zushi", kind: "unregistered", media: [picture] },
			[],
		],
		[
			"a poster by its description",
			{ city: "zushi", media: [poster] },
			["works"],
		],
		[
			"one of two may show people",
			{ city: "zushi", media: [poster, picture] },
			["people", "works"],
		],
		[
			"the policy wants a note only",
			{
				city: "zushi",
				media: [picture],
				policy: { rules: { "portrait-consent": "notice", copyright: "off" } },
			},
			[],
		],
		[
			"the policy asks where no city does",
			{
				city: "all",
				media: [picture],
				policy: { rules: { "portrait-consent": "confirm" } },
			},
			["people"],
		],
	])("%s", (_, asked, expected) => {
		expect(picturesOf(asked)).toEqual(expected);
	});

	test("tells how many there are, and on which clauses it stands", () => {
		expect(find({ city: "ube", media: [picture, poster] })).toEqual([
			{
				kind: "pictures",
				asks: ["people", "works"],
				count: 2,
				clauses: ["ube/5-6"],
			},
		]);
	});
});

describe("who posts: city × role", () => {
	test.each<[string, Role, string | undefined]>([
		["ube", "staff", undefined],
		["ube", "partner", undefined],
		["ube", "contractor", "authorised-poster"],
		["ube", "other", "authorised-poster"],
		["ashibetsu", "staff", undefined],
		["ashibetsu", "contractor", "contractor"],
		["ashibetsu", "other", undefined],
		["musashino", "contractor", "contractor"],
		["musashino", "partner", undefined],
		["zushi", "contractor", undefined],
		["zushi", "other", undefined],
		["all", "other", undefined],
		["custom", "contractor", undefined],
	])("%s, %s", (city, role, expected) => {
		expect(find({ city, role })[0]?.kind).toBe(expected);
	});

	test("a contractor is asked once", () => {
		expect(
			find({ city: "musashino", role: "contractor", isPledged: true }),
		).toEqual([]);
	});

	test("from a private account nobody is asked", () => {
		for (const role of ["other", "contractor"] as const)
			for (const city of ["ube", "musashino"])
				expect(find({ city, role, kind: "personal" })).toEqual([]);
	});

	test("the policy may turn it off", () => {
		const policy = { rules: { "authorised-poster": "off" } } as const;
		expect(find({ city: "ube", role: "other", policy })).toEqual([]);
	});
});
