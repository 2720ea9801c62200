import { describe, expect, test } from "vitest";
import { check } from "../../src/core/check";
import type { Draft } from "../../src/core/draft";
import type { ReadLikeness } from "../../src/core/likeness/read-likeness";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import type { Hit, Rule } from "../../src/core/rule";
import type { RulebookEntry } from "../../src/core/rulebook";
import type { Severity } from "../../src/core/severity";
import type { Language } from "../../src/core/words";
import { createAnalyzer } from "../../src/language/analyze";

const analyzeWithoutDictionary = createAnalyzer();

const hit = (rest: Partial<Hit> = {}): Hit => ({
	message: { ja: "見えたもの", en: "seen" },
	advice: { ja: "することです", en: "to do" },
	...rest,
});

const at = (start: number, end: number, rest: Partial<Hit> = {}) =>
	hit({ span: { start, end }, ...rest });

const entry = (
	id: string,
	hits: Hit[] | Rule["check"],
	severity: Exclude<Severity, "off"> = "confirm",
	clauses: string[] = [],
): RulebookEntry => ({
	rule: {
		id,
		title: { ja: `${id}の点`, en: id },
		why: { ja: "", en: "" },
		accounts: "both",
		severity: "notice",
		check: typeof hits === "function" ? hits : () => hits,
	},
	severity,
	clauses,
});

const draftOf = (text: string): Draft => ({
	site: "x",
	action: "post",
	account: { site: "x", kind: "official" },
	text,
	media: [],
	at: "2026-04-01T10:00:00+09:00",
});

const checked = (
	rulebook: RulebookEntry[],
	text = "あいうえおかきくけこ",
	language?: Language,
	policy: Policy = defaultPolicy,
) =>
	check(
		draftOf(text),
		analyzeWithoutDictionary(text),
		rulebook,
		policy,
		language,
	);

const brief = (findings: ReturnType<typeof checked>) =>
	findings.map(({ rule, severity, span }) =>
		[rule, severity, ...(span ? [span.start, span.end] : [])].join(" "),
	);

describe("a hit becomes a finding", () => {
	test("joined with the rule's name, strength and clauses", () => {
		expect(
			checked([
				entry("rumour", [at(0, 2)], "hold", ["kawabe/1", "kitahama/2"]),
			]),
		).toEqual([
			{
				rule: "rumour",
				title: "rumourの点",
				severity: "hold",
				span: { start: 0, end: 2 },
				message: "見えたもの",
				advice: "することです",
				clauses: ["kawabe/1", "kitahama/2"],
			},
		]);
	});

	test("a suggestion comes along, an empty one too", () => {
		const [finding] = checked([entry("a", [at(0, 1, { suggestion: "" })])]);
		expect(finding?.suggestion).toBe("");
	});

	test("plain data: it survives the way to the page", () => {
		const findings = checked([entry("a", [hit(), at(1, 3)])]);
		expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
	});

	test("no rules, nothing to say", () => {
		expect(checked([])).toEqual([]);
		expect(checked([entry("a", [])])).toEqual([]);
	});

	test("the rule sees the draft, its text and the policy", () => {
		const seen: unknown[] = [];
		const policy = { ...defaultPolicy, revision: "7" };
		const rulebook = [
			entry("a", (text, draft, given) => {
				seen.push(text.text, draft.text, given.revision);
				return [];
			}),
		];
		checked(rulebook, "ＡＢＣ", "ja", policy);
		expect(seen).toEqual(["ABC", "ＡＢＣ", "7"]);
	});
});

describe("languages", () => {
	const rulebook = [
		entry("a", [hit()]),
		entry("b", () => {
			throw new Error("broken");
		}),
	];
	test("Japanese unless another one is asked for", () => {
		expect(checked(rulebook)[0]?.message).toBe("見えたもの");
		expect(checked(rulebook)[1]?.message).toBe(
			"「bの点」は確認できませんでした。",
		);
	});
	test("English", () => {
		const [found, failed] = checked(rulebook, "あ", "en");
		expect([found?.title, found?.message, found?.advice]).toEqual([
			"a",
			"seen",
			"to do",
		]);
		expect(failed?.message).toBe("“b” could not be checked.");
	});
});

