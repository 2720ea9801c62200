import type { AnalyzedText } from "../analyzed-text";
import type { Span } from "../span";
import { isAligned, tokenIndex } from "./tokens";
import { variants } from "./variants";

/** Words that mean the same to a rule. */
export type WordGroup = {
	/** `(a|b)` are alternatives. Kana and katakana count as the same unless `exact`. */
	words: string[];
	/** Found inside other words too: only for what has no harmless reading. */
	anywhere?: true;
	/** Only as written, e.g. カス but not the かす of 酒かす. */
	exact?: true;
	/** Longer harmless words that hold one of the words: 死ねない holds 死ね. */
	except?: string[];
};

export type FoundWord<Group> = { span: Span; group: Group };

/** Put between letters so that a word is not found: 死 ね, バ・カ, 無_能. */
const inserted = /[ \u3000・.,\-_'`|/^]/;
/** Stand for a letter: ク○ガキ, ば＊か. */
const mask = /[○●〇◯◎*×✕✖□■☓]/;

type Folded = { letters: string; at: number[] };

const toHiragana = (letter: string) =>
	letter >= "ァ" && letter <= "ヶ"
		? String.fromCharCode(letter.charCodeAt(0) - 0x60)
		: letter;

function foldWord(word: string): string {
	return Array.from(word, toHiragana).join("");
}

function fold(text: string, dropMasks: boolean): Folded {
	const at: number[] = [];
	let letters = "";
	for (let i = 0; i < text.length; i++) {
		const letter = text[i] ?? "";
		if (inserted.test(letter)) continue;
		const isMask = mask.test(letter);
		if (isMask && dropMasks) continue;
		letters += isMask ? "○" : toHiragana(letter);
		at.push(i);
	}
	return { letters, at };
}

/** クソガキ may be written ク○ガキ; a word of two letters would leave too little to know it by. */
function masked(word: string): string[] {
	if (word.length < 3) return [];
	return Array.from(word, (_, i) => `${word.slice(0, i)}○${word.slice(i + 1)}`);
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Longest first, so that the alternation takes the longest word that begins at a place. */
const alternation = (words: string[]) =>
	new RegExp(
		words
			.toSorted((a, b) => b.length - a.length)
			.map(escaped)
			.join("|") || "(?!)",
		"g",
	);

/**
 * Makes a finder for words that people may spell so that they are not found: letters with marks between them (死.ね), a letter
 * masked (ク○ガキ), kana for katakana. A word must lie on token boundaries unless its group says `anywhere`; a word with marks
 * inside always must. It never begins with a particle or the end of an inflection (楽しいで「しね」).
 */
export function wordFinder<Group extends WordGroup>(groups: Group[]) {
	const byWord = new Map<string, { group: Group; spellings: string[] }>();
	const exceptions = new Set<string>();
	for (const group of groups) {
		for (const exception of (group.except ?? []).flatMap(variants))
			exceptions.add(foldWord(exception));
		const spellings = group.words.flatMap(variants);
		for (const word of spellings)
			for (const form of [foldWord(word), ...masked(foldWord(word))])
				if (!byWord.has(form)) byWord.set(form, { group, spellings });
	}
	for (const exception of exceptions) byWord.delete(exception);
	const pattern = alternation([...byWord.keys(), ...exceptions]);

	const search = (text: AnalyzedText, { letters, at }: Folded) =>
		[...letters.matchAll(pattern)].flatMap((match): FoundWord<Group>[] => {
			const known = byWord.get(match[0]);
			const start = at[match.index];
			const last = at[match.index + match[0].length - 1];
			if (!known || start === undefined || last === undefined) return [];
			const span = { start, end: last + 1 };
			return stands(text, span, known) ? [{ span, group: known.group }] : [];
		});

	return (text: AnalyzedText): FoundWord<Group>[] => {
		const found = search(text, fold(text.text, false));
		if (!mask.test(text.text)) return found;
		const behindMasks = search(text, fold(text.text, true)).filter(
			({ span }) => !found.some((other) => other.span.start === span.start),
		);
		return [...found, ...behindMasks].toSorted(
			(a, b) => a.span.start - b.span.start,
		);
	};
}

function stands(
	text: AnalyzedText,
	span: Span,
	{ group, spellings }: { group: WordGroup; spellings: string[] },
): boolean {
	const written = text.text.slice(span.start, span.end);
	const isPlain = spellings.includes(written);
	if (group.exact && !isPlain && foldWord(written).length === written.length)
		if (!mask.test(written) && !inserted.test(written)) return false;
	if (group.anywhere && !inserted.test(written)) return true;
	const pos = text.tokens[tokenIndex(text, span.start)]?.pos;
	return isAligned(text, span) && pos !== "助詞" && pos !== "助動詞";
}
