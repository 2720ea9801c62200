import { expect, test } from "vitest";
import { openAnalyzer } from "../../../scripts/analyzer";
import { readDrafts, readOrdinary } from "../../../scripts/eval/drafts";
import { readLikeness } from "../../../scripts/likeness";
import { check } from "../../../src/core/check";
import type { Deed, Draft } from "../../../src/core/draft";
import { tellLikeness } from "../../../src/core/likeness/tell-likeness";
import { defaultPolicy } from "../../../src/core/policy";
import type { Hit, Rule } from "../../../src/core/rule";
import { createAnalyzer } from "../../../src/language/analyze";
import { rules } from "../../../src/rules";
import { rule as personalInformation } from "../../../src/rules/personal-information";
import { rule as securityInformation } from "../../../src/rules/security-information";
import { draftOf } from "../../rules/draft-of";

const analyze = await openAnalyzer();

/** Rules that put a meaning together from several words, or go by everyday ones. */
const guessing = [
	"confidential",
	"copyright",
	"embargo",
	"harm-to-others",
	"partiality",
	"personal-information",
	"personal-opinion",
	"politics-religion",
	"rumour",
	"security-information",
	"undecided-policy",
];

/** Under the name of a rule that has been taught, but sees nothing by itself. */
const blind = (id: string, rest: Partial<Rule> = {}): Rule => ({
	id,
	title: { ja: "題", en: "title" },
	why: { ja: "", en: "" },
	accounts: "both",
	severity: "hold",
	check: () => [],
	...rest,
});

const drafts = (id: string) =>
	(readDrafts().get(id) ?? []).filter(({ fires }) => fires);

const checked = (rule: Rule, text: string, rest: Partial<Draft> = {}) =>
	check(
		draftOf(text, rest),
		analyze(text),
		[{ rule, severity: "hold", clauses: ["ube/5-1"] }],
		defaultPolicy,
		"ja",
		readLikeness,
	);

const all = (rule: Rule, id: string, rest: Partial<Draft> = {}) =>
	drafts(id).map(({ text }) => checked(rule, text, rest));

test("many passages without the usual words are pointed out, with the clause, and only as a notice", () => {
	const findings = all(blind("rumour"), "rumour").filter(
		(found) => found.length > 0,
	);
	expect(findings.length).toBeGreaterThan(20);
	for (const [finding] of findings)
		expect(finding).toMatchObject({
			severity: "notice",
			clauses: ["ube/5-1"],
			message: tellLikeness(blind("rumour"), { start: 0, end: 0 }).message.ja,
		});
});

test("where the rule saw something itself, that is enough", () => {
	const seeing = blind("rumour", {
		check: () => [
			{
				message: { ja: "見えました", en: "seen" },
				advice: { ja: "", en: "" },
			},
		],
	});
	for (const findings of all(seeing, "rumour"))
		expect(findings.map(({ message }) => message)).toEqual(["見えました"]);
});

test("a rule nobody taught has none", () => {
	expect(all(blind("unknown"), "rumour").flat()).toEqual([]);
});

test("what is done without writing has no words to be like anything", () => {
	const deed: Deed = "like";
	expect(
		all(blind("rumour", { deeds: [deed] }), "rumour", { deed }).flat(),
	).toEqual([]);
});

test("a rule about answers is asked in answers only", () => {
	const rule = blind("calm-reply", { answersOnly: true });
	expect(all(rule, "calm-reply").flat()).toEqual([]);
	expect(
		all(rule, "calm-reply", { action: "reply" }).flat().length,
	).toBeGreaterThan(0);
});

test("without a dictionary there are no words to compare, and nothing is guessed", () => {
	const text = createAnalyzer()("ここだけの話、部外秘らしいです。");
	const reading = readLikeness(text);
	expect(reading.find(() => true)).toEqual([]);
	expect(reading.marginOf("rumour")).toBeUndefined();
});

/** Sees something everywhere. */
const loud = (id: string, rest: Partial<Hit> = {}) =>
	blind(id, {
		check: () => [
			{
				message: { ja: "見えました", en: "seen" },
				advice: { ja: "", en: "" },
				...rest,
			},
		],
	});
const severities = (rule: Rule, texts: { text: string }[]) =>
	texts.map(({ text }) => checked(rule, text)[0]?.severity ?? "off");
const shareOf = (severity: string, all: string[]) =>
	all.filter((one) => one === severity).length / all.length;

test("a rule that found its case in order is not asked again; one that cannot tell is", () => {
	const told = (clears: Rule["clears"]) =>
		all(blind("rumour", { clears }), "rumour").filter(
			(found) => found.length > 0,
		).length;
	expect(told(() => true)).toBe(0);
	expect(told(() => false)).toBeGreaterThan(20);
	expect(
		told(() => {
			throw new Error("broken");
		}),
	).toBeGreaterThan(20);
});

