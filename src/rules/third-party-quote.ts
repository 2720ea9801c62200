import type { Draft } from "../core/draft";
import type { Policy } from "../core/policy";
import type { Hit, Rule } from "../core/rule";
import type { Words } from "../core/words";
import { findPost, isTrustedAccount } from "./links/posts";
import { findQuotations } from "./third-party-quote/quotations";

/** 他者の投稿の引用: 武蔵野市 2.2(4), 逗子市 3-4(6) and X-3, 芦別市 3-5(3). */
export const rule: Rule = {
	id: "third-party-quote",
	title: { ja: "他者の投稿の引用・リポスト", en: "Passing on somebody’s post" },
	why: {
		ja: "引用した相手や内容を市が信頼し、認めたと受け取られるためです。",
		en: "Readers take it that the city trusts and approves whom it quotes.",
	},
	accounts: "official",
	severity: "confirm",
	deeds: ["repost"],
	// What is said about reposting passes nothing on: リポストは行っていません, 転載するときは
	clears: ({ text }) => isAbout.test(text),
	check: (text, draft, policy) => {
		// The text is the other person's own.
		if (draft.deed) return ofAction(draft, policy);
		return [
			...ofAction(draft, policy),
			...text.links.flatMap((link): Hit[] => {
				const post = findPost(link);
				if (!post || isOwnOrTrusted(post.author, draft, policy)) return [];
				return [
					{
						span: { start: link.start, end: link.end },
						isExact: true,
						...passingOn(post.site, post.author),
						// Instagram and short addresses of X do not tell whose post it is: it may well be the city's own.
						...(!post.author && { atMost: "notice" as const }),
					},
				];
			}),
			...findQuotations(text)
				.filter(({ author }) => !isOwnOrTrusted(author, draft, policy))
				.map(
					({ span, author }): Hit => ({
						span,
						...passingOn(undefined, author),
						...(!author && { atMost: "notice" as const }),
					}),
				),
		];
	},
};

const isAbout =
	/(?:リポスト|リツイート|転載|引用|シェア|紹介|拡散|共有)(?:は|を|も)?[^。\n]{0,8}?(?:しない|しません|行わ(?:ない|ず)|行って(?:は)?い(?:ない|ません)|行いません|おりません|禁止|控え|お断り|ご遠慮|する(?:とき|時|前|際|場合|には))/;

function ofAction(draft: Draft, policy: Policy): Hit[] {
	const isPassedOn =
		draft.action === "quote" ||
		draft.action === "repost" ||
		draft.deed === "repost" ||
		(draft.action === "post" && draft.quoted !== undefined);
	if (!isPassedOn) return [];
	const author = draft.quoted?.author;
	if (isOwnOrTrusted(author, draft, policy)) return [];
	const post = draft.quoted?.url && authorOf(draft.quoted.url);
	if (!author && post && isOwnOrTrusted(post, draft, policy)) return [];
	const hit: Hit = {
		...passingOn(undefined, author ?? (post || undefined)),
		isExact: true,
	};
	// The question before a repost names the account as well.
	return [draft.deed ? { ...hit, giveWayTo: "reaction" } : hit];
}

function authorOf(url: string): string | undefined {
	if (!URL.canParse(url)) return undefined;
	const { hostname } = new URL(url);
	return findPost({ url, host: hostname })?.author;
}

function isOwnOrTrusted(
	author: string | undefined,
	draft: Draft,
	policy: Policy,
): boolean {
	if (!author) return false;
	const isSelf =
		draft.account.handle?.toLowerCase() ===
		author.replace(/^@/, "").toLowerCase();
	return isSelf || isTrustedAccount(author, policy);
}

const passingOn = (
	site: string | undefined,
	author: string | undefined,
): Hit => ({
	message: whose(site, author),
	advice: {
		ja: "相手が本人か、内容は正しいか、市として紹介する必要があるかを確かめましたか。",
		en: "Is it really this person, is it correct, and does the city need to pass it on?",
	},
});

function whose(site: string | undefined, author: string | undefined): Words {
	const where = { ja: site ? `${site}の` : "", en: site ? ` on ${site}` : "" };
	if (!author)
		return {
			ja: `ほかの人の${where.ja}投稿を紹介しています。市がその内容を信頼し、認めたと受け取られることがあります。`,
			en: `This passes on somebody’s post${where.en}. Readers may think the city trusts and approves it.`,
		};
	// Facebook tells names, the others handles.
	const isHandle = /^@?[\w.]+$/.test(author);
	const who = isHandle ? `@${author.replace(/^@/, "")}` : author;
	return {
		ja: `${who} さんの${where.ja}投稿を紹介しています。市がその内容を信頼し、認めたと受け取られることがあります。`,
		en: `This passes on a post of ${who}${where.en}. Readers may think the city trusts and approves it.`,
	};
}
