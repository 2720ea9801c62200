import type { AnalyzedText } from "../analyzed-text";
import type { Span } from "../span";
import { quotationAround } from "./mention";
import { oncePerText } from "./once-per-text";

/** 「…」と振り返りました, 「…」という声; not 「…」と言いたい, which is the writer's own. */
const saidBehind =
	/^(?:と|って|との|という|などと?)(?!言って(?:やり|おき)|言いた|書きた|叫びた)[^。!?\n]{0,30}?(?:話[しす]|語[りる]|言[いうわっ]|いわれ|述べ|振り返|笑|強調|呼び?[掛か]け|答え|聞[いかこ]|教え|声|感想|ご?意見|コメント|喜|明か|問[いう]|つぶや|胸|感謝|口に|口々|紹介|涙|不安|期待|意気込|頭を下げ|思い|励ま|驚|叱|怒|責め|注意され|褒め|ほめ|目を|迎え|見送)/;

/** 飼育員「…」, 会場からは「…」, 講師は88歳の森本さん。「…」 */
const speakerBefore =
	/(?:さん|氏|様|君|くん|ちゃん|先生|親子|客席|会場|ママ|パパ|夫婦|家族|[者生員人方児手長師たちら]|\d代)(?:から)?(?:は|が|も|の声|曰く|いわく|によると)?[、::。]?\s*$/;
/** Long enough to be speech, and no name. */
const speech = /「[^「」\n]{6,120}」/g;

/** True for reports of people whose words stand in the text: what else they have told is no hearsay. */
export const quotesPeople = (text: AnalyzedText): boolean =>
	read(text).isReport;

const read = oncePerText((text) => ({
	isReport: text
		.matches(speech)
		.some(({ index }) =>
			isReported(text, { start: index + 1, end: index + 3 }),
		),
}));

/** Who writes for the city speaks for the city, in quotation marks as well. */
const ourselves =
	/(?:中の人|担当者?|職員|広報|[課部係局室]長|市長|町長|村長|私|僕|俺|管理人)(?:は|が|も)?[、::。]?\s*$/;
/** In letters. */
const reach = 12;
/** 「無能」「税金泥棒」 are no talk. In letters, with the marks. */
const shortSpeech = 8;

/**
 * True for what somebody else is reported to have said, in quotation marks: 「わしの手、よう見とけよ」と講師の森本さん.
 * It tells how they talk, and not how the writer does.
 */
export function isReported(text: AnalyzedText, span: Span): boolean {
	const quotation = quotationAround(text, span);
	if (!quotation) return false;
	const before = text.text.slice(
		Math.max(0, quotation.start - reach),
		quotation.start,
	);
	if (ourselves.test(before)) return false;
	const [left, right] = [
		text.text[quotation.start - 1],
		text.text[quotation.end],
	];
	// 「ママの手、ゴツゴツだね」「あんたのお弁当つくってきた手や」: people talk
	if (
		(left === "」" || right === "「") &&
		quotation.end - quotation.start > shortSpeech
	)
		return true;
	return (
		saidBehind.test(text.text.slice(quotation.end, quotation.end + 50)) ||
		speakerBefore.test(before)
	);
}
