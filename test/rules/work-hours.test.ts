import { describe, expect, test } from "vitest";
import { check } from "../../src/core/check";
import type { AccountKind, Action } from "../../src/core/draft";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import { openRulebook } from "../../src/core/rulebook";
import { guidelines } from "../../src/guidelines";
import { rule } from "../../src/rules/work-hours";
import { analyze } from "../language/analyze";
import { sentences } from "./sentences";

type Case = {
	kind?: AccountKind;
	action?: Action;
	at?: string;
	text?: string;
	policy?: Partial<Policy>;
};

const morning = "2026-04-01T10:30:00+09:00";

function findings({
	kind = "personal",
	action = "post",
	at = morning,
	text = "眠い",
	policy = {},
}: Case) {
	const inForce = { ...defaultPolicy, ...policy };
	const account = { site: "x", kind } as const;
	return check(
		{ site: "x", action, account, text, media: [], at },
		analyze(text),
		openRulebook([rule], guidelines, inForce, account),
		inForce,
	);
}

describe("account × action × time × city", () => {
	test.each([
		["on a workday morning", {}, 1],
		["whatever is written, or nothing yet", { text: "" }, 1],
		["answering", { action: "reply" }, 1],
		["commenting", { action: "comment" }, 1],
		["passing on", { action: "repost" }, 1],
		["on an official account", { kind: "official" }, 0],
		["an account the page does not tell", { kind: "unknown" }, 0],
		[
			"an unregistered account while no official one is known",
			{ kind: "unregistered" },
			0,
		],
		[
			"an unregistered account once the official ones are known",
			{
				kind: "unregistered",
				policy: { accounts: [{ site: "x", id: "kawabe", kind: "official" }] },
			},
			1,
		],
		["at lunch", { at: "2026-04-01T12:20:00+09:00" }, 0],
		["in the evening", { at: "2026-04-01T17:15:00+09:00" }, 0],
		["on a Saturday", { at: "2026-04-04T10:30:00+09:00" }, 0],
		["on a public holiday", { at: "2026-05-05T10:30:00+09:00" }, 0],
		["on 29 December", { at: "2026-12-29T10:30:00+09:00" }, 0],
		["on 4 January 2027", { at: "2027-01-04T10:30:00+09:00" }, 1],
		[
			"from a machine in another time zone",
			{ at: "2026-03-31T18:30:00-07:00" },
			1,
		],
		["at no moment", { at: "" }, 0],
		["武蔵野市", { policy: { guideline: "musashino" } }, 1],
		["芦別市 does not ask for it", { policy: { guideline: "ashibetsu" } }, 0],
		[
			"宇部市 does not speak of private use",
			{ policy: { guideline: "ube" } },
			0,
		],
		["逗子市 does not ask for it", { policy: { guideline: "zushi" } }, 0],
		["switched off", { policy: { rules: { "work-hours": "off" } } }, 0],
		[
			"a night shift",
			{
				at: "2026-04-02T02:00:00+09:00",
				policy: {
					workHours: { days: [3], start: "22:00", end: "06:00" },
				},
			},
			1,
		],
	] satisfies [string, Case, number][])("%s", (_, given, expected) => {
		expect(findings(given)).toHaveLength(expected);
	});
});

test("advice only, whatever the policy asks", () => {
	const policy: Partial<Policy> = { rules: { "work-hours": "hold" } };
	expect(findings({ policy })[0]?.severity).toBe("notice");
});

test("one friendly line that leaves the answer to the person", () => {
	const [finding] = findings({});
	expect(finding?.span).toBeUndefined();
	expect(finding?.message).toBe(
		"いまは勤務時間（平日 8:30〜17:15）のようです。",
	);
	expect(finding?.advice).toMatch(/休暇.*休憩.*時差勤務/);
});

sentences(rule, "the person has said that these hours are none", {
	account: "personal",
	draft: { at: "2026-04-01T10:30:00+09:00", isOffDuty: true },
	ng: [],
	ok: ["晩ごはん", ""],
});
