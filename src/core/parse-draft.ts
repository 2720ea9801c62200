import * as v from "valibot";
import { accountKinds, actions, type Draft, deeds, siteIds } from "./draft";

/** A time without an offset means Japan's, whatever the machine's own zone is. */
const withOffset = (at: string) =>
	/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(at)
		? `${at.replace(" ", "T")}+09:00`
		: at;

/** A draft as written by hand or by a program (docs/contributing/check.md): everything but id and text has a default. */
const written = v.object({
	id: v.union([v.string(), v.number()]),
	text: v.string(),
	site: v.optional(v.picklist(siteIds), "x"),
	account: v.optional(v.picklist(accountKinds), "official"),
	action: v.optional(v.picklist(actions), "post"),
	deed: v.optional(v.picklist(deeds)),
	quoted: v.nullish(
		v.object({
			author: v.optional(v.string()),
			text: v.optional(v.string()),
			url: v.optional(v.string()),
		}),
	),
	media: v.nullish(
		v.array(
			v.object({
				kind: v.optional(v.picklist(["image", "video"]), "image"),
				alt: v.optional(v.string()),
			}),
		),
	),
	audience: v.optional(v.picklist(["public", "limited"]), "public"),
	at: v.nullish(
		v.pipe(
			v.string(),
			v.transform(withOffset),
			v.check(
				(at) => !Number.isNaN(Date.parse(at)),
				"a time such as 2026-04-01T10:00:00+09:00",
			),
		),
	),
});

/** A draft from outside was not of its form; the message names the place. */
export class DraftError extends Error {
	override name = "DraftError";
}

/**
 * Reads one draft.
 * @param now ISO 8601; stands in where the draft says no time
 * @returns `namesTime` is false where `now` had to stand in
 * @throws DraftError
 */
export function parseDraft(
	raw: unknown,
	now: string,
): { id: string | number; draft: Draft; namesTime: boolean } {
	const result = v.safeParse(written, raw);
	if (!result.success) {
		const [issue] = result.issues;
		const place =
			issue.path?.map(({ key }) => String(key)).join(".") ?? "draft";
		throw new DraftError(`${place}: ${issue.message}`);
	}
	const { id, account, quoted, media, at, deed, ...rest } = result.output;
	return {
		id,
		namesTime: typeof at === "string",
		draft: {
			...rest,
			account: { site: rest.site, kind: account },
			...(deed && { deed }),
			...(quoted && { quoted }),
			media: media ?? [],
			at: at ?? now,
		},
	};
}
