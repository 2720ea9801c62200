import type { AccountKind, Draft } from "../../src/core/draft";

/** A post from an official account of X on 1 April 2026, or what `rest` says instead. */
export const draftOf = (
	text: string,
	{
		kind = "official",
		...rest
	}: Partial<Draft> & { kind?: AccountKind | undefined } = {},
): Draft => ({
	site: "x",
	action: "post",
	media: [],
	at: "2026-04-01T10:00:00+09:00",
	account: { site: "x", kind },
	text,
	...rest,
});
