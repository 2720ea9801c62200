import { describe, expect, test } from "vitest";
import {
	type KeptApproval,
	validMs,
} from "../../../src/core/approval/approval";
import { findApprovalNeed } from "../../../src/core/approval/find-need";
import type { AccountKind } from "../../../src/core/draft";
import { duties } from "../../../src/core/duties";
import { openDuties } from "../../../src/core/duty";
import { defaultPolicy, type Policy } from "../../../src/core/policy";
import { guidelines } from "../../../src/guidelines";

const now = Date.parse("2026-04-01T10:00:00+09:00");

const kept = (change: Partial<KeptApproval> = {}): KeptApproval => ({
	site: "x",
	account: "kawabe_city",
	textHash: "abc",
	approval: { by: "広報課長", at: "2026-04-01T00:00:00Z", how: "spoken" },
	recordedAt: "2026-04-01T00:00:00Z",
	...change,
});

type Asked = {
	city?: string;
	policy?: Partial<Policy>;
	kind?: AccountKind;
	kept?: KeptApproval[];
};

function find({ city = "zushi", kind = "official", ...rest }: Asked) {
	const policy = { ...defaultPolicy, guideline: city, ...rest.policy };
	const account = { site: "x", kind, handle: "kawabe_city" } as const;
	return findApprovalNeed({
		account,
		textHash: "abc",
		policy,
		guideline: guidelines.find(({ id }) => id === policy.guideline),
		duties: openDuties(duties, guidelines, policy, account),
		kept: rest.kept ?? [],
		propose: ([first]) => first,
		now,
	});
}

describe("whether an approval is needed: city × account × policy", () => {
	test.each<[string, AccountKind, Partial<Policy>, boolean]>([
		["zushi", "official", {}, true],
		["musashino", "official", {}, true],
		["ube", "official", {}, false],
		["ashibetsu", "official", {}, false],
		["all", "official", {}, false],
		["custom", "official", {}, false],
		["zushi", "personal", {}, false],
		["zushi", "unregistered", {}, false],
		["zushi", "unknown", {}, false],
		[
			"zushi",
			"official",
			{ approval: { required: false, exemptions: [] } },
			false,
		],
		[
			"ashibetsu",
			"official",
			{ approval: { required: true, exemptions: [] } },
			true,
		],
		[
			"ashibetsu",
			"personal",
			{ approval: { required: true, exemptions: [] } },
			false,
		],
		["ube", "official", { rules: { approval: "confirm" } }, true],
		["zushi", "official", { rules: { approval: "notice" } }, false],
		["musashino", "official", { rules: { approval: "off" } }, false],
	])("%s, %s account, policy %#", (city, kind, policy, expected) => {
		expect(find({ city, kind, policy }) !== undefined).toBe(expected);
	});

	test("says on which clause it stands", () => {
		expect(find({ city: "musashino" })?.clauses).toEqual([
			"musashino/2-1-ウ-①",
		]);
		expect(
			find({
				city: "ashibetsu",
				policy: { approval: { required: true, exemptions: [] } },
			})?.clauses,
		).toEqual([]);
	});
});

describe("what may go out without, and whether it is reported", () => {
	test.each<[string, Asked, string[], boolean]>([
		[
			"逗子: its four, no report",
			{},
			["published", "fact", "procedure", "emergency"],
			false,
		],
		[
			"武蔵野: its two, reported",
			{ city: "musashino" },
			["emergency", "outside-office"],
			true,
		],
		[
			"no list anywhere: an emergency, reported",
			{ city: "ube", policy: { rules: { approval: "confirm" } } },
			["emergency"],
			true,
		],
		[
			"the policy's own list in place of the city's",
			{
				policy: {
					approval: {
						exemptions: ["emergency", "定例のお知らせ", "emergency"],
					},
				},
			},
			["emergency", "定例のお知らせ"],
			false,
		],
		[
			"the policy wants reports where the city asks for none",
			{ policy: { rules: { "after-report": "notice" } } },
			["published", "fact", "procedure", "emergency"],
			true,
		],
		[
			"the policy wants none",
			{ city: "musashino", policy: { rules: { "after-report": "off" } } },
			["emergency", "outside-office"],
			false,
		],
	])("%s", (_, asked, exemptions, reports) => {
		const need = find(asked);
		expect(need?.exemptions.map(({ id }) => id)).toEqual(exemptions);
		expect(need?.reports).toBe(reports);
	});

	test("only what may be chosen is proposed, never the organisation's own words", () => {
		expect(find({})?.proposed).toBe("published");
		expect(
			find({ policy: { approval: { exemptions: ["定例のお知らせ"] } } })
				?.proposed,
		).toBeUndefined();
	});
});

describe("an approval on record", () => {
	const long = new Date(now - validMs - 1).toISOString();
	test.each<[string, Partial<KeptApproval>, boolean]>([
		["for this text and account: not asked again", {}, true],
		["for another text", { textHash: "abd" }, false],
		["for another account", { account: "kawabe_fire" }, false],
		["on another site", { site: "facebook" }, false],
		["from too long ago", { recordedAt: long }, false],
	])("%s", (_, change, isGiven) => {
		const one = kept(change);
		expect(find({ kept: [one] })?.given).toEqual(
			isGiven ? one.approval : undefined,
		);
	});

	test("lends its names, last first, each once, four at most", () => {
		const by = (name: string) =>
			kept({ textHash: name, approval: { ...kept().approval, by: name } });
		expect(
			find({ kept: ["甲", "乙", "甲", "丙", "丁", "戊"].map(by) })?.names,
		).toEqual(["甲", "乙", "丙", "丁"]);
	});
});
