/** Slug of the inventory, and the name of the file in `rules/`. */
export type RuleId = string;

/** `musashino/2-2-4`: municipality, then the number as the document prints it. */
export type ClauseId = string;
