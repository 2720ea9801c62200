import type { AnalyzedText, Token } from "../analyzed-text";
import { lazy } from "../lazy";
import type { Span } from "../span";
import { depth, mayBegin, packHeads } from "./heads";
import {
	groupAt,
	jointsAt,
	type PhraseGraph,
	plantPhrases,
	start,
} from "./phrase-graph";
import { isWord } from "./tokens";
import { nowhere, step } from "./trie";
import { allBeginnings } from "./variants";

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

type Graph = PhraseGraph<unknown>;

/**
 * Makes a finder for phrases in dictionary form. Inflection and politeness are read over: 「方針を固める」 finds 方針を固めました,
 * 「出ていない」 finds 出ておりません, 「内緒だ」 finds 内緒です. Both ends lie on token boundaries, so 「バカ」 is not in バカンス
 * and 「検討中」 is found although the dictionary cuts it. `(a|b)` are alternatives, `…` up to six tokens of the same sentence.
 * The longest phrase wins where several begin; what it covers is not searched again. Make it once, outside the rule's `check`.
 */
export function phraseFinder<Group extends PhraseGroup>(groups: Group[]) {
	const planted = lazy(() => ({
		graph: plantPhrases(groups, ({ phrases }) => phrases),
		begins: packHeads(
			allBeginnings(
				groups.flatMap(({ phrases }) => phrases),
				depth,
			),
		),
	}));

	return ({ tokens, heads }: AnalyzedText): Found<Group>[] => {
		const { graph, begins } = planted();
		const found: Found<Group>[] = [];
		for (let first = 0; first < tokens.length; first++) {
			if (!mayBegin(begins, heads, first)) continue;
			const match = longestFrom(graph, start, tokens, first);
			if (!match) continue;
			const { last } = match;
			const span = {
				start: tokens[first]?.start ?? 0,
				end: tokens[last]?.end ?? 0,
			};
			found.push({ span, first, last, group: groups[match.group] as Group });
			first = last;
		}
		return found;
	};
}

/** `group` is a number of the graph's. */
type Match = { last: number; group: number };

/** Of phrases as long as each other the one whose group comes first. */
const longer = (a: Match | undefined, b: Match | undefined) =>
	!a || (b && (b.last > a.last || (b.last === a.last && b.group < a.group)))
		? b
		: a;

/**
 * The longest phrase that goes on from `node` with the token at `index`. A token may be written in a phrase as it stands, in
 * base form, or plainly where the text is polite or formal.
 */
function longestFrom(
	graph: Graph,
	node: number,
	tokens: Token[],
	index: number,
): Match | undefined {
	const group = groupAt(graph, node);
	const best = group === undefined ? undefined : { last: index - 1, group };
	const token = tokens[index];
	if (!token || token.surface === "\n") return best;
	const { surface, base } = token;
	let match = longer(best, goOn(graph, node, surface, tokens, index + 1));
	// 見つかりません = 見つからない
	const plain = plainNegative(tokens, index);
	if (plain) match = longer(match, goOn(graph, node, plain, tokens, index + 3));
	if (base !== surface)
		match = longer(match, goOn(graph, node, base, tokens, index + 1));
	if (base.length < 3)
		match = longer(match, rewrite(graph, node, tokens, index));
	return longer(match, passGap(graph, node, tokens, index));
}

/** The longest phrase that goes on from `node` with these letters, those from `at` on, and then with the token at `index`. */
function goOn(
	graph: Graph,
	node: number,
	letters: string,
	tokens: Token[],
	index: number,
	at = 0,
): Match | undefined {
	let best: Match | undefined;
	let reached = node;
	for (let i = at; i < letters.length; i++) {
		if (graph.isJoint[reached])
			for (const joint of jointsAt(graph, reached))
				best = longer(best, goOn(graph, joint, letters, tokens, index, i));
		reached = step(graph.trie, reached, letters.charCodeAt(i));
		if (reached === nowhere) return best;
	}
	return longer(best, longestFrom(graph, reached, tokens, index));
}

/** What is polite or formal may stand plainly in a phrase. */
function rewrite(
	graph: Graph,
	node: number,
	tokens: Token[],
	index: number,
): Match | undefined {
	const next = tokens[index + 1];
	switch (tokens[index]?.base) {
		case "ます":
			// 出ていません = 出ていない, 出ました = 出た
			if (next?.surface === "ん" || next?.surface === "ぬ")
				return goOn(graph, node, "ない", tokens, index + 2);
			return next && groupAt(graph, node) === undefined
				? longestFrom(graph, node, tokens, index + 1)
				: undefined;
		case "です":
			// 内緒です = 内緒だ
			return goOn(graph, node, "だ", tokens, index + 1);
		case "おる":
			// 出ておらず = 出ていない
			return longer(
				goOn(graph, node, "い", tokens, index + 1),
				goOn(graph, node, "いる", tokens, index + 1),
			);
		case "てる":
			return goOn(graph, node, "ている", tokens, index + 1);
		case "でる":
			return goOn(graph, node, "でいる", tokens, index + 1);
		case "ある":
			// 違いありません = 違いない
			return next?.base === "ます" && tokens[index + 2]?.surface === "ん"
				? goOn(graph, node, "ない", tokens, index + 3)
				: undefined;
		case "ぬ":
			return goOn(graph, node, "ない", tokens, index + 1);
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

/** The longest phrase that has a gap at `node` and goes on behind it, as near as it can. */
function passGap(
	graph: Graph,
	node: number,
	tokens: Token[],
	index: number,
): Match | undefined {
	let best: Match | undefined;
	if (graph.isJoint[node])
		for (const joint of jointsAt(graph, node))
			best = longer(best, passGap(graph, joint, tokens, index));
	const behind = step(graph.trie, node, gap);
	return behind === nowhere
		? best
		: longer(best, nearestFrom(graph, behind, tokens, index));
}

/** The longest phrase that goes on from `node` with the token at `index`, or with the first one behind it that it can go on with. */
function nearestFrom(
	graph: Graph,
	node: number,
	tokens: Token[],
	index: number,
): Match | undefined {
	for (let skipped = 0; skipped <= longestGap; skipped++) {
		const match = longestFrom(graph, node, tokens, index + skipped);
		if (match) return match;
		const token = tokens[index + skipped];
		const isPassable =
			token && (isWord(token) || /^[、,「」『』"“”]$/.test(token.surface));
		if (!isPassable) return undefined;
	}
	return undefined;
}
