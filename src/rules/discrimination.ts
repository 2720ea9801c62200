import type { AnalyzedText } from "../core/analyzed-text";
import { isAwareness } from "../core/context/awareness";
import { wordFinder } from "../core/context/disguise";
import { phraseFinder } from "../core/context/phrases";
import { underline } from "../core/context/underline";
import type { Rule } from "../core/rule";
import type { Span } from "../core/span";
import type { Words } from "../core/words";
import { findBelittled } from "./discrimination/belittled";
import { findContested } from "./discrimination/contested";
import { findJudged, type Judged } from "./discrimination/judged";
import { findPeople } from "./discrimination/people";
import { isHeldByOthers, isPassedOn, isUsed } from "./discrimination/said";
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
	check: (text) =>
		underline(text, [
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
			...findAgainst(text).map((judged) => ({
				span: judged.span,
				message: seen(judged.ground),
				advice: {
					ja: "属性を書く必要があるか見直し、起きた事実と用件だけを書いてください。",
					en: "Ask whether the attribute is needed at all, and keep to what happened.",
				},
				...(judged.atMost && { atMost: judged.atMost }),
			})),
		]),
};

function findAgainst(text: AnalyzedText): Judged[] {
	const people = findPeople(text);
	const ofPeople = people.length > 0 ? findJudged(text, people) : [];
	return [
		...ofPeople,
		...findBelittled(text, people),
		...findContested(text),
	].filter(
		({ span, verdict }) =>
			!isInvitation(text, verdict) &&
			isUsed(text, verdict) &&
			!isHeldByOthers(text, span, verdict),
	);
}

/** 保育士さん、川辺で「働きません」か: asks them to come. */
const isInvitation = ({ text }: AnalyzedText, { start, end }: Span) =>
	/ません$/.test(text.slice(start, end)) &&
	/^か(?![らねよな])/.test(text.slice(end)) &&
	!/(?:なぜ|どうして|なんで|何で)[^。!?\n]{0,30}$/.test(
		text.slice(Math.max(0, end - 60), end),
	);

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
