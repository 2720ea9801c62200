import type { AnalyzedText } from "../analyzed-text";
import type { Span } from "../span";
import { sentenceOf } from "./clause";
import { quotationAround } from "./mention";
import { oncePerText } from "./once-per-text";

/** 「…」と振り返りました, 「…」という声: what others do with their words. 「…」と言います may be the writer's own. */
const saidBehind =
	/^(?:と|って|との|という|などと?)[^。!?\n]{0,30}?(?:話(?:し(?:ま|た|て(?:い|お|くれ))|す|され)|語[りっるら]|言(?:われ|いました|った|って(?:い[たま]|くれ|もら)|う(?:人|声|方|子|お))|いわれ|述べ(?:ま|た|ら|て)|振り返|笑[顔いっう]|強調(?:しま?した|され|$|。)|呼び?[掛か]け(?:まし|た|ら)|答え|聞[いかこ]|教えて(?:くれ|いただ)|(?:との|という|寄せられた|お)声|声(?:が|も|を(?:いただ|かけ|掛け))|感想|ご?意見(?!です|として)|コメント(?:が|を(?:いただ|寄せ)|しました)|喜[びんぶ]|明かし|問[いうわ]|つぶや|胸|感謝|口にしま?した|口々|紹介|涙|不安|期待|意気込|頭を下げ|という思い|励ま|驚|叱ら?|怒[らっ鳴]|責め|注意され|褒め|ほめ|目を|迎え|見送)/;
/** 「…」という声に同感です: taken over as one's own. */
const agreed =
	/^[^。!?\n]{0,40}?(?:同感|その通り|そのとおり|賛成|共感し|ごもっとも|言う通り|言うとおり|まさに)/;

/** 飼育員「…」, 会場からは「…」, 講師は88歳の森本さん。「…」; not 市民の皆さん、「…」, who are spoken to. */
const speakerBefore =
	/(?:(?<!皆|みな)さん|氏|(?<!皆)様|君|くん|ちゃん|先生|親子|客席|会場|ママ|パパ|夫婦|家族|[者生員人方児手長師]|たち|\d代)(?:(?:から)?(?:は|が|も)、?|から|の声|曰く|いわく|によると)?[::]?\s*$|(?:(?<!皆|みな)さん|氏)。\s*$/;

const staff =
	"(?:中の人|担当者?|職員|広報|[課部係局室]長|市長|町長|村長|区長|私|僕|俺|管理人|上司|先輩|同僚|当課|うちの)";
/** Who writes for the city speaks for the city, in quotation marks as well. */
const ourselvesBefore = new RegExp(`${staff}[^、。\\n「」]{0,12}$`);
const ourselvesBehind = new RegExp(`^(?:と|って)、?[^。\\n]{0,6}?${staff}`);
/** In letters. */
const reach = 20;

/** Long enough to be speech, and no name. */
const speech = /「[^「」\n]{6,120}」/g;

/** The quotations that stand side by side with this one: 「…」「…」. */
function rowOf({ text }: AnalyzedText, quotation: Span): Span {
	let { start, end } = quotation;
	while (text[start - 1] === "」") {
		const before = text.lastIndexOf("「", start - 2);
		if (before < 0) break;
		start = before;
	}
	while (text[end] === "「") {
		const close = text.indexOf("」", end);
		if (close < 0) break;
		end = close + 1;
	}
	return { start, end };
}

/**
 * True for what somebody else is reported to have said, in quotation marks: 「わしの手、よう見とけよ」と講師の森本さん.
 * It tells how they talk, and not how the writer does.
 */
export function isReported(text: AnalyzedText, span: Span): boolean {
	const quotation = quotationAround(text, span);
	if (!quotation) return false;
	const { start, end } = rowOf(text, quotation);
	const before = text.text.slice(Math.max(0, start - reach), start);
	const behind = text.text.slice(end, end + 50);
	if (ourselvesBefore.test(before) || ourselvesBehind.test(behind))
		return false;
	if (agreed.test(behind)) return false;
	return saidBehind.test(behind) || speakerBefore.test(before);
}

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

/** Somebody or some office that a quotation speaks of. */
const named =
	/(?:[\p{Script=Han}\p{Script=Katakana}]さん|氏|市長|町長|村長|知事|議員|議会|職員|公務員|課長|部長|先生|社長|役所)/u;

/** True where the quotation around the place names whom it is about: told again, it hurts them again. */
export function isAboutSomebody(text: AnalyzedText, span: Span): boolean {
	const quotation = quotationAround(text, span) ?? sentenceOf(text, span);
	return named.test(text.text.slice(quotation.start, quotation.end));
}
