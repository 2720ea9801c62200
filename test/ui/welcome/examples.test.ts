import { expect, test } from "vitest";
import { readLikeness } from "../../../scripts/likeness";
import { check } from "../../../src/core/check";
import type { Account, Draft } from "../../../src/core/draft";
import { defaultPolicy } from "../../../src/core/policy";
import { keepRulebooks } from "../../../src/core/rulebook";
import { guidelines } from "../../../src/guidelines";
import { rules } from "../../../src/rules";
import { examples } from "../../../src/ui/welcome/examples";
import { analyze } from "../../language/analyze";

const account: Account = {
	site: "x",
	kind: "official",
	handle: "practice",
};

/** In office hours, as the clock would else speak up too. */
const draftOf = (text: string): Draft => ({
	site: "x",
	action: "post",
	account,
	text,
	media: [],
	at: "2026-04-01T10:00:00+09:00",
});

function wordsUnderlined(text: string, guideline: string): string[] {
	const policy = { ...defaultPolicy, guideline };
	const rulebook = keepRulebooks(rules, guidelines, policy)(account);
	return check(
		draftOf(text),
		analyze(text),
		rulebook,
		policy,
		"ja",
		readLikeness,
	).map(({ span }) =>
		span ? text.slice(span.start, span.end) : "the whole post",
	);
}

const textOf = (id: string) =>
	examples.find((example) => example.id === id)?.text ?? "";

test.each(["all", ...guidelines.map(({ id }) => id)])(
	"by %s two examples have something to look at, and one has nothing",
	(guideline) => {
		const underlined = (id: string) => wordsUnderlined(textOf(id), guideline);
		expect(underlined("early")).toContain("部外秘");
		expect(underlined("private")).toContain("今日も残業");
		expect(underlined("plain")).toEqual([]);
	},
);
