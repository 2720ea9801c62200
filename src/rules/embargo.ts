import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { frameFinder } from "../core/context/frames";
import { isMentioned } from "../core/context/mention";
import { isWarnedAgainst } from "../core/context/prevention";
import { searcher } from "../core/context/search";
import { underline } from "../core/context/underline";
import { guess } from "../core/guess";
import type { Hit, Rule } from "../core/rule";
import { isWithin, type Span } from "../core/span";
import { awaited, early, kept, notEarly, openSeason } from "./words/embargo";
import { concepts, hints } from "./words/embargo-hints";

const findHints = frameFinder(concepts, hints);
const findEarly = searcher(early.map((pattern) => ({ pattern })));

/** 発表前の情報: 宇部市 5(10), which also means what must reach all citizens at the same time. */
export const rule: Rule = {
	id: "embargo",
	title: { ja: "発表前の情報", en: "Told before its time" },
	why: {
		ja: "発表前の情報や、みんなに同時に届けるべき情報を先に出すと、公平でなくなるためです。",
		en: "What is not yet announced, or must reach all at once, would be unfair to tell early.",
	},
	accounts: "official",
	severity: "confirm",
	kin: ["confidential", "undecided-policy"],
	check: (text) => {
		const told = underline(
			text,
			findEarly(text).filter(({ span }) => isTold(text, span)),
		).map(({ span }) => ({ span, ...seen }));
		const hints = findHints(text).filter(
			({ span, sentence }) =>
				// Said once in a sentence.
				!told.some((hit) => isWithin(hit.span, sentence)) && isTold(text, span),
		);
		return [
			...told,
			...guess(
				underline(text, hints).map(({ span }) => ({
					span,
					...seen,
					atMost: "confirm" as const,
				})),
			),
		];
	},
};

function isTold(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	// 「警報の発表前でも避難を」「一足早く春を感じて」
	if (notEarly.test(text.text.slice(start, end))) return false;
	// 「口止めされていますが、記念品は当日のお楽しみ」
	if (kept.test(text.text.slice(span.end, end))) return false;
	const words = text.text.slice(span.start, span.end);
	// 図書館員の本棚をこっそり教えます: nothing waits for its announcement
	if (words.startsWith("こっそり") && !text.says(awaited)) return false;
	// 鮎の解禁日, but 情報解禁前ですが、釣り大会のゲストは…
	if (/(?<!情報|報道)解禁/.test(words) && openSeason.test(text.text))
		return false;
	return !isMentioned(text, span) && !isWarnedAgainst(text, span);
}

const seen: Omit<Hit, "span"> = {
	message: {
		ja: "発表や受付の前に、先に知らせるように読めます。",
		en: "This seems to tell something before it is announced or open to all.",
	},
	advice: {
		ja: "発表の日時を過ぎていますか。まだなら、その時刻まで待ってください。",
		en: "Is the time of the announcement past? If not, please wait until then.",
	},
};
