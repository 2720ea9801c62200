import { findAll } from "./find-all";
/** Put between letters so that a word is not found: 死 ね, バ・カ, 無_能. */
export const hasInserted = /[ \u3000・.,\-_'`|/^]/;
/** Stand for a letter: ク○ガキ, ば＊か. */
export const hasMask = /[○●〇◯◎*×✕✖□■☓]/;
export const hasMark = new RegExp(`${hasInserted.source}|${hasMask.source}`);
const anyMarks = new RegExp(`(?:${hasMark.source})+`, "g");
const masks = new RegExp(hasMask.source, "g");

export const toHiragana = (text: string) =>
	text.replace(/[ァ-ヶ]+/g, (run) => {
		let hiragana = "";
		for (let i = 0; i < run.length; i++)
			hiragana += String.fromCharCode(run.charCodeAt(i) - 0x60);
		return hiragana;
	});

/** Hiragana for katakana, without the marks between letters; `at` says where each stood, and is absent when nothing was left out. */
export type Folded = { letters: string; at?: number[] };

function foldWith(text: string, dropMasks: boolean): Folded {
	const at: number[] = [];
	let letters = "";
	let done = 0;
	const takeUntil = (end: number) => {
		letters += text.slice(done, end);
		for (; done < end; done++) at.push(done);
	};
	for (const { 0: marks, index } of findAll(text, anyMarks)) {
		takeUntil(index);
		done = index + marks.length;
		if (dropMasks || !hasMask.test(marks)) continue;
		for (const mask of findAll(marks, masks)) {
			letters += "○";
			at.push(index + mask.index);
		}
	}
	takeUntil(text.length);
	return { letters: toHiragana(letters), at };
}

/** The text with every mask as ○; and, where there are masks, also without them. */
export function fold(text: string): Folded[] {
	if (!hasMark.test(text)) return [{ letters: toHiragana(text) }];
	const withMasks = foldWith(text, false);
	return hasMask.test(text) ? [withMasks, foldWith(text, true)] : [withMasks];
}
