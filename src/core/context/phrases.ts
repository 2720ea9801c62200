import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";
import { mayBegin, packHeads } from "./heads";
import { isWord } from "./tokens";
import {
	addWord,
	createTrie,
	nowhere,
	root,
	step,
	type Trie,
	walk,
} from "./trie";
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
const gap = "…".charCodeAt(0);

/**
 * Makes a finder for phrases in dictionary form. Inflection and politeness are read over: 「方針を固める」 finds 方針を固めました,
 * 「出ていない」 finds 出ておりません, 「内緒だ」 finds 内緒です. Both ends lie on token boundaries, so 「バカ」 is not in バカンス
 * and 「検討中」 is found although the dictionary cuts it. `(a|b)` are alternatives, `…` up to six tokens of the same sentence.
 * The longest phrase wins where several begin; what it covers is not searched again. Make it once, outside the rule's `check`.
 */
export function phraseFinder<Group extends PhraseGroup>(groups: Group[]) {
	const trie = createTrie<Group>();
	const phrases: string[] = [];
	for (const group of groups)
		for (const phrase of group.phrases.flatMap(variants)) {
			addWord(trie, phrase, group);
			phrases.push(phrase);
		}
	const begins = packHeads(phrases);

	return ({ tokens, heads }: AnalyzedText): Found<Group>[] => {
		const found: Found<Group>[] = [];
		for (let first = 0; first < tokens.length; first++) {
			if (!mayBegin(begins, heads, first)) continue;
			const match = longestFrom(trie, root, tokens, first);
			if (!match) continue;
			const start = tokens[first]?.start ?? 0;
			const span = { start, end: tokens[match.last]?.end ?? 0 };
			found.push({ span, first, ...match });
			first = match.last;
		}
		return found;
	};
}

type Match<Group> = { last: number; group: Group };

const longer = <Group>(
	a: Match<Group> | undefined,
	b: Match<Group> | undefined,
) => (b && b.last > (a?.last ?? -1) ? b : a);

/**
 * The longest phrase that goes on from `node` with the token at `index`. A token may be written in a phrase as it stands, in
 * base form, or plainly where the text is polite or formal.
 */
function longestFrom<Group>(
	trie: Trie<Group>,
	node: number,
	tokens: Token[],
	index: number,
): Match<Group> | undefined {
	const group = trie.values[node];
	let best: Match<Group> | undefined =
		group === undefined ? undefined : { last: index - 1, group };
	const token = tokens[index];
	if (!token || token.surface === "\n") return best;
	const { surface, base } = token;
	const asWritten = walk(trie, node, surface);
	if (asWritten !== nowhere)
		best = longer(best, longestFrom(trie, asWritten, tokens, index + 1));
	// 見つかりません = 見つからない
	const plain = plainNegative(tokens, index);
	if (plain) best = longer(best, goOn(trie, node, plain, tokens, index + 3));
	if (base !== surface) {
		const asBase = walk(trie, node, base);
		if (asBase !== nowhere)
			best = longer(best, longestFrom(trie, asBase, tokens, index + 1));
	}
	if (base.length < 3) best = longer(best, rewrite(trie, node, tokens, index));
	const behindGap = step(trie, node, gap);
	if (behindGap === nowhere) return best;
	const after = afterGap(trie, behindGap, tokens, index);
	return longer(best, longestFrom(trie, behindGap, tokens, after));
}

/** The longest phrase that goes on from `node` with these letters and then with the token at `index`. */
function goOn<Group>(
	trie: Trie<Group>,
	node: number,
	letters: string,
	tokens: Token[],
	index: number,
): Match<Group> | undefined {
	const reached = walk(trie, node, letters);
	return reached === nowhere
		? undefined
		: longestFrom(trie, reached, tokens, index);
}

/** What is polite or formal may stand plainly in a phrase. */
function rewrite<Group>(
	trie: Trie<Group>,
	node: number,
	tokens: Token[],
	index: number,
): Match<Group> | undefined {
	const next = tokens[index + 1];
	switch (tokens[index]?.base) {
		case "ます":
			// 出ていません = 出ていない, 出ました = 出た
			if (next?.surface === "ん" || next?.surface === "ぬ")
				return goOn(trie, node, "ない", tokens, index + 2);
			return next && trie.values[node] === undefined
				? longestFrom(trie, node, tokens, index + 1)
				: undefined;
		case "です":
			// 内緒です = 内緒だ
			return goOn(trie, node, "だ", tokens, index + 1);
		case "おる":
			// 出ておらず = 出ていない
			return longer(
				goOn(trie, node, "い", tokens, index + 1),
				goOn(trie, node, "いる", tokens, index + 1),
			);
		case "てる":
			return goOn(trie, node, "ている", tokens, index + 1);
		case "でる":
			return goOn(trie, node, "でいる", tokens, index + 1);
		case "ある":
			// 違いありません = 違いない
			return next?.base === "ます" && tokens[index + 2]?.surface === "ん"
				? goOn(trie, node, "ない", tokens, index + 3)
				: undefined;
		case "ぬ":
			return goOn(trie, node, "ない", tokens, index + 1);
		default:
			return undefined;
	}
}

const politeRow = "いきぎしちにびみり";
const plainRow = "わかがさたなばまら";

/** The plain negative of a 五段 verb whose stem changes with politeness: 見つかりません → 見つからない. */
function plainNegative(tokens: Token[], index: number): string | undefined {
	const token = tokens[index];
	if (token?.pos !== "動詞" || tokens[index + 1]?.base !== "ます")
		return undefined;
	if (!/^[んぬ]$/.test(tokens[index + 2]?.surface ?? "")) return undefined;
	const { surface, base } = token;
	const row = politeRow.indexOf(surface.at(-1) ?? "");
	const isGodan = surface.length === base.length && base !== "来る";
	return row < 0 || !isGodan
		? undefined
		: `${surface.slice(0, -1)}${plainRow[row]}ない`;
}

/** Where the phrase goes on after a gap that begins at `index`; `index` itself when it does not. */
function afterGap<Group>(
	trie: Trie<Group>,
	node: number,
	tokens: Token[],
	index: number,
): number {
	for (let skipped = 0; skipped <= longestGap; skipped++) {
		if (longestFrom(trie, node, tokens, index + skipped))
			return index + skipped;
		const token = tokens[index + skipped];
		const isPassable =
			token && (isWord(token) || /^[、,「」『』"“”]$/.test(token.surface));
		if (!isPassable) break;
	}
	return index;
}