test("of a long text with many such passages a rule is asked once whether it is clear", () => {
	let asked = 0;
	const rule = blind("rumour", {
		clears: () => {
			asked++;
			return false;
		},
	});
	const long = drafts("rumour")
		.map(({ text }) => text)
		.join("\n");
	expect(checked(rule, long).length).toBeGreaterThan(5);
	expect(asked).toBe(1);
});

test("where the words around are unlike what a rule is about, nobody is stopped for it", () => {
	const harmless = severities(loud("rumour"), readOrdinary());
	const harmful = severities(loud("rumour"), drafts("rumour"));
	expect(shareOf("hold", harmless)).toBeLessThan(0.95);
	expect(shareOf("notice", harmless)).toBeGreaterThan(0.05);
	expect(shareOf("hold", harmful)).toBeGreaterThan(0.95);
});

test("what a rule only guesses is not shown there", () => {
	const guessing = loud("rumour", { isGuess: true });
	const harmless = severities(guessing, readOrdinary());
	const harmful = severities(guessing, drafts("rumour"));
	expect(shareOf("off", harmless)).toBeGreaterThan(0.1);
	expect(shareOf("notice", harmless)).toBe(0);
	expect(shareOf("hold", harmful)).toBeGreaterThan(0.95);
});

test.each(guessing)(
	"%s says of some findings that they are guesses, and of others not",
	(id) => {
		const rule = rules.find((one) => one.id === id) as Rule;
		const guessed = (readDrafts().get(id) ?? [])
			.flatMap(({ text, account: kind = "official" as const }) =>
				rule.check(
					analyze(text),
					draftOf(text, {
						account: { site: "x", kind, handle: "somebody" },
					}),
					defaultPolicy,
				),
			)
			.map(({ isGuess = false }) => isGuess);
		expect(new Set(guessed)).toEqual(new Set([true, false]));
	},
);

test("a guess that likeness does not believe is not said of a real post either", () => {
	const text =
		"年末年始は人と会う機会も増えると思いますので、改めて感染防止への配慮をお願いします。";
	const rule = rules.find(({ id }) => id === "undecided-policy") as Rule;
	const hits = rule.check(analyze(text), draftOf(text), defaultPolicy);
	expect(hits).toMatchObject([{ isGuess: true }]);
	expect(checked(rule, text)).toEqual([]);
});

test("what rests on form is not doubted, nor a rule that nobody taught", () => {
	for (const rule of [loud("rumour", { isExact: true }), loud("unknown")])
		expect(new Set(severities(rule, readOrdinary()))).toEqual(
			new Set(["hold"]),
		);
});

test("a telephone number is as strong in any post", () => {
	const number = "090-1234-5678";
	const strengths = readOrdinary().flatMap(({ text }) => {
		const whole = `電話は${number}へ、${text}`;
		return checked(personalInformation, whole)
			.filter(
				({ span }) => span && whole.slice(span.start, span.end) === number,
			)
			.map(({ severity }) => severity);
	});
	expect(strengths.length).toBeGreaterThan(100);
	expect(new Set(strengths)).toEqual(new Set(["hold"]));
});

test.each([
	"管理画面のパスワードはHana#2026xです。",
	"サーバーは192.168.10.25です。",
])(
	"a password, or an address inside the house, is known by its form: %s",
	(text) => {
		const hits = securityInformation.check(
			analyze(text),
			draftOf(text),
			defaultPolicy,
		);
		expect(hits.map(({ isExact }) => isExact)).toEqual([true]);
	},
);

test("a passage that a rule about the same matter has stopped at is not pointed out once more", () => {
	const found = drafts("confidential")
		.map(({ text }) => text)
		.find((text) => checked(blind("confidential"), text).length > 0);
	if (!found) return expect.unreachable();
	const told = (atMost: "notice" | "confirm", kin?: string[]) => {
		const sees = blind("undecided-policy", {
			check: ({ text }) => [
				{
					span: { start: 0, end: text.length },
					message: { ja: "検討中です。", en: "" },
					advice: { ja: "", en: "" },
					atMost,
					isExact: true,
				},
			],
		});
		return check(
			draftOf(found),
			analyze(found),
			[sees, blind("confidential", kin ? { kin } : {})].map((rule) => ({
				rule,
				severity: "hold" as const,
				clauses: [],
			})),
			defaultPolicy,
			"ja",
			readLikeness,
		)
			.map(({ rule }) => rule)
			.toSorted();
	};
	const both = ["confidential", "undecided-policy"];
	expect(told("confirm", ["undecided-policy"])).toEqual(["undecided-policy"]);
	expect(told("notice", ["undecided-policy"])).toEqual(both);
	expect(told("confirm", ["embargo"])).toEqual(both);
	expect(told("confirm")).toEqual(both);
});
