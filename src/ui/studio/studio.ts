import type { Guideline } from "../../core/guideline";
import type { Policy } from "../../core/policy";
import type { Shelf } from "../../core/serve-clause";
import type { Language, Words } from "../../core/words";
import type { Ruling, Wanted } from "./serve-clauses";

/** What every part of the form sees and may do: the policy down, wishes up. */
export type Studio = {
	/** What the organisation sets. */
	settings: Partial<Policy>;
	/** The same with what holds where it sets nothing. */
	policy: Policy;
	/** Every guideline there is, the organisation's own among them. */
	guidelines: Guideline[];
	/** Everything clauses can be served by. */
	shelf: Shelf;
	/** The same, one list by id. */
	rulings: Ruling[];
	/** How strong the guideline in force wants them. */
	wanted: Wanted;
	language: Language;
	say(words: Words): string;
	/** @param group typing in one field is one step back */
	set(change: Partial<Policy>, group?: string): void;
	/** Leaves keys to staff again. */
	drop(...keys: (keyof Policy)[]): void;
};