describe("a rule that breaks", () => {
	const broken = entry(
		"broken",
		() => {
			throw new TypeError("undefined is no object");
		},
		"hold",
		["kawabe/3"],
	);

	test("is told, and the others go on", () => {
		const findings = checked([
			entry("first", [at(0, 1)]),
			broken,
			entry("last", [at(5, 6)]),
		]);
		expect(brief(findings)).toEqual([
			"broken notice",
			"first confirm 0 1",
			"last confirm 5 6",
		]);
		expect(findings[0]).toMatchObject({ failed: true, clauses: ["kawabe/3"] });
		expect(findings[1]?.failed).toBeUndefined();
	});

	test("never asks more than a notice: nobody is stopped by our mistake", () => {
		expect(checked([broken])[0]?.severity).toBe("notice");
	});

	test("tells nothing of the error, which may hold words of the draft", () => {
		expect(JSON.stringify(checked([broken]))).not.toContain("undefined is no");
	});

	test.each([
		[
			"throws a text instead of an error",
			() => {
				throw "broken";
			},
		],
		["answers with nothing", () => undefined],
		["answers with a promise", () => Promise.resolve([])],
		["answers with a hit that says nothing", () => [{}]],
	])("one that %s", (_, answer) => {
		const rulebook = [
			entry("odd", answer as unknown as Rule["check"]),
			entry("sound", [at(0, 1)]),
		];
		expect(brief(checked(rulebook))).toEqual([
			"odd notice",
			"sound confirm 0 1",
		]);
	});

	test("two broken rules are two findings", () => {
		const other = { ...broken, rule: { ...broken.rule, id: "other" } };
		expect(checked([broken, other])).toHaveLength(2);
	});
});

test.each<[string, ReadLikeness | "broken"]>([
	[
		"breaks",
		() => {
			throw new RangeError("over");
		},
	],
	["has no weights", "broken"],
])(
	"a second opinion that %s is told by its name, and what the rules saw stays",
	(_, opinion) => {
		const text = "うわさの話です。";
		const findings = check(
			draftOf(text),
			analyzeWithoutDictionary(text),
			[entry("rumour", []), entry("sound", [at(0, 3)])],
			defaultPolicy,
			"ja",
			opinion,
		);
		expect(brief(findings)).toEqual(["likeness notice", "sound confirm 0 3"]);
		expect(findings[0]).toMatchObject({
			failed: true,
			clauses: [],
			message: "「言葉づかいの似た投稿」は確認できませんでした。",
		});
	},
);

describe("a hit may be weaker than its rule, never stronger", () => {
	test.each([
		["hold", undefined, "hold"],
		["hold", "notice", "notice"],
		["hold", "confirm", "confirm"],
		["notice", "hold", "notice"],
		["confirm", "notice", "notice"],
	] as const)("%s, at most %s: %s", (severity, atMost, expected) => {
		const [finding] = checked([
			entry("a", [hit(atMost && { atMost })], severity),
		]);
		expect(finding?.severity).toBe(expected);
	});

	test("at most off: it is not shown", () => {
		expect(checked([entry("a", [hit({ atMost: "off" })])])).toEqual([]);
	});
});

describe("a rule about how the writer talks", () => {
	const said = "講師の森本さんは「わしの手、よう見とけよ」と話しました。";
	const named = "参加者の方は「あの市長はバカだと思う」と話しました。";
	const strengthOf = (
		text: string,
		ofOwnWords?: true,
		kind: Draft["account"]["kind"] = "official",
	) => {
		const { rule, ...rest } = entry("rule", [at(12, 18)], "hold");
		const draft = draftOf(text);
		return check(
			{ ...draft, account: { ...draft.account, kind } },
			analyzeWithoutDictionary(text),
			[{ ...rest, rule: { ...rule, ...(ofOwnWords && { ofOwnWords }) } }],
			defaultPolicy,
		)[0]?.severity;
	};

	test("what others are reported to have said is for information", () => {
		expect(strengthOf(said, true)).toBe("notice");
	});

	test("another rule stays as strong, and so does what a private person quotes", () => {
		expect(strengthOf(said)).toBe("hold");
		expect(strengthOf(said, true, "personal")).toBe("hold");
	});

	test("who is named is hurt again", () => {
		expect(strengthOf(named, true)).toBe("hold");
	});
});

