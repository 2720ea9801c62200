import { classifyAccount } from "../../core/classify-account";
import type { Action, Draft, SiteId } from "../../core/draft";
import type { Policy } from "../../core/policy";

/** A draft to try a policy on, with the circumstances an administrator can choose. */
export type Sample = {
	id: number;
	text: string;
	site: SiteId;
	action: Action;
	/** A kind of account, or the handle of a registered one. */
	who: "official" | "personal" | "unregistered" | { handle: string };
	/** As the browser's field gives it, `2026-04-01T10:00`; empty: any time. */
	at: string;
	quoted: { author: string; text: string };
	media: "none" | "described" | "undescribed";
};

export const newSample = (id: number, text = ""): Sample => ({
	id,
	text,
	site: "x",
	action: "post",
	who: "official",
	at: "",
	quoted: { author: "", text: "" },
	media: "none",
});

/** Posts of an invented city, each with something to point out. */
export const examples = [
	"駅前広場の工事は、部外秘の資料では来春からになるらしいです。詳しくは https://bit.ly/3abcD へ",
	"本日10時から、市民会館で春の花まつりを開きます。どなたでもご参加いただけます。",
	"参加希望の方は、担当の携帯 090-1234-5678 までお電話ください。",
];

const answers = (action: Action) => action !== "post";

/** The draft as a page would have read it. @param now ISO 8601, where the sample names no time */
export function toDraft(sample: Sample, policy: Policy, now: string): Draft {
	const { site, action, who, at, quoted, media, text } = sample;
	const account =
		typeof who === "string"
			? { site, kind: who }
			: classifyAccount(
					{ site, kind: "unregistered", handle: who.handle },
					policy,
				);
	const { author, text: words } = quoted;
	return {
		site,
		action,
		account,
		text,
		media:
			media === "none"
				? []
				: [{ kind: "image", alt: media === "described" ? "写真の説明" : "" }],
		...(answers(action) && {
			quoted: {
				...(author && { author: author.replace(/^@/, "") }),
				...(words && { text: words }),
			},
		}),
		audience: "public",
		at: at ? `${at}:00+09:00` : now,
	};
}
