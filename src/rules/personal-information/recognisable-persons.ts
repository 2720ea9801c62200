import type { AnalyzedText } from "../../core/analyzed-text";
import { type Found, phraseFinder } from "../../core/context/phrases";
import type { Hit } from "../../core/rule";
import type { Severity } from "../../core/severity";
import { isWithin, type Span } from "../../core/span";
import type { Circumstance } from "../words/circumstances";
import { initial } from "../words/person-hints";
import { sentenceAround } from "./nearby";

/** A person seen at work, in the past: 窓口に来た, 相談に来られた, 電話をかけてきた. */
const findDealings = phraseFinder([
	{
		phrases: [
			"(窓口|市役所|役所|役場|課|カウンター|受付|支所|庁舎)(に|へ)(来る|来られる|いらっしゃる|お越し|見える|訪れる|乗り込む|怒鳴り込む)",
			"(窓口|市役所|役所|役場|課|カウンター|受付|支所|庁舎)で(怒鳴る|怒る|泣く|暴れる|騒ぐ|並ぶ|居座る|キレる|切れる)",
			"(相談|申請|手続き|届出|届け出|支払い|納付|返却)に(来る|来られる|いらっしゃる|お越し|見える|訪れる)",
			"来庁(する|される|)",
			"(出し|取り|もらい|受け取り|届け)に(来る|来られる|いらっしゃる|見える)",
			"(電話してくる|電話をかけてくる|電話がかかってくる|電話で怒鳴る|電話で泣く)",
			"(苦情|文句)(を|)言う",
			"クレームを(入れる|つける|言う)",
			"対応した",
			"相談を受ける",
			"生活保護を受ける",
			"保護される",
			"税金を滞納",
		],
	},
]);

const person =
	"(?:男性|女性|男の子|女の子|男子|女子|男の人|女の人|男|女|おばあさん|おじいさん|おばあちゃん|おじいちゃん|おばさん|おじさん|お年寄り|老人|高齢者|親子|母子|父子|夫婦|母親|父親|お母さん|お父さん|主婦|会社員|店主|高校生|中学生|大学生|外国人|妊婦|住民|市民|お客さん|シングルマザー|シングルファーザー|人|方)";
const age =
	"(?:\\d{1,3}歳|\\d{1,3}才|[1-9]0代|[二三四五六七八九]十代|アラサー|アラフォー|還暦)";
const home =
	"(?:[\\p{Script=Han}\\p{Script=Katakana}\\d]{1,5}(?:町|丁目|地区|団地|集落)|近所|隣|隣町|うちの近く|同級生|知り合い)";

/** What narrows a stranger down: 30代の女性, 本町のおじいさん, シングルマザーの方. */
const narrowed = new RegExp(
	`${age}(?:くらい|ぐらい|前後|前半|後半|半ば)?の?(?:独身)?${person}|${home}(?:に住む|に住んでいる|在住)?の[^\\s。、]{0,6}${person}|(?:シングルマザー|シングルファーザー|母子家庭|父子家庭|車いす|車椅子|妊娠中|外国籍)の?[^\\s。、]{0,4}${person}|\\d人の子どもを連れた`,
	"u",
);
/** Somebody the writer's surroundings know: うちの学校の3年生の女の子, 隣の課の男性. */
const nearby =
	/(?:うちの(?!市|町|村|県|まち)|近所の|隣の|となりの|(?:隣|近所|近く|上の階|下の階)に住(?:む|んで(?:い)?る)|担当の|担当して(?:い)?る|知り合いの|知人の|友人の|同級生の|ママ友の|同じ(?:課|クラス|団地|町内|マンション)の|担任(?:して(?:い)?る|の))[^。、]{0,12}(?:男性|女性|男の子|女の子|男の人|女の人|子|生徒|児童|親子|夫婦|母親|父親|お母さん|お父さん|奥さん|旦那さん|おばあさん|おじいさん|おばさん|おじさん|高校生|中学生|大学生|職員|同僚|先輩|後輩|上司|部下|係長|課長|人)(?=が|は|も|の|に|を|って|、)/u;
const gendered =
	/男性|女性|男の人|女の人|おばあさん|おじいさん|おばあちゃん|おじいちゃん|おばさん|おじさん|親子|母子|夫婦|お母さん|お父さん/;
const recently =
	/今日|きょう|本日|昨日|きのう|一昨日|おととい|さっき|先ほど|今朝|先日|この前|このあいだ|今週|先週|昼過ぎ|夕方|閉庁間際|\d時ごろ/;

/** Figures and samples speak of nobody: 「相談に来た方の多くは30代の女性でした」. */
const general =
	/多く|割合|人数|[\d%]+%|約\d|延べ|件数|合計|平均|アンケート|統計|傾向|事例|場合|対象|皆さ|みなさ|方々|人々|たち|ください|以上の方|以上の人|すべての|全員/;

const past = /^(?:[^\s。、]{0,3})(?:た|だ)/;

/** Somebody without a name whom people may recognise all the same: きのう窓口に来た30代の女性. */
export const findRecognisablePersons = (
	text: AnalyzedText,
	found: Found<Circumstance>[],
): Hit[] => [
	...findDealings(text).flatMap(({ span }) => {
		// 「窓口に来る方へ」 speaks to everybody.
		const verb = text.text.slice(span.end - 1, span.end + 6);
		if (!past.test(verb)) return [];
		const sentence = sentenceAround(text, span);
		const who = whoIn(text, sentence, narrowed);
		if (who) return [recognisable(who, "confirm")];
		const words = text.text.slice(sentence.start, sentence.end);
		const someone = recently.test(words) && whoIn(text, sentence, gendered);
		return someone ? [recognisable(someone, "notice")] : [];
	}),
	// 担任のクラスのRくん、今日もパニックを起こしてた
	...text.matches(initial).flatMap(({ index, 0: words }) => {
		const span = { start: index, end: index + words.length };
		const sentence = sentenceAround(text, span);
		const isTold = found.some(
			(circumstance) =>
				!circumstance.group.isEveryday && isWithin(circumstance.span, sentence),
		);
		return isTold &&
			!general.test(text.text.slice(sentence.start, sentence.end))
			? [recognisable(span, "confirm")]
			: [];
	}),
	...found
		.filter(({ group }) => !group.isEveryday)
		.flatMap(({ span }) => {
			const who = whoIn(text, sentenceAround(text, span), nearby);
			return who ? [recognisable(who, "confirm")] : [];
		}),
];

function whoIn(
	{ text }: AnalyzedText,
	sentence: Span,
	pattern: RegExp,
): Span | undefined {
	const words = text.slice(sentence.start, sentence.end);
	if (general.test(words)) return undefined;
	const who = pattern.exec(words);
	if (!who) return undefined;
	const start = sentence.start + who.index;
	return { start, end: start + who[0].length };
}

export const recognisable = (span: Span, atMost: Severity): Hit => ({
	span,
	message: {
		ja: "名前がなくても、いつ・どこで・どんな人かが分かると、本人や周りの人にはだれのことか分かります。",
		en: "Even without a name: when, where and what kind of person is enough for those around to recognise them.",
	},
	advice: {
		ja: "個人が特定できないように書き換えるか、投稿しないでください。業務で知ったことではありませんか。",
		en: "Please rewrite it so that nobody can be recognised, or leave it out. Do you know it from your work?",
	},
	atMost,
});
