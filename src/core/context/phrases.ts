import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";
import { isWord } from "./tokens";
import { variants } from "./variants";

/** Phrases that mean the same to a rule, with whatever the rule wants to know about them. */
export type PhraseGroup = { phrases: string[] };

export type Found<Group> = {
	span: Span;
	/** Indexes into `text.tokens`, both inclusive. */
	first: number;
	last: number;
	group: Group;
};

/** How many tokens 「…」 in a phrase may stand for. */
const longestGap = 6;

/**
 * Makes a finder for phrases in dictionary form. Inflection and politeness are read over: 「方針を固める」 finds 方針を固めました,
 * 「出ていない」 finds 出ておりません. Both ends lie on token boundaries, so 「バカ」 is not in バカンス and 「検討中」 is found
 * although the dictionary cuts it. `(a|b)` are alternatives, `…` up to six tokens of the same sentence.
 * The longest phrase wins where several begin; what it covers is not searched again.
 */
export function phraseFinder<Group extends PhraseGroup>(groups: Group[]) {
	const byFirst = new Map<string, { phrase: string; group: Group }[]>();
	for (const group of groups)
		for (const phrase of new Set(group.phrases.flatMap(variants))) {
			const initial = phrase.slice(0, 1);
			byFirst.set(initial, [
				...(byFirst.get(initial) ?? []),
				{ phrase, group },
			]);
		}

	return ({ tokens }: AnalyzedText): Found<Group>[] => {
		const found: Found<Group>[] = [];
		for (let first = 0; first < tokens.length; first++) {
			const best = longestFrom(tokens, first, byFirst);
			if (!best) continue;
			found.push(best);
			first = best.last;
		}
		return found;
	};
}

function longestFrom<Group>(
	tokens: Token[],
	first: number,
	byFirst: Map<string, { phrase: string; group: Group }[]>,
): Found<Group> | undefined {
	const token = tokens[first];
	if (!token) return undefined;
	const bySurface = byFirst.get(token.surface.slice(0, 1));
	const isSame = token.base.slice(0, 1) === token.surface.slice(0, 1);
	const byBase = isSame ? undefined : byFirst.get(token.base.slice(0, 1));
	if (!bySurface && !byBase) return undefined;
	let best: Found<Group> | undefined;
	for (const { phrase, group } of [...(bySurface ?? []), ...(byBase ?? [])]) {
		const last = matchFrom(tokens, first, phrase);
		if (last === undefined || last <= (best?.last ?? -1)) continue;
		const end = tokens[last]?.end ?? token.end;
		best = { span: { start: token.start, end }, first, last, group };
	}
	return best;
}

/** Index of the token with which `phrase` ends when it begins at `index`. Every step eats a token or a piece of the phrase. */
function matchFrom(
	tokens: Token[],
	index: number,
	phrase: string,
): number | undefined {
	if (phrase === "") return index - 1;
	if (phrase.startsWith("…")) return matchAfterGap(tokens, index, phrase);
	const token = tokens[index];
	if (!token || token.surface === "\n") return undefined;
	for (const form of formsOf(token, tokens[index + 1])) {
		if (!phrase.startsWith(form.written)) continue;
		const last = matchFrom(
			tokens,
			index + form.tokens,
			phrase.slice(form.written.length),
		);
		if (last !== undefined) return last;
	}
	return undefined;
}

function matchAfterGap(
	tokens: Token[],
	index: number,
	phrase: string,
): number | undefined {
	for (let skipped = 0; skipped <= longestGap; skipped++) {
		const last = matchFrom(tokens, index + skipped, phrase.slice(1));
		if (last !== undefined) return last;
		const token = tokens[index + skipped];
		if (!token || (!isWord(token) && !/^[、,「」『』"“”]$/.test(token.surface)))
			return undefined;
	}
	return undefined;
}

type Form = { written: string; tokens: number };

/** How a phrase may write a token: as it stands, in base form, or plainly where the text is polite or formal. */
function formsOf(token: Token, next: Token | undefined): Form[] {
	const forms = [{ written: token.surface, tokens: 1 }];
	if (token.base !== token.surface)
		forms.push({ written: token.base, tokens: 1 });
	// 出ていません = 出ていない
	if (
		token.base === "ます" &&
		(next?.surface === "ん" || next?.surface === "ぬ")
	)
		forms.push({ written: "ない", tokens: 2 });
	// 出ました = 出た
	if (token.base === "ます" && next) forms.push({ written: "", tokens: 1 });
	// 出ておらず = 出ていない
	if (token.base === "おる")
		forms.push({ written: "い", tokens: 1 }, { written: "いる", tokens: 1 });
	if (token.base === "ぬ") forms.push({ written: "ない", tokens: 1 });
	return forms;
}
