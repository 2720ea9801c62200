import type { Rule } from "../core/rule";
import { shortLinkHost } from "./words/short-link-hosts";

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
	check: (text) =>
		text.links.flatMap((link) => {
			const known = shortLinkHost(link.host);
			// 「bit.lyなどの短縮アドレスにご注意ください」 speaks about the service: no link.
			if (!known || !(link.hasScheme || link.hasPath)) return [];
			return [
				{
					span: { start: link.start, end: link.end },
					message: {
						ja: `短縮URL（${link.host}）が含まれています。読む人にリンク先が分かりません。`,
						en: `This is a shortened link (${link.host}). Readers cannot see where it leads.`,
					},
					advice: {
						ja: "リンク先を開き、元のURLに替えてください。",
						en: "Open it and use the original address instead.",
					},
					...(known.kind === "brand" && { atMost: "notice" as const }),
				},
			];
		}),
};
