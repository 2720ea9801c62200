import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isCondemned } from "../core/context/condemned";
import { isMentioned } from "../core/context/mention";
import { underline } from "../core/context/underline";
import type { Rule } from "../core/rule";
import type { Span } from "../core/span";
import {
	colleagues,
	demands,
	publicCall,
	threats,
	voluntary,
} from "./words/coerced-engagement";

/** 友達・返信・いいねの強要: 芦別市 1-4(8), on official and private accounts. */
export const rule: Rule = {
	id: "coerced-engagement",
	title: { ja: "いいね・返信などの強要", en: "Pressing colleagues to react" },
	why: {
		ja: "職場の関係の中で求めると、断りにくく、強要と受け取られるためです。",
		en: "At work such a wish is hard to refuse and is taken as coercion.",
	},
	accounts: "both",
	severity: "confirm",
	clears: ({ text }) => publicCall.test(text) && !colleagues.test(text),
	check: (text) =>
		underline(
			text,
			[
				...spansOf(text, demands).filter((span) => isPressing(text, span)),
				...spansOf(text, threats).filter((span) => isOwnWish(text, span)),
			].map((span) => ({ span })),
		).map(({ span }) => ({
			span,
			message: {
				ja: "職場の人に、いいね・フォロー・返信などを強いていると受け取られる表現です。断りにくい人がいます。",
				en: "This may be taken as pressing people at work to like, follow or answer; some cannot well refuse.",
			},
			advice: {
				ja: "職場の人を名指しせず、広く「よろしければ」と呼びかける形に替えてください。",
				en: "Invite everybody (“if you like”) rather than the people at work.",
			},
		})),
};

const spansOf = ({ matches }: AnalyzedText, pattern: RegExp): Span[] =>
	matches(pattern).map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));

/** Not voluntary, not talked about, not called wrong. */
function isOwnWish(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	if (voluntary.test(text.text.slice(start, Math.max(end, span.end))))
		return false;
	// 既読スルーは許しません threatens, it condemns no attitude
	const isOwnAnger = /(?:スルー|無視|ない)[^。]{0,8}$/.test(
		text.text.slice(span.start, span.end),
	);
	return !isMentioned(text, span) && (isOwnAnger || !isCondemned(text, span));
}

function isPressing(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	// 上司として言います。必ずコメントをください。 …一人一件は書き込んでください。課長より
	const index = text.sentences.findLastIndex(
		(sentence) => sentence.end <= start,
	);
	const last = text.sentences.find(
		(sentence) => sentence.start >= Math.max(end, span.end) - 1,
	);
	const around = text.text.slice(
		text.sentences[Math.max(0, index - 1)]?.start ?? start,
		Math.max(end, span.end, last?.end ?? 0),
	);
	if (!colleagues.test(around)) return false;
	return isOwnWish(text, span);
}
