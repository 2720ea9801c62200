import type { AnalyzedText } from "../analyzed-text";
import {
	type Folded,
	hasInserted,
	hasMark,
	hasMask,
	toHiragana,
} from "../fold";
import { lazy } from "../lazy";
import type { Span } from "../span";
import { isAligned, tokenIndex } from "./tokens";
import {
	addWord,
	createTrie,
	type FirstLetters,
	firstLetters,
	nowhere,
	root,
	step,
	type Trie,
} from "./trie";
import { variants } from "./variants";

/** Words that mean the same to a rule. */
export type WordGroup = {
	/** `(a|b)` are alternatives. Hiragana and katakana count as the same unless `exact`. */
	words: string[];
	/** Found inside other words too: only for what has no harmless reading. */
	anywhere?: true;
	/** Slang that the dictionary cuts together with what follows (うざいおばさん): only the beginning must be a word's. */
	openEnd?: true;
	/** Only as written, e.g. カス but not the かす of 酒かす. */
	exact?: true;
	/** Longer harmless words that hold one of the words: 死ねない holds 死ね. */
	except?: string[];
};

export type FoundWord<Group> = { span: Span; group: Group };

/**
 * クソガキ may be written ク○ガキ. Not the first letter, for ○市長 is any mayor, and not short words: バー○○ is a bar.
 */
const masked = (word: string): string[] =>
	word.length < 4 || hasMask.test(word)
		? []
		: Array.from(
				word.slice(1),
				(_, i) => `${word.slice(0, i + 1)}○${word.slice(i + 2)}`,
			);

/** What a spelling stands for; an exception stands for nothing. */
type Entry<Group> = { group: Group; spellings: string[] } | "exception";

function plant<Group extends WordGroup>(groups: Group[]): Trie<Entry<Group>> {
	const trie = createTrie<Entry<Group>>();
	for (const { except = [] } of groups)
		for (const exception of except.flatMap(variants))
			addWord(trie, toHiragana(exception), "exception");
	for (const group of groups) {
		const spellings = group.words.flatMap(variants);
		for (const word of spellings.map(toHiragana))
			for (const form of [word, ...masked(word)])
				addWord(trie, form, { group, spellings });
	}
	return trie;
}

/**
 * Makes a finder for words that people may spell so that they are not found: letters with marks between them (死.ね), a letter
 * masked (ク○ガキ), kana for katakana. A word must lie on token boundaries unless its group says otherwise; a word with marks
 * inside always must. It never begins with a particle or the end of an inflection (楽しいで「しね」).
 * Make it once, outside the rule's `check`.
 */
export function wordFinder<Group extends WordGroup>(groups: Group[]) {
	const planted = lazy(() => {
		const trie = plant(groups);
		return { trie, begins: firstLetters(trie) };
	});
	return (text: AnalyzedText): FoundWord<Group>[] => {
		const { trie, begins } = planted();
		const [withMasks, withoutMasks] = text.folded;
		const found = withMasks ? search(trie, begins, text, withMasks) : [];
		if (!withoutMasks) return found;
		const starts = new Set(found.map(({ span }) => span.start));
		const behindMasks = search(trie, begins, text, withoutMasks).filter(
			({ span }) => !starts.has(span.start),
		);
		return [...found, ...behindMasks].toSorted(
			(a, b) => a.span.start - b.span.start,
		);
	};
}

function search<Group extends WordGroup>(
	trie: Trie<Entry<Group>>,
	begins: FirstLetters,
	text: AnalyzedText,
	{ letters, at }: Folded,
): FoundWord<Group>[] {
	const found: FoundWord<Group>[] = [];
	for (let i = 0; i < letters.length; i++) {
		if (!begins.has(letters.charCodeAt(i))) continue;
		const longest = longestAt(trie, letters, i);
		if (!longest) continue;
		const { entry, length } = longest;
		const start = at ? (at[i] ?? 0) : i;
		const end = at ? (at[i + length - 1] ?? 0) + 1 : i + length;
		const span = { start, end };
		if (entry !== "exception" && !stands(text, span, entry)) continue;
		if (entry !== "exception") found.push({ span, group: entry.group });
		i += length - 1;
	}
	return found;
}

function longestAt<Value>(
	trie: Trie<Value>,
	letters: string,
	from: number,
): { entry: Value; length: number } | undefined {
	let node = root;
	let longest: { entry: Value; length: number } | undefined;
	for (let i = from; i < letters.length; i++) {
		node = step(trie, node, letters.charCodeAt(i));
		if (node === nowhere) break;
		const entry = trie.values[node];
		if (entry !== undefined) longest = { entry, length: i - from + 1 };
	}
	return longest;
}

function stands(
	text: AnalyzedText,
	span: Span,
	{ group, spellings }: { group: WordGroup; spellings: string[] },
): boolean {
	const written = text.text.slice(span.start, span.end);
	const hasMarks = hasInserted.test(written);
	const isOther = !hasMark.test(written) && !spellings.includes(written);
	if (group.exact && isOther) return false;
	if (group.anywhere && !hasMarks) return true;
	const first = text.tokens[tokenIndex(text, span.start)];
	// マジ「きもい」: the dictionary does not know the slang, but the script changes
	const isBehindKatakana = /[ァ-ヶー]/.test(text.text[span.start - 1] ?? "");
	if (group.openEnd && isBehindKatakana && /^[ぁ-ん]/.test(written))
		return true;
	if (first?.pos === "助詞" || first?.pos === "助動詞") return false;
	if (group.openEnd) return first?.start === span.start;
	return (
		isAligned(text, span) ||
		isAligned(text, { start: span.start, end: stretchedEnd(text, span) })
	);
}

/** ハゲーーー is one unknown word: the drawl at the end belongs to it. */
function stretchedEnd({ text }: AnalyzedText, { end }: Span): number {
	let stretched = end;
	while (/[ー〜~っッぁぃぅぇぉァィゥェォw]/.test(text[stretched] ?? ""))
		stretched++;
	return stretched;
}
