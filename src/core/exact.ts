import type { Hit } from "./rule";

/** Marks hits as resting on form: whoever finds a password by its shape need not ask what the sentence is like. */
export const exact = (hits: Hit[]): Hit[] =>
	hits.map((hit) => ({ ...hit, isExact: true }));
