import type { AnalyzedText } from "../core/analyzed-text";
import { findCityTalk } from "../core/context/city-talk";
import { isQuoted } from "../core/context/mention";
import type { Policy } from "../core/policy";
import type { Hit, Rule } from "../core/rule";
import { isOverlapping, type Span } from "../core/span";
import { deskWork } from "./words/city-topic";

/** 私的アカウントで市政に触れる: 芦別市 1-5(5), 武蔵野市 3.2(2) and 3.2(4). Guidance, never a prohibition. */
export const rule: Rule = {
	id: "city-topic",
	title: { ja: "市の仕事の話題", en: "Talk about the city’s affairs" },
	why: {
		ja: "担当でなくても、市の関係者の発言と受け取られることがあるためです。",
		en: "Readers may take it for an insider’s word, whatever your section.",
	},
	accounts: "personal",
	severity: "notice",
	check: (text, _draft, policy) =>
		findTopics(text, policy)
			// 映画「町役場の人々」
			.filter((span) => !isQuoted(text, span))
			.map((span) => ({
				span,
				...seen(text.text.slice(span.start, span.end)),
			})),
};

function findTopics({ text, matches }: AnalyzedText, policy: Policy): Span[] {
	const named = findCityTalk(text, policy.organization.name);
	const work = deskWork.flatMap(({ pattern }) =>
		matches(pattern).map(({ index, 0: words }) => ({
			start: index,
			end: index + words.length,
		})),
	);
	const further = work.filter(
		(span) => !named.some((other) => isOverlapping(other, span)),
	);
	return [...named, ...further];
}

const seen = (words: string): Omit<Hit, "span"> => ({
	message: {
		ja: `「${words}」は、市の仕事に触れています。担当でなくても、関係者の発言と受け取られることがあります。`,
		en: `“${words}” touches the city’s affairs. Readers may take it for an insider’s word.`,
	},
	advice: {
		ja: "公表されている正確な内容だけか、見直してから投稿してください。",
		en: "Please see that it is accurate and public before you post.",
	},
});
