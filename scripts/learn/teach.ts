import { damp, readFeatures } from "../../src/core/likeness/features";
import { rules as registered } from "../../src/rules";
import { openAnalyzer } from "../analyzer";
import { packWeights, type RuleWeights, toLevel } from "./packed-weights";
import { readLessons } from "./read-lessons";
import { type Lesson, type Line, score, seeded, train } from "./train";

/** Drafts about nothing any rule asks for. */
const ordinary = "ordinary";
/** Not learned: it depends on a link. */
const unlearned = ["official-site-first"];

/** Of its own harmless look-alikes a rule may mark this share, of other rules' look-alikes that one, of ordinary posts the third. */
const alarms = { own: 0.05, other: 0.001, ordinary: 0.0007 };
/** The same of ordinary private posts, for a rule that only advises in private: there are few, and nobody is stopped. */
const privateAlarms = 0.01;
/** Mistakes about other rules' harmless drafts count less: there are twenty times as many. */
const otherCost = 0.3;
/** A feature met in fewer drafts is not kept, for the package’s sake; with 3 instead some one of a hundred drafts more is found (2026-11-27). */
const fewest = 4;
const parts = 5;
/** Drafts that stand side by side may be a pair of a harmful and a harmless one: what is left out is left out with its neighbours. */
const neighbours = 10;

/**
 * Taught with ordinary texts beside their own: what staff write for other rules often is about the city, or tells what they think, as
 * well.
 */
const againstOrdinary = ["city-topic", "personal-opinion"];

type Text = {
	rule: string;
	fires: boolean;
	isPrivate: boolean;
	keys: number[];
	share: number;
};

async function readTexts(): Promise<Text[]> {
	const analyze = await openAnalyzer();
	return readLessons().map(({ rule, text, fires, account }) => {
		const keys = [...new Set(readFeatures(analyze(text).tokens).keys)];
		return {
			rule,
			fires,
			isPrivate: account === "personal",
			keys,
			share: damp(keys.length),
		};
	});
}

/** The features that are learned, numbered. */
type Vocabulary = {
	numbers: Map<number, number>;
	/** By number: the logarithm of how rarely it is met, 1 on average. */
	telling: Float64Array;
};

function readVocabulary(texts: Text[]): Vocabulary {
	const counts = new Map<number, number>();
	for (const { keys } of texts)
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	const frequent = [...counts].filter(([, count]) => count >= fewest);
	const rarity = Float64Array.from(frequent, ([, count]) =>
		Math.log(texts.length / count),
	);
	const mean = rarity.reduce((sum, one) => sum + one, 0) / rarity.length;
	return {
		numbers: new Map(frequent.map(([key], index) => [key, index])),
		telling: rarity.map((one) => one / mean),
	};
}

const accountsOf = (id: string) =>
	registered.find((rule) => rule.id === id)?.accounts;

const isHarmlessFor = (rule: string, text: Text) =>
	!text.fires &&
	!(text.isPrivate && accountsOf(rule) === "official") &&
	(text.rule === ordinary || !againstOrdinary.includes(rule));

/** `isPrivate` where nobody but a private person would write it. */
type KnownLesson = Lesson & { isPrivate: boolean };

/** What is to be learned for one rule: its own drafts, and what is harmless in the others. */
const lessonsFor = (
	rule: string,
	texts: Text[],
	numbers: Map<number, number>,
): KnownLesson[] =>
	texts
		.filter((text) => text.rule === rule || isHarmlessFor(rule, text))
		.map(({ rule: own, fires, isPrivate, keys, share }) => ({
			keys: Int32Array.from(
				keys.map((key) => numbers.get(key) ?? -1).filter((key) => key >= 0),
			),
			share,
			label: fires ? 1 : -1,
			kind: own === rule ? "own" : own === ordinary ? ordinary : "other",
			isPrivate,
			cost: own === rule ? 1 : otherCost,
		}));

/** The score that no more than `share` of the others lie above; where there are none, any will do. */
function quantile(scores: number[], share: number): number {
	const sorted = scores.toSorted((a, b) => b - a);
	return sorted[Math.floor(sorted.length * share)] ?? Number.NEGATIVE_INFINITY;
}

/** Where the line has to lie so that harmless drafts nobody learned from stay below it. */
function findThreshold(
	rule: string,
	lessons: KnownLesson[],
	telling: Float64Array,
): { threshold: number; found: number } {
	const random = seeded(2);
	const groups = lessons.map((_, i) => Math.floor(i / neighbours));
	const drawn = groups.map(() => Math.floor(random() * parts));
	const part = groups.map((group) => drawn[group] as number);
	const scores: number[] = [];
	for (let out = 0; out < parts; out++) {
		const line = train(
			lessons.filter((_, i) => part[i] !== out),
			telling,
		);
		lessons.forEach((lesson, i) => {
			if (part[i] === out) scores[i] = score(lesson, line);
		});
	}
	const where = (is: (lesson: KnownLesson) => boolean) =>
		scores.filter((_, i) => is(lessons[i] as KnownLesson));
	const harmless = (kind: keyof typeof alarms) =>
		quantile(
			where((lesson) => lesson.label < 0 && lesson.kind === kind),
			alarms[kind],
		);
	const isOnlyPrivate = accountsOf(rule) === "personal";
	const threshold = Math.max(
		harmless("own"),
		harmless("other"),
		isOnlyPrivate
			? quantile(
					where(({ isPrivate }) => isPrivate),
					privateAlarms,
				)
			: harmless("ordinary"),
	);
	const wanted = where(({ label }) => label > 0);
	return {
		threshold,
		found: wanted.filter((sum) => sum > threshold).length / wanted.length,
	};
}

const toWeights = (
	rule: string,
	{ weights, bias }: Line,
	threshold: number,
	order: number[],
): RuleWeights => ({
	rule,
	bias: bias - threshold,
	places: Uint32Array.from(order.keys()),
	levels: Int8Array.from(order, (number) => toLevel(weights[number] as number)),
});

/** What was learned, ready to be kept in `weights.ts`. */
export type Taught = {
	rules: string[];
	/** Base64. */
	packed: string;
	/** By rule: the share of its drafts that is found when it has not been learned from. */
	found: Map<string, number>;
};

/** Learns how the drafts of each rule are worded. The same drafts give the same weights. */
export async function teach(): Promise<Taught> {
	const texts = await readTexts();
	const { numbers, telling } = readVocabulary(texts);
	const rules = [...new Set(texts.map(({ rule }) => rule))].filter(
		(rule) => rule !== ordinary && !unlearned.includes(rule),
	);
	const found = new Map<string, number>();
	const sorted = [...numbers].sort(([a], [b]) => a - b);
	const all = rules.map((rule) => {
		const lessons = lessonsFor(rule, texts, numbers);
		const line = findThreshold(rule, lessons, telling);
		found.set(rule, line.found);
		return toWeights(
			rule,
			train(lessons, telling),
			line.threshold,
			sorted.map(([, number]) => number),
		);
	});
	const keys = Uint32Array.from(sorted, ([key]) => key);
	return {
		rules,
		packed: Buffer.from(packWeights({ keys, rules: all })).toString("base64"),
		found,
	};
}
