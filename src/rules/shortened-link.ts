import type { Link } from "../core/analyzed-text";
import type { Rule } from "../core/rule";
import type { Words } from "../core/words";
import {
	isAllowedHost,
	isForbidden,
	isMention,
} from "./links/organisation-hosts";
import { type ShortLink, shortLinkHost } from "./words/short-link-hosts";

/** 短縮URL: 芦別市 3-5(2), and the national guideline for public bodies of 2011-04-05 asks the same. */
export const rule: Rule = {
	id: "shortened-link",
	title: { ja: "短縮URL", en: "Shortened link" },
	why: {
		ja: "開くまで行き先が分からず、偽サイトへの誘導と区別できないためです。",
		en: "Readers cannot see where it leads, nor tell it from a fraudulent one.",
	},
	accounts: "both",
	severity: "confirm",
	check: (text, _draft, policy) =>
		text.links.flatMap((link) => {
			const short = shortLinkHost(link.host);
			if (!short || isMention(link) || isForbidden(text, link)) return [];
			if (isAllowedHost(link.host, policy)) return [];
			return [
				{
					span: { start: link.start, end: link.end },
					message: link.user ? behindUser(link) : seen(link, short),
					advice: {
						ja: "リンク先を開いて、元のURLに替えてください。",
						en: "Open it and use the original address instead.",
					},
					// https://city.example.lg.jp@lin.ee/x hides more than a company's short host does by itself.
					...(short.kind === "brand" &&
						!link.user && { atMost: "notice" as const }),
				},
			];
		}),
};

const seen = (link: Link, { remark }: ShortLink): Words => ({
	ja: `短縮URL（${link.host}）が含まれています。読む人にリンク先が分かりません。${remark?.ja ?? ""}`,
	en: `This is a shortened link (${link.host}). Readers cannot see where it leads. ${remark?.en ?? ""}`.trim(),
});

const behindUser = (link: Link): Words => ({
	ja: `「${link.user}」へのリンクに見えますが、実際は短縮URL（${link.host}）です。読む人をだますリンクと区別できません。`,
	en: `It looks like a link to “${link.user}”, but is a shortened link (${link.host}). Nobody can tell it from a fraudulent one.`,
});
