import type { AnalyzedText } from "../core/analyzed-text";
import { isQuoted } from "../core/context/mention";
import { hasOwnLink } from "../core/context/own-site";
import type { Rule } from "../core/rule";
import {
	details,
	lookingBack,
	matters,
	notices,
	pointsElsewhere,
} from "./words/official-site-first";

/** In its own words: 図書館は臨時休館します. */
const announces = (text: AnalyzedText) =>
	notices.some((pattern) =>
		text
			.matches(pattern)
			.some(
				({ index, 0: words }) =>
					!isQuoted(text, { start: index, end: index + words.length }),
			),
	);

/** By what it holds: several matters of a city hall together with how, when, for whom and for how much. */
function informs(text: AnalyzedText): boolean {
	const named = new Set(text.matches(matters).map(([words]) => words)).size;
	const known = details.filter((pattern) => text.says(pattern)).length;
	if (text.says(lookingBack)) return named >= 3 && known >= 4;
	return named >= 1 && known >= 1 && named + known >= 4;
}

/** 市サイトが主、SNSは補助: 芦別市 3-1(1). */
export const rule: Rule = {
	id: "official-site-first",
	title: { ja: "市サイトへのリンク", en: "Link to the city’s site" },
	why: {
		ja: "行政の告知は市サイトが主で、SNSは補助として使うためです。",
		en: "The city’s own site is where it announces; social media only help.",
	},
	accounts: "official",
	severity: "notice",
	check: (text, draft, policy) => {
		if (draft.action !== "post") return [];
		// Another site's link is external-link's matter.
		if (text.links.length > 0 || hasOwnLink(text, policy)) return [];
		if (pointsElsewhere.test(text.text)) return [];
		if (!announces(text) && !informs(text)) return [];
		return [
			{
				message: {
					ja: "市からの告知のようですが、市サイトのページへのリンクがありません。",
					en: "This seems to be a public notice, but has no link to the city’s site.",
				},
				advice: {
					ja: "市サイトに同じ内容のページがあれば、そのURLを付けてください。",
					en: "If the site has a page about it, please add its address.",
				},
			},
		];
	},
};
