import type { AnalyzedText, Link } from "../core/analyzed-text";
import { isWarnedAgainst } from "../core/context/prevention";
import type { Draft } from "../core/draft";
import type { RuleId } from "../core/ids";
import type { Policy } from "../core/policy";
import { isPublicBody } from "../core/public-body";
import type { Hit, Rule } from "../core/rule";
import { standingOf } from "../core/rulebook";
import type { Words } from "../core/words";
import { findDangerousFile } from "./links/files";
import { findDisguise } from "./links/impostor";
import { isInternalHost } from "./links/internal-hosts";
import {
	isAllowedHost,
	isBlockedHost,
	isForbidden,
	isInvitation,
	isMention,
} from "./links/organisation-hosts";
import { findPost, isTrustedAccount, isTrustedProfile } from "./links/posts";
import { readableHost } from "./links/punycode";
import { isShownByX, shortLinkHost } from "./words/short-link-hosts";

/** 外部サイトへのリンク: 武蔵野市 2.2(4), 逗子市 3-4(6), 芦別市 3-5(3). */
export const rule: Rule = {
	id: "external-link",
	title: { ja: "外部サイトへのリンク", en: "Link to another site" },
	why: {
		ja: "リンク先の内容まで市が認めたと受け取られ、あとから中身が変わることもあるためです。",
		en: "Readers take it that the city vouches for the page, and the page can change later.",
	},
	accounts: "both",
	severity: "confirm",
	check: (text, draft, policy) =>
		text.links.flatMap((link) => {
			const hit = isOnlyNamed(text, link)
				? undefined
				: judge(link, draft, policy);
			return hit
				? [{ span: { start: link.start, end: link.end }, ...hit }]
				: [];
		}),
};

const isOnlyNamed = (text: AnalyzedText, link: Link) =>
	isForbidden(text, link) ||
	(isMention(link) &&
		(!isInvitation(text, link) || isWarnedAgainst(text, link)));

function judge(link: Link, draft: Draft, policy: Policy): Hit | undefined {
	if (isBlockedHost(link.host, policy)) return blocked(link);
	// Where it leads cannot be seen; it may well be the city's own page.
	if (isShownByX(link.host) && !link.user) return undefined;
	const better = findBetterRule(link);
	const disguise = findDisguise(link, policy);
	if (disguise) return { ...pretending(disguise), ...better };
	if (isPublicBody(link.host) || isAllowedHost(link.host, policy))
		return undefined;
	// On their own account people link wherever they like.
	if (standingOf(draft.account.kind, policy) === "personal") return undefined;
	const author = findPost(link)?.author;
	if (author && isTrustedAccount(author, policy)) return undefined;
	if (isTrustedProfile(link, policy)) return undefined;
	return { ...ordinary(link, policy), ...better };
}

/** One link, one finding: some links are another rule's matter first. */
function findBetterRule(link: Link): { giveWayTo: RuleId } | undefined {
	if (shortLinkHost(link.host)) return { giveWayTo: "shortened-link" };
	if (findPost(link)) return { giveWayTo: "third-party-quote" };
	if (findDangerousFile(link)) return { giveWayTo: "dangerous-file" };
	if (isInternalHost(link.host)) return { giveWayTo: "security-information" };
	return undefined;
}

const blocked = (link: Link): Hit => ({
	message: {
		ja: `${link.host} は、組織がリンクしないと決めているサイトです。`,
		en: `${link.host} is a site your organisation does not link to.`,
	},
	advice: {
		ja: "リンクを外すか、担当部署に相談してください。",
		en: "Please remove the link or ask the section in charge.",
	},
});

const pretending = (message: Words): Hit => ({
	message,
	advice: {
		ja: "正しいリンク先か、アドレスを1文字ずつ確かめてください。",
		en: "Please compare the address letter by letter with the right one.",
	},
});

/** Cities link to broadcasters, videos and forms every day: only an admin who asks for more gets more than a notice. */
const ordinary = (link: Link, policy: Policy): Hit => ({
	message: {
		ja: `市の公式サイト以外（${readableHost(link.host)}）へのリンクです。リンク先の内容も市が認めたと受け取られることがあります。`,
		en: `This links to another site (${readableHost(link.host)}). Readers may think the city vouches for what it says.`,
	},
	advice: {
		ja: "リンク先の内容と、載せる必要があるかを確かめましたか。",
		en: "Have you read the page, and does the post need the link?",
	},
	atMost: policy.rules[rule.id] ?? "notice",
});
