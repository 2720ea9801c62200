import type { AnalyzedText } from "../../core/analyzed-text";
import type { Hit } from "../../core/rule";
import { publicRole } from "../words/person-nouns";
import type { Name } from "./names";
import { isNextTo, lineAfter, lineBefore } from "./nearby";

const year =
	"(?:(?<era>明治|大正|昭和|平成|令和|[MTSHR])\\s?(?:\\d{1,2}|元)|(?<western>\\d{4}))";
const day = "\\d{1,2}\\s?[月./-]\\s?\\d{1,2}(?:\\s?日)?";
const birth = new RegExp(
	[
		`(?:生年月日|誕生日)(?:は|が|:|\\s){0,2}(?<told>${year}\\s?[年./-]\\s?${day})`,
		`(?<born>${year.replace("era", "era2").replace("western", "western2")}\\s?[年./-]\\s?${day}\\s?(?:生まれ|生(?![一-龠])))`,
	].join("|"),
	"g",
);
/** Without a year it is a date of birth only beside a name. */
const birthday = /(?<![\d年./-])\d{1,2}月\d{1,2}日(?:生まれ|が誕生日)/g;

/** 「平成12年4月2日から平成13年4月1日までに生まれた方」 says who may apply. */
const eligibilityBehind =
	/^(?:日?に?(?:から|まで|以降|以前|以後|~|〜)|の(?:方|人|者|子|お子))/;
const eligibilityBefore = /(?:から|~|〜|以降|以前|対象|資格)[^。]{0,4}$/;
/** Animals and mascots have no privacy. */
const notAPerson =
	/犬|猫|パンダ|キリン|ゾウ|ペンギン|動物|マスコット|キャラクター|ゆるキャラ|くんの誕生|市制|町制|開館|創立/;
/** Who was born before that year is history. */
const oldestLiving = 1915;

/** Dates of birth of living private persons. */
export function findBirthDates(text: AnalyzedText, names: Name[]): Hit[] {
	const full = text.matches(birth).filter((match) => {
		const { era, era2, western, western2 } = match.groups ?? {};
		const firstYear = Number(western ?? western2 ?? oldestLiving);
		return !/^(?:明治|M)$/.test(era ?? era2 ?? "") && firstYear >= oldestLiving;
	});
	return [...full, ...text.matches(birthday)].flatMap((match): Hit[] => {
		const words = match.groups?.told ?? match.groups?.born ?? match[0];
		const start = match.index + match[0].indexOf(words);
		const span = { start, end: start + words.length };
		const before = lineBefore(text, span, 24);
		const after = lineAfter(text, span, 16);
		if (publicRole.test(before + after) || notAPerson.test(before + after))
			return [];
		const isNamed = names.some((name) => isNextTo(name, span, 24, 10));
		if (
			!isNamed &&
			(eligibilityBefore.test(before) || eligibilityBehind.test(after))
		)
			return [];
		const isTold = match.groups?.told !== undefined;
		const hasYear = isTold || match.groups?.born !== undefined;
		if (!hasYear && !isNamed) return [];
		return [
			{
				span,
				message: {
					ja: "個人の生年月日のように見えます。",
					en: "This looks like somebody’s date of birth.",
				},
				advice: {
					ja: "載せる必要がありますか。載せるときは、本人の同意を確かめてください。",
					en: "Is it needed? If so, make sure of the person’s consent.",
				},
				atMost: !hasYear ? "notice" : isTold || isNamed ? "hold" : "confirm",
			},
		];
	});
}
