import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";
import { isWord } from "./tokens";
import { addWord, createTrie, type TrieNode, walk } from "./trie";
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
	const root = createTrie<Group>();
	for (const group of groups)
		for (const phrase of group.phrases.flatMap(variants))
			addWord(root, phrase, group);

	return ({ tokens }: AnalyzedText): Found<Group>[] => {
		const found: Found<Group>[] = [];
		for (let first = 0; first < tokens.length; first++) {
			if (!mayBegin(root, tokens[first])) continue;
			const match = longestFrom(root, tokens, first);
			if (!match) continue;
			const span = {
				start: tokens[first]?.start ?? 0,
				end: tokens[match.last]?.end ?? 0,
			};
			found.push({ span, first, ...match });
			first = match.last;
		}
		return found;
	};
}

/** です, おる and ぬ may stand for other words in a phrase. */
const rewritten = new Set(["です", "おる", "ぬ"]);

/** Most tokens begin no phrase: one look at the first letter spares the rest. */
const mayBegin = <Group>(root: TrieNode<Group>, token: Token | undefined) =>
	token !== undefined &&
	(root.next.has(token.surface.charCodeAt(0)) ||
		root.next.has(token.base.charCodeAt(0)) ||
		rewritten.has(token.base));

type Match<Group> = { last: number; group: Group };

/**
 * The longest phrase that goes on from `node` with the token at `index`. A token may be written in a phrase as it stands, in
 * base form, or plainly where the text is polite or formal.
 */
function longestFrom<Group>(
	node: TrieNode<Group>,
	tokens: Token[],
	index: number,
): Match<Group> | undefined {
	let best: Match<Group> | undefined =
		node.value === undefined
			? undefined
			: { last: index - 1, group: node.value };
	const token = tokens[index];
	if (!token || token.surface === "\n") return best;
	const take = (from: TrieNode<Group> | undefined, next: number) => {
		const match = from && longestFrom(from, tokens, next);
		if (match && match.last > (best?.last ?? -1)) best = match;
	};

	take(walk(node, token.surface), index + 1);
	const { base } = token;
	// 見つかりません = 見つからない
	const plain = plainNegative(tokens, index);
	if (plain) take(walk(node, plain), index + 3);
	if (base !== token.surface) take(walk(node, base), index + 1);
	if (base === "ます") {
		const next = tokens[index + 1]?.surface;
		// 出ていません = 出ていない, 出ました = 出た
		if (next === "ん" || next === "ぬ") take(walk(node, "ない"), index + 2);
		else if (next && node.value === undefined) take(node, index + 1);
	}
	// 内緒です = 内緒だ
	if (base === "です") take(walk(node, "だ"), index + 1);
	// 出ておらず = 出ていない
	if (base === "おる") {
		take(walk(node, "い"), index + 1);
		take(walk(node, "いる"), index + 1);
	}
	if (base === "てる") take(walk(node, "ている"), index + 1);
	if (base === "でる") take(walk(node, "でいる"), index + 1);
	// 違いありません = 違いない
	if (base === "ある" && tokens[index + 1]?.base === "ます")
		if (tokens[index + 2]?.surface === "ん")
			take(walk(node, "ない"), index + 3);
	if (base === "ぬ") take(walk(node, "ない"), index + 1);
	const behindGap = node.next.get(gap);
	if (behindGap) take(behindGap, afterGap(behindGap, tokens, index));
	return best;
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
	node: TrieNode<Group>,
	tokens: Token[],
	index: number,
): number {
	for (let skipped = 0; skipped <= longestGap; skipped++) {
		if (longestFrom(node, tokens, index + skipped)) return index + skipped;
		const token = tokens[index + skipped];
		const isPassable =
			token && (isWord(token) || /^[、,「」『』"“”]$/.test(token.surface));
		if (!isPassable) break;
	}
	return index;
}
