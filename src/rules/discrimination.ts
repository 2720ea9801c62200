import type { AnalyzedText } from "../core/analyzed-text";
import { isAwareness } from "../core/context/awareness";
import { sentenceOf } from "../core/context/clause";
import { isCondemned } from "../core/context/condemned";
import { isDenied } from "../core/context/denial";
import { wordFinder } from "../core/context/disguise";
import {
	isMentioned,
	isQuoted,
	isSpokenAbout,
	quotationAround,
} from "../core/context/mention";
import { isInName } from "../core/context/name";
import { phraseFinder } from "../core/context/phrases";
import { isWarnedAgainst } from "../core/context/prevention";
import type { Hit, Rule } from "../core/rule";
import type { Span } from "../core/span";
import type { Words } from "../core/words";
import { findBelittled } from "./discrimination/belittled";
import { findContested } from "./discrimination/contested";
import { findJudged, type Judged } from "./discrimination/judged";
import { findPeople } from "./discrimination/people";
import { atrocities, type Ground, slurs } from "./words/discrimination";

const findSlurs = wordFinder(slurs);
const findPraise = phraseFinder(atrocities);

/** 差別: an attribute together with what belittles it, and slurs. The attribute alone never speaks. */
export const rule: Rule = {
	id: "discrimination",
	title: { ja: "差別・差別の助長", en: "Discrimination" },
	why: {
		ja: "属性で人をひとくくりにしておとしめる投稿は、人権を傷つけ、差別を広げるためです。",
		en: "Belittling people by what they are violates their rights and spreads discrimination.",
	},
	accounts: "both",
	severity: "hold",
	check: (text) => [
		...findSlurs(text)
			.filter(({ span }) => isPassedOn(text, span))
			.map(({ span, group }) => ({
				span,
				message: slurSeen(text.text.slice(span.start, span.end)),
				advice: {
					ja: "この言葉を使わずに、用件だけを書いてください。",
					en: "Please leave the word out and write only what is needed.",
				},
				...(group.atMost && { atMost: group.atMost }),
			})),
		...findPraise(text)
			.filter(({ span }) => isUsed(text, span) && !isAwareness(text, span))
			.map(({ span }) => ({
				span,
				message: {
					ja: "人々への迫害をたたえる、または打ち消す表現に読めます。",
					en: "This reads as praising or denying the persecution of people.",
				},
				advice: {
					ja: "この部分を削ってください。歴史を伝える投稿なら、事実と出典を書いてください。",
					en: "Please remove it; if the post is about history, give facts and sources.",
				},
			})),
		...findAgainst(text).map(
			(judged): Hit => ({
				span: judged.span,
				message: seen(judged.ground),
				advice: {
					ja: "属性を書く必要があるか見直し、起きた事実と用件だけを書いてください。",
					en: "Ask whether the attribute is needed at all, and keep to what happened.",
				},
				...(judged.atMost && { atMost: judged.atMost }),
			}),
		),
	],
};

function findAgainst(text: AnalyzedText): Judged[] {
	const people = findPeople(text);
	if (people.length === 0) return [];
	return [
		...findJudged(text, people),
		...findBelittled(text, people),
		...findContested(text),
	].filter(
		({ span, verdict }) =>
			isUsed(text, verdict) && !isHeldByOthers(text, span, verdict),
	);
}

/** A slur hurts when it is passed on as well, unless the sentence is about what it does. */
const isPassedOn = (text: AnalyzedText, span: Span) =>
	!isInTitle(text, span) &&
	!isSpokenAbout(text, span) &&
	!isInName(text, span) &&
	!isCondemned(text, span) &&
	!(isQuoted(text, span) && isAwareness(text, span));

const isSaid = (text: AnalyzedText, span: Span) =>
	!isInTitle(text, span) &&
	!isMentioned(text, span) &&
	!isInName(text, span) &&
	!isCondemned(text, span);

const isUsed = (text: AnalyzedText, span: Span) =>
	isSaid(text, span) && !isDenied(text, span) && !isWarnedAgainst(text, span);

/** 小説『白痴』 */
function isInTitle(text: AnalyzedText, span: Span): boolean {
	const quotation = quotationAround(text, span);
	return (
		quotation !== undefined &&
		text.text[quotation.start] === "『" &&
		quotation.end - quotation.start <= 2 * (span.end - span.start) + 6
	);
}

/** 怠け者「と思われがち」, 邪魔者「扱い」: somebody else's view, told without sharing it. */
const othersView =
	/^(?:だ|な|である)?(?:と|って)(?:思われ|言われ|見られ|みられ|誤解|され(?!て当然)|呼ばれ|みなされ|みなす|決めつけ|からか)|^(?:扱い|視|呼ばわり|あつかい)|^(?:たく|たい|ない|ず)/;
/** 「女には無理」。そんな言葉を… */
const takenUp =
	/^[。、\s]*(?:そんな|こんな|このような|こうした|そういった|そうした|といった)/;
/** Measures about people, not against them: 乱暴な患者への対応研修 */
const measures = /^(?:へ|に対する)(?:の)?(?:対応|対策|支援|理解|配慮|研修)/;

function isHeldByOthers(
	text: AnalyzedText,
	span: Span,
	verdict: Span,
): boolean {
	const rest = text.text.slice(verdict.end, sentenceOf(text, verdict).end);
	if (othersView.test(rest)) return true;
	if (measures.test(text.text.slice(span.end, span.end + 12))) return true;
	const quotation = quotationAround(text, verdict);
	return (
		quotation !== undefined && takenUp.test(text.text.slice(quotation.end))
	);
}

const names: Record<Ground, Words> = {
	nationality: { ja: "国籍や人種", en: "nationality or race" },
	sex: { ja: "性別", en: "sex" },
	orientation: { ja: "性的指向や性自認", en: "sexual orientation or gender" },
	disability: { ja: "障害", en: "disability" },
	illness: { ja: "病気", en: "illness" },
	age: { ja: "年齢", en: "age" },
	creed: { ja: "信条や宗教", en: "creed or religion" },
	origin: { ja: "出身や境遇", en: "origin or circumstances" },
	dwelling: { ja: "住んでいる場所", en: "where people live" },
	occupation: { ja: "職業", en: "occupation" },
	family: { ja: "家族の形", en: "family" },
};

const seen = (ground: Ground): Words => ({
	ja: `${names[ground].ja}でひとくくりにして、おとしめる表現に読めます。差別を広げるおそれがあります。`,
	en: `This reads as belittling people by ${names[ground].en} and may spread discrimination.`,
});

const slurSeen = (word: string): Words => ({
	ja: `「${word}」は、人を差別してきた言葉です。使うだけで傷つく人がいます。`,
	en: `“${word}” is a word of discrimination. It hurts by being used at all.`,
});
