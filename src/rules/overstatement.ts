import type { AnalyzedText } from "../core/analyzed-text";
import { clauseOf, sentenceOf } from "../core/context/clause";
import { isMentioned, isQuoted } from "../core/context/mention";
import { searcher } from "../core/context/search";
import { underline } from "../core/context/underline";
import type { Hit, Rule } from "../core/rule";
import { isOverlapping, type Span } from "../core/span";
import type { Words } from "../core/words";
import { findRamblings } from "./overstatement/rambling";
import {
	asked,
	type ClaimKind,
	claims,
	dear,
	measured,
	ofThePublic,
	takenBack,
	warned,
} from "./words/overstatement";

const findClaims = searcher(claims);

/** 断定・誇張・長すぎ: 宇部市 3(7) asks for clear and short, the others for what cannot be misunderstood. */
export const rule: Rule = {
	id: "overstatement",
	title: { ja: "言い切り・誇張", en: "Overstatement" },
	why: {
		ja: "言い切った約束が守られなかったとき、市の発信全体が信用されなくなるためです。",
		en: "When a flat promise fails, nobody believes the city’s other posts.",
	},
	accounts: "both",
	severity: "notice",
	check: (text) => [
		...underline(text, findClaimed(text)).map(({ entry, span }) => ({
			span,
			...seen(text.text.slice(span.start, span.end), entry.kind),
		})),
		...findRamblings(text).map((span): Hit => ({ span, ...tooLong(span) })),
	],
};

function findClaimed(text: AnalyzedText) {
	const claimed = findClaims(text).filter(({ entry, span }) =>
		isClaimed(text, span, entry.kind),
	);
	const plain = claimed.filter(({ entry }) => !entry.isBroad);
	return claimed.filter(
		({ entry, span }) =>
			!entry.isBroad || !plain.some((other) => isOverlapping(other.span, span)),
	);
}

function isClaimed(text: AnalyzedText, span: Span, kind: ClaimKind): boolean {
	const sentence = sentenceOf(text, span);
	const words = text.text.slice(sentence.start, sentence.end);
	const rest = text.text.slice(span.end, sentence.end);
	// 「大丈夫なので安心してください」: what is asked in another clause leaves the promise as it is.
	const clause = text.text.slice(span.end, clauseOf(text, span).end);
	if (takenBack.test(rest) || warned.test(words)) return false;
	if (kind !== "best" && asked.test(clause)) return false;
	// 「生産量日本一のピーマン」「日本一に輝いた吹奏楽部」
	if (kind === "best" && measured.test(words)) return false;
	// 「逆上がりができた瞬間の息子、世界一かっこよかった」
	if (kind === "best" && dear.test(words) && !ofThePublic.test(words))
		return false;
	// 「絶対にもうかる」という勧誘
	return !isQuoted(text, span) && !isMentioned(text, span);
}

const message: Record<ClaimKind, Words> = {
	certain: {
		ja: "は、必ずそうなると約束する言い方です。",
		en: "promises that it will surely be so.",
	},
	never: {
		ja: "は、決して起きないと約束する言い方です。",
		en: "promises that it will never happen.",
	},
	none: {
		ja: "は、少しもないと言い切る言い方です。",
		en: "says that there is none at all.",
	},
	best: {
		ja: "は、ほかと比べて一番だと言い切る言い方です。",
		en: "says that it is the best of all.",
	},
	everybody: {
		ja: "は、例外がないと言い切る言い方です。",
		en: "says that there is no exception.",
	},
};

const seen = (words: string, kind: ClaimKind): Omit<Hit, "span"> => ({
	message: {
		ja: `「${words}」${message[kind].ja}そうならなかったとき、誤った案内と受け取られます。`,
		en: `“${words}” ${message[kind].en} If it turns out otherwise, people were misinformed.`,
	},
	advice: {
		ja: "根拠（数字や出典）を添えるか、言い切らない書き方にしてください。",
		en: "Please add the grounds (figures, source) or say it less absolutely.",
	},
});

const tooLong = ({ start, end }: Span): Omit<Hit, "span"> => ({
	message: {
		ja: `一文が${end - start}字あります。長い文は読み違えられやすくなります。`,
		en: `This sentence has ${end - start} characters. Long ones are easily misread.`,
	},
	advice: {
		ja: "二つか三つの文に分けられないか見てください。",
		en: "Please see whether it can be split in two or three.",
	},
	atMost: "notice",
});
