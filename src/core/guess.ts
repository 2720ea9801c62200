import type { Hit } from "./rule";

/** Marks hits as guessed: no words say it outright, and likeness may disagree. */
export const guess = <Guessed extends Hit>(hits: Guessed[]): Guessed[] =>
	hits.map((hit) => ({ ...hit, isGuess: true }));

/** What a hit of everyday words is: a guess, and for information only. */
export const weakGuess = { atMost: "notice", isGuess: true } as const;
