import type { AnalyzedText } from "../../src/core/analyzed-text";
import { damp, readFeatures } from "../../src/core/likeness/features";
import { isStatement } from "../../src/core/likeness/statement";
import { fewestAlone, handicap } from "../../src/core/likeness/windows";
import { isOverlapping, type Span } from "../../src/core/span";
import { normalise } from "../../src/language/normalise";
import { rules as registered } from "../../src/rules";
import { openAnalyzer } from "../analyzer";
import { packWeights, type RuleWeights, toLevel } from "./packed-weights";
import { readLessons } from "./read-lessons";
import { type Lesson, type Line, score, seeded, train } from "./train";

/** Drafts about nothing any rule asks for. */
const ordinary = "ordinary";
/** Not learned: the one depends on a link; the other, taught with 200 drafts, marked what names the county's site or a shop's, 3 newsletter paragraphs in 1,000 (2026-11-27). Their harmless drafts teach the others. */
const unlearned = ["official-site-first", "external-link"];

/** Of its own harmless look-alikes a rule may mark this share, of other rules' look-alikes that one, of ordinary posts the third. */
const alarms = { own: 0.05, other: 0.0017, ordinary: 0.0008 };
/** The same of ordinary private posts, for a rule that only advises in private: there are few, and nobody is stopped. */
const privateAlarms = 0.01;
/** Mistakes about other rules' harmless drafts count less: there are twenty times as many. */
const otherCost = 0.3;
/** A feature met in fewer drafts is not kept, for the package’s sake; with 3 instead some one of a hundred drafts more is found (2026-11-27). */
const fewest = 4;
const parts = 3;
/** Drafts that stand side by side may be a pair of a harmful and a harmless one: what is left out is left out with its neighbours. */
const neighbours = 10;

/**
 * Taught with ordinary texts beside their own: what staff write for other rules often is about the city, or tells what they think, as
 * well.
 */
const againstOrdinary = ["city-topic", "personal-opinion"];

/** What is read together: its features, each once, and how much each counts. */
type Passage = { keys: number[]; share: number };

/** A draft as a whole, and where it has several sentences, those that are read alone too; only what states something. */
type Text = {
	rule: string;
	fires: boolean;
	isPrivate: boolean;
	all: Passage;
	/** Absent where the draft states nothing. */
	whole?: Passage;
	alone: Passage[];
	/** Where it is known which sentences are to blame: these, and each of the others. */
	blamed?: Passage;
	others: Passage[];
};

async function readTexts(): Promise<Text[]> {
	const analyze = await openAnalyzer();
	return readLessons().map(({ rule, text, fires, part, account }) => {
		const read = analyze(text);
		const { keys, at } = readFeatures(read.tokens);
		const passage = ({ start, end }: Span): Passage => {
			const inside = keys.filter(
				(_, i) => start <= (at[i] as number) && (at[i] as number) < end,
			);
			const distinct = [...new Set(inside)];
			return { keys: distinct, share: damp(distinct.length) };
		};
		const whole = { start: 0, end: read.text.length };
		const all = passage(whole);
		const [, ...more] = read.sentences;
		const sentences = (more.length > 0 ? read.sentences : []).filter(
			(sentence) => isStatement(read, sentence),
		);
		const enough = ({ keys }: Passage) => keys.length >= fewestAlone;
		const blame = part === undefined ? undefined : placeOf(read, part);
		const blamed = sentences.filter(
			(sentence) => blame && isOverlapping(sentence, blame),
		);
		return {
			rule,
			fires,
			isPrivate: account === "personal",
			all,
			...(isStatement(read, whole) && { whole: all }),
			alone: sentences.map(passage).filter(enough),
			...(blamed.length > 0 && { blamed: passage(joined(blamed)) }),
			others:
				blamed.length > 0
					? sentences
							.filter((sentence) => !blamed.includes(sentence))
							.map(passage)
							.filter(enough)
					: [],
		};
	});
}

/** Where the part stands. Throws where it does not. */
function placeOf({ written, text }: AnalyzedText, part: string): Span {
	const words = normalise(part).text;
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`“${part}” is no part of “${written}”`);
	return { start, end: start + words.length };
}

