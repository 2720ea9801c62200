import { expect, test } from "vitest";
import { classifyAccount } from "../../src/core/classify-account";
import type { Draft, Media } from "../../src/core/draft";
import {
	clausesOfAsked,
	findAsked,
	rulesOfAsked,
} from "../../src/core/find-asked";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import type { Role } from "../../src/core/role";
import { openRulebook } from "../../src/core/rulebook";
import { guidelines } from "../../src/guidelines";
import { rules } from "../../src/rules";
import { analyze } from "../language/analyze";

type Case = {
	guideline: string;
	handle?: string;
	role?: Role;
	pledges?: Record<string, string>;
	media?: Media[];
};

/** What is asked of a plain post on X. */
function ask({
	guideline,
	handle = "kawabe_city",
	role = "staff",
	pledges = {},
	media = [],
}: Case) {
	const policy: Policy = {
		...defaultPolicy,
		guideline,
		accounts: [
			{ site: "x", id: "kawabe_city", kind: "official" },
			{ site: "x", id: "hanako_s", kind: "personal" },
		],
	};
	const account = classifyAccount(
		{ site: "x", kind: "unregistered", handle },
		policy,
	);
	const draft: Draft = {
		site: "x",
		action: "post",
		account,
		text: "図書館は明日休みます。",
		media,
		at: "2026-04-01T01:00:00.000Z",
	};
	return findAsked(draft, {
		policy,
		guidelines,
		rulebook: openRulebook(rules, guidelines, policy, account),
		own: { role, pledges },
		text: analyze(draft.text),
		textHash: "a",
		kept: [],
		mayShowPeople: () => true,
		now: Date.parse(draft.at),
	});
}

test.each<[string, Case, boolean, string[]]>([
	["逗子市 wants each post approved", { guideline: "zushi" }, true, []],
	["武蔵野市, too", { guideline: "musashino" }, true, []],
	["宇部市 does not", { guideline: "ube" }, false, []],
	[
		"nobody asks a person",
		{ guideline: "zushi", handle: "hanako_s" },
		false,
		[],
	],
	["while no city is chosen nothing is asked", { guideline: "all" }, false, []],
	[
		"宇部市 asks who is neither staff nor partner",
		{ guideline: "ube", role: "other" },
		false,
		["authorised-poster"],
	],
	[
		"芦別市 asks a contractor",
		{ guideline: "ashibetsu", role: "contractor" },
		false,
		["contractor"],
	],
	[
		"but not one who has confirmed it",
		{
			guideline: "ashibetsu",
			role: "contractor",
			pledges: { ashibetsu: "2026-03-01T00:00:00.000Z" },
		},
		false,
		[],
	],
	[
		"another city’s confirmation does not count",
		{
			guideline: "ashibetsu",
			role: "contractor",
			pledges: { musashino: "2026-03-01T00:00:00.000Z" },
		},
		false,
		["contractor"],
	],
	[
		"逗子市 asks about the people in a picture",
		{ guideline: "zushi", media: [{ kind: "image" }] },
		true,
		["pictures"],
	],
])("%s", (_, given, needsApproval, questions) => {
	const asked = ask(given);
	expect(asked.approval !== undefined).toBe(needsApproval);
	expect(asked.questions.map(({ kind }) => kind)).toEqual(questions);
});

test("what is asked cites its clauses, exemptions included, and takes its lines off the checklist", () => {
	const asked = ask({ guideline: "zushi", media: [{ kind: "image" }] });
	expect(clausesOfAsked(asked)).toEqual(
		expect.arrayContaining(["zushi/3-1-1-イ", "zushi/3-2-1-ウ-エ"]),
	);
	expect(rulesOfAsked(asked)).toEqual(
		expect.arrayContaining(["approval", "portrait-consent"]),
	);
});
