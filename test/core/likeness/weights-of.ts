import type { Weights } from "../../../scripts/learn/packed-weights";

/** What each key weighs for a rule, in steps. */
export type Known = { rule: string; bias: number; known: Map<number, number> };

/** The weights in their order; `further` keys are known to none of the rules. */
export function weightsOf(all: Known[], further: number[] = []): Weights {
	const keys = [
		...new Set([...further, ...all.flatMap(({ known }) => [...known.keys()])]),
	].sort((a, b) => a - b);
	return {
		keys: Uint32Array.from(keys),
		rules: all.map(({ rule, bias, known }) => {
			const places = [...keys.keys()].filter((i) => known.has(keys[i] ?? -1));
			return {
				rule,
				bias,
				places: Uint32Array.from(places),
				levels: Int8Array.from(places, (i) => known.get(keys[i] ?? -1) ?? 0),
			};
		}),
	};
}
