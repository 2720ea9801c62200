import type { Draft } from "./draft";
import type { ClauseId, RuleId } from "./ids";
import type { Words } from "./words";

/** One thing to look at before sending. */
export type ChecklistLine = {
	text: Words;
	clause?: ClauseId;
	/** The rule or duty that asks the same: where it does, the line is left out. */
	unlessAsked?: RuleId;
};

/** What is about to happen, as far as guidelines tell it apart. */
export const occasions = ["post", "reply", "quote", "media"] as const;
export type Occasion = (typeof occasions)[number];

export type Checklists = Record<Occasion, ChecklistLine[]> & {
	/** For whatever goes out from a private account; absent where the document asks nothing there. */
	private?: ChecklistLine[];
};

/** More lines are not read. */
const longest = 5;

/** Where no municipality is chosen. */
export const defaultChecklists: Checklists = {
	post: [
		{
			text: {
				ja: "投稿するアカウントに間違いはありませんか。",
				en: "Is this the right account?",
			},
		},
		{
			text: {
				ja: "秘密や個人情報、まだ決まっていないことは含まれていませんか。",
				en: "No secrets, personal information or undecided matters?",
			},
		},
		{
			text: {
				ja: "日時・場所・リンク先は原稿と合っていますか。",
				en: "Do dates, places and links agree with the manuscript?",
			},
		},
	],
	reply: [
		{
			text: {
				ja: "このアカウントは返信する運用ですか。",
				en: "Does this account reply at all?",
			},
		},
		{
			text: {
				ja: "落ち着いた言い方になっていますか。",
				en: "Is the wording calm?",
			},
		},
	],
	quote: [
		{
			text: {
				ja: "引用する相手と内容は、市が紹介してよいものですか。",
				en: "May the city present this person and content?",
			},
		},
	],
	media: [
		{
			text: {
				ja: "写っている人や団体の了解を得ていますか。名札や書類が写り込んでいませんか。",
				en: "Have the people shown agreed? No name tags or papers in the picture?",
			},
			unlessAsked: "portrait-consent",
		},
		{
			text: {
				ja: "画像や音楽は、市が使ってよいものですか。",
				en: "May the city use the pictures and music?",
			},
			unlessAsked: "copyright",
		},
	],
};

/**
 * The lines for a draft: those of its action, then those for pictures; with what is asked about anyway, five at most. On a private account those for private use.
 * @param asked what questions beside the list ask about
 */
export function pickChecklist(
	checklists: Checklists,
	draft: Pick<Draft, "action" | "media"> & {
		account?: Pick<Draft["account"], "kind">;
	},
	asked: RuleId[] = [],
): ChecklistLine[] {
	const { action, media, account } = draft;
	if (account?.kind === "personal") return checklists.private ?? [];
	const isReply = action === "reply" || action === "comment";
	const isQuote = action === "quote" || action === "repost";
	const lines = [
		...(isReply ? checklists.reply : []),
		...(isQuote ? checklists.quote : []),
		...(media.length > 0 ? checklists.media : []),
		...checklists.post,
	];
	return lines
		.filter(({ unlessAsked }) => !unlessAsked || !asked.includes(unlessAsked))
		.slice(0, Math.max(0, longest - asked.length));
}
