import type { AnalyzedText } from "../../core/analyzed-text";
import type { Hit } from "../../core/rule";
import type { Severity } from "../../core/severity";
import { isWithin, type Span } from "../../core/span";
import { namesOrganisation } from "../words/organisations";
import type { Name } from "./names";
import { isNextTo, lineAfter, lineBefore, sentenceAround } from "./nearby";

const dash = "[-‐‑‒–—―−ーの]";
const figure = "(?:\\d{1,4}|[一二三四五六七八九十]{1,3})";
const block = new RegExp(
	[
		`${figure}丁目\\s?${figure}(?:番地?|${dash})?(?:の?${figure}(?:番地?|号)?)?(?:${dash}\\d{1,4})?`,
		`\\d{1,5}番地(?:${dash}?\\d{1,4})?`,
		`\\d{1,4}番\\d{1,3}号`,
		"(?:アパート|マンション|コーポ|ハイツ|メゾン|住宅|団地|荘|棟)(?:の)?\\s?\\d{1,4}号室?",
		`(?<=[町村区市字丁通条台丘原野川山島田沢谷浜崎])\\d{1,4}${dash}\\d{1,4}(?:${dash}\\d{1,4})?(?![\\d月日年時%歳人])`,
		// 中央2-3-4: three figures behind any place; 平成7-6-11 is a date.
		`(?<=\\p{Script=Han})(?<![昭平令][和成])\\d{1,2}${dash}\\d{1,3}${dash}\\d{1,4}(?![\\d-])`,
	].join("|"),
	"gu",
);

/** Words that make an address somebody's home. */
const home =
	/自宅|実家|お宅|さん宅|様宅|宅(?:は|が|に|で|へ|の|を)|さん方|様方|号室|に住(?:む|ん)|お住まい|住所は|転居先|引っ越し先|アパート|コーポ|ハイツ|メゾン|\p{Script=Han}荘|一人暮らし|独居|(?:私|僕|俺|彼|彼女|本人|相手|あの人)の家/u;
/** Something happened at an address: everybody nearby knows whose house it is. */
const incident =
	/空き家|空家|民家|ごみ屋敷|ゴミ屋敷|の家(?:は|が|で|に|から)|苦情|通報|火災|火事|孤独死|逮捕|騒音|野良猫|多頭飼/;
/** Dwellings that the city itself offers or works on. */
const offered =
	/市営|県営|公営|町営|村営|募集|売却|公売|競売|入札|工事|通行止|断水|停電|給水|避難|会場|募集/;

/** Addresses down to the block of a private home. An address beside an office, a hall or a shop is there to be found. */
export const findHomeAddresses = (text: AnalyzedText, names: Name[]): Hit[] =>
	text.matches(block).flatMap((match): Hit[] => {
		const span = { start: match.index, end: match.index + match[0].length };
		const atMost = judge(text, span, names);
		if (!atMost) return [];
		return [
			{
				span,
				message: {
					ja: "個人の家の番地のように見えます。だれの家か特定できます。",
					en: "This looks like the address of somebody’s home, down to the house.",
				},
				advice: {
					ja: "町名までにとどめるか、本人の同意を確かめてください。",
					en: "Please stop at the name of the area, or make sure of the person’s consent.",
				},
				atMost,
			},
		];
	});

function judge(
	text: AnalyzedText,
	span: Span,
	names: Name[],
): Severity | undefined {
	const beside = lineBefore(text, span, 14) + lineAfter(text, span, 10);
	const isNamed = names.some((name) => isNextTo(name, span, 14, 6));
	const isFacility = namesOrganisation(beside.replaceAll("号室", ""));
	if (isFacility && !/自宅|さん宅|様宅|さん方|号室/.test(beside))
		return undefined;
	if (isNamed) return "hold";
	const { start, end } = sentenceAround(text, span);
	const sentence = text.text.slice(start, end);
	// 県営アパート203号室に、ブラジルから来たシルバさん一家です
	const isSomebodys =
		/号室/.test(text.text.slice(span.start, span.end)) &&
		names.some((name) => isWithin(name, { start, end }));
	if (home.test(sentence))
		return offered.test(sentence) && !isSomebodys ? undefined : "confirm";
	return incident.test(sentence) && !offered.test(sentence)
		? "notice"
		: undefined;
}
