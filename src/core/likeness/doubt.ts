import type { Severity } from "../severity";

/**
 * Two have to agree before a person is stopped. Of strangers' drafts (2026-11-27) that a rule rightly wanted to stop, 1 of 349 lies
 * below this line; of those it wanted to stop wrongly, 10 of 54.
 */
const line = -1;

/** How strongly a rule's own finding may be shown where the words around it are as unlike what the rule is about as `margin` says. */
export const doubt = (margin: number | undefined): Severity =>
	margin === undefined || margin >= line ? "hold" : "notice";
