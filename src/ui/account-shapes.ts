import type { AccountKind } from "../core/draft";

/** One shape a kind, so that nobody needs colour to tell them apart: a hall, a person, a dotted ring, a triangle. */
export const accountShapes: Record<AccountKind, string> = {
	official:
		"M8 1 15 5v2H1V5zM2.5 8h2v5h-2zM7 8h2v5H7zM11.500 8h2v5h-2zM1 14h14v1.500H1z",
	personal:
		"M8 1.500a3.250 3.250 0 1 1 0 6.500 3.250 3.250 0 0 1 0-6.500zM1.500 15c0-3.500 2.900-5.500 6.500-5.500s6.500 2 6.500 5.500z",
	unregistered:
		"M7 0h2v2H7zM12.200 2.400l1.400 1.400-1.400 1.400-1.400-1.400zM14 7h2v2h-2zM12.200 10.800l1.400 1.400-1.400 1.400-1.400-1.400zM7 14h2v2H7zM3.800 10.800l1.400 1.400-1.400 1.400-1.400-1.400zM0 7h2v2H0zM3.800 2.400l1.400 1.400-1.400 1.400-1.400-1.400zM7 5h2v4H7zM7 10h2v2H7z",
	unknown: "M8 .500 16 15H0zM7 5.500h2V10H7zM7 11.500h2v2H7z",
};