const joined = (spans: Span[]): Span => ({
	start: Math.min(...spans.map(({ start }) => start)),
	end: Math.max(...spans.map(({ end }) => end)),
});

/** The features that are learned, numbered. */
type Vocabulary = {
	numbers: Map<number, number>;
	/** By number: the logarithm of how rarely it is met, 1 on average. */
	telling: Float64Array;
};

function readVocabulary(texts: Text[]): Vocabulary {
	const counts = new Map<number, number>();
	for (const { all } of texts)
		for (const key of all.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
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

const isAmongOthers = (rule: string, text: Text) =>
	!(text.isPrivate && accountsOf(rule) === "official") &&
	(text.rule === ordinary || !againstOrdinary.includes(rule));

const isHarmlessFor = (rule: string, text: Text) =>
	!text.fires && isAmongOthers(rule, text);

/** What a draft teaches, and how it would be read. */
type KnownLesson = Pick<Text, "fires" | "isPrivate"> & {
	/** Whether the draft was written for this rule, for another, or for none; undefined where only its harmless sentences teach. */
	kind?: keyof typeof alarms;
	taught: Lesson[];
	whole?: Lesson;
	alone: Lesson[];
};

/** What is to be learned for one rule: its own drafts, what is harmless in the others, and the harmless sentences in harmful ones. */
const lessonsFor = (
	rule: string,
	texts: Text[],
	numbers: Map<number, number>,
): KnownLesson[] =>
	texts.flatMap((text): KnownLesson[] => {
		const { rule: own, fires, isPrivate } = text;
		const isOwn = own === rule;
		const lesson =
			(label: 1 | -1, cost: number) =>
			({ keys, share }: Passage): Lesson => ({
				keys: Int32Array.from(
					keys.map((key) => numbers.get(key) ?? -1).filter((key) => key >= 0),
				),
				share,
				label,
				cost,
			});
		const others = isAmongOthers(rule, text)
			? text.others.map(lesson(-1, otherCost))
			: [];
		if (!isOwn && !isHarmlessFor(rule, text))
			return others.length === 0
				? []
				: [{ fires, isPrivate, taught: others, alone: [] }];
		const known = lesson(fires ? 1 : -1, isOwn ? 1 : otherCost);
		const whole = text.whole && known(text.whole);
		const alone = text.alone.map(known);
		// Which sentence of a harmful draft is to blame is not always said.
		const taught = fires
			? [known(text.blamed ?? text.all), ...others]
			: [known(text.all), ...alone];
		return [
			{
				fires,
				isPrivate,
				kind: isOwn ? "own" : own === ordinary ? ordinary : "other",
				taught,
				...(whole && { whole }),
				alone,
			},
		];
	});

const learn = (lessons: KnownLesson[], telling: Float64Array): Line =>
	train(
		lessons.flatMap(({ taught }) => taught),
		telling,
	);

/** As drafts are read later. */
const scoreOf = ({ whole, alone }: KnownLesson, line: Line): number =>
	Math.max(
		whole ? score(whole, line) : Number.NEGATIVE_INFINITY,
		...alone.map((sentence) => score(sentence, line) - handicap),
	);

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
		const line = learn(
			lessons.filter((_, i) => part[i] !== out),
			telling,
		);
		lessons.forEach((lesson, i) => {
			if (part[i] === out) scores[i] = scoreOf(lesson, line);
		});
	}
	const where = (is: (lesson: KnownLesson) => boolean) =>
		scores.filter((_, i) => is(lessons[i] as KnownLesson));
	const harmless = (kind: keyof typeof alarms) =>
		quantile(
			where((lesson) => !lesson.fires && lesson.kind === kind),
			alarms[kind],
		);
	const isOnlyPrivate = accountsOf(rule) === "personal";
	const threshold = Math.max(
		harmless("own"),
		harmless("other"),
		isOnlyPrivate
			? quantile(
					where(({ fires, isPrivate }) => isPrivate && !fires),
					privateAlarms,
				)
			: harmless("ordinary"),
	);
	const wanted = where(({ fires, kind }) => fires && kind === "own");
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
			learn(lessons, telling),
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
