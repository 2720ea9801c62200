import type { Account } from "./draft";

/**
 * The account of another tab on the same site that makes this one doubtful: the one is official and the other is not. Pure.
 * A site keeps one login for all its tabs, so the tab that was opened first may post as the account of the other.
 */
export const findElsewhere = (
	here: Account,
	others: Account[],
): Account | undefined =>
	others.find(
		(other) =>
			other.site === here.site &&
			other.handle !== undefined &&
			here.handle !== undefined &&
			other.handle.toLowerCase() !== here.handle.toLowerCase() &&
			(other.kind === "official") !== (here.kind === "official"),
	);
