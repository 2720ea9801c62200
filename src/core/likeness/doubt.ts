import type { Severity } from "../severity";

/**
 * Two have to agree before a person is stopped. Of 778 findings in drafts that likeness was not taught with (2026-11-27), rightly
 * found, 11 lie below this line; of 56 wrong ones in such drafts, in posts, announcements and newsletters 32.
 */
const line = -0.8;

/** Of 140 guesses that were right 1 lies below this line; of 33 wrong ones 25. */
const lineOfGuesses = -0.5;

/**
 * How strongly a rule's own finding may be shown where the words around it are as unlike what the rule is about as `margin` says.
 * What a rule reads outright is always shown; what it guesses is not, where likeness does not believe it.
 */
export function doubt(
	margin: number | undefined,
	isGuess = false,
): Severity | "off" {
	if (margin === undefined) return "hold";
	if (isGuess) return margin < lineOfGuesses ? "off" : "hold";
	return margin < line ? "notice" : "hold";
}
