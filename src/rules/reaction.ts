import type { AnalyzedText } from "../core/analyzed-text";
import { type Draft, reactions } from "../core/draft";
import type { Policy } from "../core/policy";
import type { Hit, Rule } from "../core/rule";
import { standingOf } from "../core/rulebook";
import type { Words } from "../core/words";
import { rule as discrimination } from "./discrimination";
import { isTrustedAccount } from "./links/posts";
import { rule as obscenity } from "./obscenity";
import { rule as rumour } from "./rumour";
import { rule as unlawfulAct } from "./unlawful-act";

/** いいね・フォローなどの反応: 逗子市 X-3, 武蔵野市 2.1ウ④, 2.2(6), 2.2(6)注2; on a private account 武蔵野市 3.3(2), for the posts it names only. */
export const rule: Rule = {
	id: "reaction",
	title: {
		ja: "いいね・フォローなどの反応",
		en: "Likes, follows and the like",
	},
	why: {
		ja: "公式アカウントの反応は、市がその相手や内容を支持したと受け取られるためです。",
		en: "A reaction of an official account is taken for the city’s approval.",
	},
	accounts: "both",
	severity: "notice",
	deeds: reactions,
	check: (text, draft, policy) => {
		const { deed, quoted, account } = draft;
		if (!deed || !isReaction(deed)) return [];
		if (quoted?.author && isTrustedAccount(quoted.author, policy)) return [];
		return standingOf(account.kind, policy) === "official"
			? [asOfficial(deed)]
			: asPrivate(text, draft, policy);
	},
};

type Kind = (typeof reactions)[number];

const isReaction = (deed: string): deed is Kind =>
	reactions.some((kind) => kind === deed);

const doing: Record<Kind, Words> = {
	like: { ja: "「いいね」しよう", en: "like a post" },
	follow: { ja: "フォローしよう", en: "follow an account" },
	repost: { ja: "リポストしよう", en: "repost a post" },
	save: { ja: "ブックマークしよう", en: "bookmark a post" },
};

function asOfficial(deed: Kind): Hit {
	return {
		message: {
			ja: `公式アカウントで${doing[deed].ja}としています。`,
			en: `You are about to ${doing[deed].en} as an official account.`,
		},
		advice: {
			ja: "市が相手や内容を支持したと受け取られることがあります。運用ポリシーに合っていますか。",
			en: "Readers may take it for the city’s approval. Does the account’s policy allow it?",
		},
	};
}

/** ア to エ of 武蔵野市 3.3(2). */
const delicate = [discrimination, unlawfulAct, rumour, obscenity];

function asPrivate(text: AnalyzedText, draft: Draft, policy: Policy): Hit[] {
	const { deed: _, ...asWritten } = draft;
	for (const { title, check } of delicate) {
		const [hit] = check(text, asWritten, policy);
		if (!hit) continue;
		const words = hit.span
			? text.text.slice(hit.span.start, hit.span.end)
			: undefined;
		return [
			{
				message: {
					ja: `反応した投稿に${words ? `「${words}」とあり` : ""}、もめごとになりやすい内容（${title.ja}）のようです。`,
					en: `The post you reacted to${words ? ` says “${words}” and` : ""} may be a delicate one (${title.en}).`,
				},
				advice: {
					ja: "賛成したと受け取られることがあります。取り消すには、もう一度押してください。",
					en: "It may be taken for your agreement. Press once more to take it back.",
				},
			},
		];
	}
	return [];
}