describe("the rule that says it better", () => {
	const polite = entry("a", [at(0, 2, { giveWayTo: "b" }), at(4, 6)]);

	test("where it is on, the other is silent about this hit only", () => {
		expect(brief(checked([polite, entry("b", [])]))).toEqual(["a confirm 4 6"]);
	});

	test("where it is off, the hit is shown", () => {
		expect(brief(checked([polite]))).toEqual([
			"a confirm 0 2",
			"a confirm 4 6",
		]);
	});
});

describe("doubles", () => {
	test("one rule speaks once about the same words", () => {
		const hits = [at(2, 4), at(0, 5), at(3, 5), at(0, 5)];
		expect(brief(checked([entry("a", hits)]))).toEqual(["a confirm 0 5"]);
	});

	test("words that only overlap, or touch, are two places", () => {
		const hits = [at(0, 3), at(2, 5), at(5, 7)];
		expect(brief(checked([entry("a", hits)]))).toEqual([
			"a confirm 0 3",
			"a confirm 2 5",
			"a confirm 5 7",
		]);
	});

	test("two rules may speak about the same words", () => {
		const rulebook = [entry("a", [at(0, 5)]), entry("b", [at(0, 5), at(1, 2)])];
		expect(brief(checked(rulebook))).toEqual([
			"a confirm 0 5",
			"b confirm 0 5",
		]);
	});

	test("what is stronger is not hidden behind what is weaker", () => {
		const weakOutside = [at(0, 5, { atMost: "notice" }), at(1, 3)];
		expect(brief(checked([entry("a", weakOutside)]))).toEqual([
			"a notice 0 5",
			"a confirm 1 3",
		]);
		for (const hits of [
			[at(0, 5, { atMost: "notice" }), at(0, 5)],
			[at(0, 5), at(0, 5, { atMost: "notice" })],
		])
			expect(brief(checked([entry("a", hits)]))).toEqual(["a confirm 0 5"]);
		const strongOutside = [at(1, 3, { atMost: "notice" }), at(0, 5)];
		expect(brief(checked([entry("a", strongOutside)]))).toEqual([
			"a confirm 0 5",
		]);
	});

	test("the same about the whole draft is said once, two things twice", () => {
		const other = hit({ message: { ja: "別のこと", en: "other" } });
		expect(checked([entry("a", [hit(), hit(), other])])).toHaveLength(2);
	});

	test("the whole draft and a place in it are two things", () => {
		expect(brief(checked([entry("a", [at(0, 10), hit()])]))).toEqual([
			"a confirm",
			"a confirm 0 10",
		]);
	});
});

test("first what concerns the whole draft, then in the order of the text, the longer before the shorter", () => {
	const rulebook = [
		entry("c", [at(7, 9), at(2, 3)]),
		entry("b", [at(2, 6)]),
		entry("a", [hit()]),
	];
	expect(brief(checked(rulebook))).toEqual([
		"a confirm",
		"b confirm 2 6",
		"c confirm 2 3",
		"c confirm 7 9",
	]);
});

describe("places are those of the draft as written", () => {
	const whole: Rule["check"] = ({ text }) =>
		[...text.matchAll(/bit|部外秘|ガ/g)].map(({ 0: word, index }) =>
			at(index, index + word.length),
		);

	test.each([
		["plain", "これは部外秘です", ["部外秘"]],
		["full width", "ｂｉｔ．ｌｙ", ["ｂｉｔ"]],
		["half-width kana with a separate mark", "ｶﾞｶﾞ", ["ｶﾞ", "ｶﾞ"]],
		[
			"zero-width signs inside",
			"部\u200B外\u200B秘です",
			["部\u200B外\u200B秘"],
		],
		["behind one sign that becomes several", "㍻㌔部外秘", ["部外秘"]],
		[
			"behind emoji of many code points",
			"👨‍👩‍👧‍👦部外秘👍🏽部外秘",
			["部外秘", "部外秘"],
		],
		["behind a kana with a combining mark", "か\u3099部外秘", ["部外秘"]],
	])("%s", (_, text, words) => {
		const findings = checked([entry("a", whole)], text);
		expect(
			findings.map(({ span }) => text.slice(span?.start, span?.end)),
		).toEqual(words);
	});
});
