import { addLetters, addRoot, createTrie, root, type Trie } from "./trie";
import { readChoices } from "./variants";

/**
 * Phrases with alternatives, as letter trees that are joined: what stands behind the alternatives of a bracket stands in a tree of
 * its own, once, and each of them leads there. Written out, 13,000 phrases would be 350,000, and a worker would build their
 * million nodes whenever it wakes.
 */
export type PhraseGraph<Group> = {
	/** Where a phrase ends, the number of the first group that has it. */
	trie: Trie<number>;
	groups: Group[];
	/** By node: where one may go on without a letter. */
	joints: Map<number, number[]>;
	/** By node: 1 where it has joints, which few have; asked with every letter. */
	isJoint: Uint8Array;
};

/** What is reached at the end of a pattern: a group's end, or another tree. */
type Goal = { group: number } | { joint: number };

/** Nodes before which a phrase has not begun. */
export const start = root;

/** Makes the graph of all patterns; throws an Error that names the pattern where a bracket is not closed. */
export function plantPhrases<Group>(
	groups: Group[],
	patternsOf: (group: Group) => string[],
): PhraseGraph<Group> {
	const trie = createTrie<number>();
	const joints = new Map<number, number[]>();
	const planted = { trie, joints };
	groups.forEach((group, number) => {
		const tails = new Map<string, number>();
		for (const pattern of patternsOf(group))
			add(planted, root, pattern, { group: number }, tails);
	});
	const isJoint = new Uint8Array(trie.values.length);
	for (const node of joints.keys()) isJoint[node] = 1;
	return { trie, joints, isJoint, groups };
}

type Planted = Pick<PhraseGraph<unknown>, "trie" | "joints">;

/** So short an end is written out behind each choice: a step by a letter is quicker than one by a joint. */
const shortest = 4;

/** Adds a pattern from `node` on. `tails` are the trees of this goal, by what they stand for. */
function add(
	graph: Planted,
	node: number,
	pattern: string,
	goal: Goal,
	tails: Map<string, number>,
): void {
	const open = pattern.indexOf("(");
	if (open < 0) {
		end(graph, addLetters(graph.trie, node, pattern), goal);
		return;
	}
	const { choices, end: behind } = readChoices(pattern, open + 1);
	const reached = addLetters(graph.trie, node, pattern.slice(0, open));
	const rest = pattern.slice(behind);
	if (rest.length <= shortest && !rest.includes("(")) {
		for (const choice of choices)
			add(graph, reached, choice + rest, goal, tails);
		return;
	}
	const next = tailOf(graph, rest, goal, tails);
	// The trees behind a choice lead to another goal than those behind the pattern.
	for (const choice of choices) add(graph, reached, choice, next, new Map());
}

function tailOf(
	graph: Planted,
	rest: string,
	goal: Goal,
	tails: Map<string, number>,
): Goal {
	const known = tails.get(rest);
	if (known !== undefined) return { joint: known };
	const joint = addRoot(graph.trie);
	tails.set(rest, joint);
	add(graph, joint, rest, goal, tails);
	return { joint };
}

function end({ trie, joints }: Planted, node: number, goal: Goal): void {
	if ("group" in goal) {
		trie.values[node] ??= goal.group;
		return;
	}
	const known = joints.get(node) ?? [];
	if (!known.includes(goal.joint)) joints.set(node, [...known, goal.joint]);
}

/** The number of the first group that has a phrase which ends at the node; undefined where none ends. */
export function groupAt<Group>(
	graph: PhraseGraph<Group>,
	node: number,
): number | undefined {
	let first = graph.trie.values[node];
	if (!graph.isJoint[node]) return first;
	for (const joint of jointsAt(graph, node)) {
		const other = groupAt(graph, joint);
		if (other !== undefined && (first === undefined || other < first))
			first = other;
	}
	return first;
}

/** Where one may go on from the node without a letter. Ask `isJoint` first where many nodes are asked. */
export const jointsAt = <Group>(
	{ joints }: PhraseGraph<Group>,
	node: number,
): number[] => joints.get(node) ?? [];
