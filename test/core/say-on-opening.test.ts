import { expect, test } from "vitest";
import { classifyAccount } from "../../src/core/classify-account";
import type { Draft } from "../../src/core/draft";
import { withCustomGuideline } from "../../src/core/guideline-in-force";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import { openRulebook } from "../../src/core/rulebook";
import { sayOnOpening } from "../../src/core/say-on-opening";
import type { Language } from "../../src/core/words";
import { guidelines } from "../../src/guidelines";
import { rules } from "../../src/rules";
import { analyze } from "../language/analyze";

type Case = Partial<Draft> & {
	handle?: string;
	guideline?: string;
	language?: Language;
	isFirst?: boolean;
};

/** Opens a compose box on X; `asked` holds the days that were asked about. */
async function open({
	handle = "kawabe_city",
	guideline = "zushi",
	language = "ja",
	isFirst = true,
	...draft
}: Case) {
	const policy: Policy = {
		...defaultPolicy,
		guideline,
		accounts: [
			{
				site: "x",
				id: "kawabe_city",
				kind: "official",
				purpose: "防災と暮らしの情報",
			},
			{ site: "x", id: "hanako_s", kind: "personal" },
		],
	};
	const account = classifyAccount(
		{ site: "x", kind: "unregistered", handle },
		policy,
	);
	const asked: [string, boolean][] = [];
	const said = await sayOnOpening(
		{
			site: "x",
			action: "post",
			account,
			text: "",
			media: [],
			at: "2026-04-01T01:00:00.000Z",
			...draft,
		},
		{
			blank: analyze(""),
			rulebook: openRulebook(rules, guidelines, policy, account),
			guidelines: withCustomGuideline(guidelines, policy),
			policy,
			language,
			isFirstOfDay: async (day, isOfficial) => {
				asked.push([day, isOfficial]);
				return isFirst;
			},
		},
	);
	return { ...said, asked };
}

test("an official account's first compose box of the day hears the city's own sentence and what the account is for", async () => {
	const { reminder, purpose, asked } = await open({});
	expect(reminder).toMatch(/（逗子市 .+）$/);
	expect(purpose).toContain("防災と暮らしの情報");
	expect(asked).toEqual([["2026-4-1", true]]);
});

test("the second one is told only what the account is for", async () => {
	const { reminder, purpose } = await open({ isFirst: false });
	expect(reminder).toBeUndefined();
	expect(purpose).toContain("防災と暮らしの情報");
});

test("a personal account is reminded as a person, and has no purpose", async () => {
	const { reminder, purpose, asked } = await open({ handle: "hanako_s" });
	expect(reminder).toMatch(/（逗子市 .+）$/);
	expect(purpose).toBeUndefined();
	expect(asked).toEqual([["2026-4-1", false]]);
});

test("in English the sentence is ours, and the clause is cited all the same", async () => {
	const { reminder } = await open({ language: "en" });
	expect(reminder).toMatch(/^This speaks for the city\..*（.+）$/);
});

test.each<[string, Case]>([
	["while something is written", { text: "お知らせ" }],
	["where nothing is written, as on a profile", { deed: "profile" }],
	["while no municipality is chosen", { guideline: "all" }],
	["when the time cannot be read", { at: "" }],
])("no day is used up for a reminder %s", async (_, given) => {
	const { reminder, asked } = await open(given);
	expect(reminder).toBeUndefined();
	expect(asked).toEqual([]);
});
