import type { AnalyzedText } from "../../core/analyzed-text";
import type { Found } from "../../core/context/phrases";
import { isReported } from "../../core/context/reported";
import type { Hit } from "../../core/rule";
import type { Severity } from "../../core/severity";
import { firstFrom, isWithin, type Span, spansBetween } from "../../core/span";
import type { Circumstance } from "../words/circumstances";
import { helperRole, publicRole } from "../words/person-nouns";
import type { Name } from "./names";
import { lineAfter, lineBefore, sentenceAround } from "./nearby";

/** 山田さんの講演会: people act in public there. */
const inPublic =
	/講演|講座|講習|講師|講話|セミナー|シンポジウム|フォーラム|出演|登壇|トーク|コンサート|ライブ|ゲスト|インタビュー|著|監修|個展|作品展|写真展|優勝|入賞|受賞|表彰|金メダル|銀メダル|銅メダル|代表選手|出場|司会|寄稿|寄付|寄贈|物語|主人公|小説|ドラマ|映画|絵本|ミュージカル|演劇|落語|寄席|事例|仮名|架空|大会|コンクール|コンテスト|国体|五輪|オリンピック|パラリンピック|甲子園|賞|作文|入選|芝居|劇|歴史|生誕|没後|時代|話を聞く会|囲む会|お話を聞/;

/** 「闘病を続ける山田さんの体験を紹介します」: told with the person, it seems. */
const toldWithConsent =
	/紹介|取材|体験談|体験記|手記|お話を(?:聞|伺)|語って|語り/;

/** Of whom a person speaks, if not of oneself. */
const ofOthers =
	/(?:女|男)の子|友人|友だち|友達|同級生|お客|隣の人|利用者|患者|おばあ|おじい|[母父妻夫姉兄妹弟]|方が|人が|子が/;

const friendly =
	/ありがとう|おめでとう|感謝|お祝い|迎えられ|祝福|表敬|(?:来|訪れ|お越し)(?:て)?(?:くれ|くださ|いただ)/;

/** People in public office or on a stage: the role stands before the name, in brackets behind it, or as its title. */
export function isPublicPerson(text: AnalyzedText, name: Span): boolean {
	const before =
		lineBefore(text, name, 16)
			.split(/[。、!?]/)
			.at(-1) ?? "";
	const after = /^(?:[(（][^)）]{0,20}|.{0,4})/.exec(
		lineAfter(text, name, 22),
	)?.[0];
	return publicRole.test(before) || publicRole.test(after ?? "");
}

/** A named person together with what should not be known about them: 滞納の相談に来た山田さん. */
export function findNamedPersons(
	text: AnalyzedText,
	names: Name[],
	circumstances: Found<Circumstance>[],
): Hit[] {
	const found = circumstances.map((one) => ({ ...one, ...one.span }));
	return names.flatMap((name): Hit[] => {
		const sentence = sentenceAround(text, name);
		if (inPublic.test(text.text.slice(sentence.start, sentence.end))) return [];
		const isPried = foundIn(found, sentence).some(
			({ group }) => group.isPrying,
		);
		if (!isPried && isPublicPerson(text, name)) return [];
		const told = circumstanceOf(text, name, sentence, names, found);
		return told ? [withCircumstance(text, name, told)] : identified(text, name);
	});
}

type Placed = Found<Circumstance> & Span;

const foundIn = (found: Placed[], sentence: Span) =>
	spansBetween(found, sentence.start, sentence.end).filter((one) =>
		isWithin(one, sentence),
	);

type Told = { words: string; atMost: Severity };

function circumstanceOf(
	text: AnalyzedText,
	name: Name,
	sentence: Span,
	names: Name[],
	found: Placed[],
): Told | undefined {
	const wordsOf = ({ start, end }: Span) => text.text.slice(start, end);
	const words = text.text.slice(sentence.start, sentence.end);
	// 「生活保護の窓口では、ケースワーカーの中野さんが話を聞きます」
	const isHelper = helperRole.test(lineBefore(text, name, 12));
	const here = foundIn(found, sentence).filter(
		(place) =>
			!(isHelper && place.end <= name.start) &&
			// 交通指導員の村井さんは「昔、女の子が亡くなった」と話します: told of somebody else
			!(
				isReported(text, place) &&
				!isReported(text, name) &&
				ofOthers.test(words.slice(words.indexOf("「")))
			),
	);
	const isTold = toldWithConsent.test(words);
	const grave = here.find(({ group }) => !group.isEveryday);
	if (grave) {
		const atMost = isTold
			? "notice"
			: name.kind === "addressed"
				? "hold"
				: "confirm";
		return { words: wordsOf(grave), atMost };
	}
	if (name.kind === "full") return undefined;
	const everyday = here[0];
	// 「移住した鈴木さんが市役所に来てくれました」
	if (everyday && (isTold || friendly.test(words))) return undefined;
	if (everyday) return { words: wordsOf(everyday), atMost: "confirm" };
	// 「鈴木さん、最近見かけない。うつで休職中だって。」
	const next = firstFrom(text.sentences, sentence.end);
	const other = next && firstFrom(names, next.start);
	if (!next || (other && isWithin(other, next))) return undefined;
	const later = foundIn(found, next).find(({ group }) => !group.isEveryday);
	return later && { words: wordsOf(later), atMost: "confirm" };
}

const withCircumstance = (
	text: AnalyzedText,
	name: Name,
	{ words, atMost }: Told,
): Hit => ({
	span: { start: name.start, end: name.end },
	message: {
		ja: `「${text.text.slice(name.start, name.end)}」という個人名と「${words}」が一緒に書かれています。本人の知られたくない事情が伝わるおそれがあります。`,
		en: `A person’s name stands together with “${words}”. It may reveal what the person does not want known.`,
	},
	advice: {
		ja: "名前と事情を書かずに済みませんか。書くときは、本人の同意を確かめてください。",
		en: "Can you do without the name and the circumstance? Otherwise, do you have the person’s consent?",
	},
	atMost,
});

const age = /^[(（,、 ]{0,2}\d{1,3}(?:歳|才|[)）])/;
const ageBefore = /\d{1,3}(?:歳|才)(?:になる|を迎える|を迎えた)?の?、?$/;
const gradeBefore =
	/\d年\d組の?$|[\d一二三四五六]年生の?$|(?:小|中|高|学校|高校|幼稚園|保育園)\s?[\d一二三四五六]年の?[、 ]?$/;
const gradeAfter = /^[(（][^)）]{0,12}(?:小|中|高|校)[^)）]{0,3}\d年/;
/** 本町の田中さん, 3丁目の佐藤さん. A city or prefecture alone narrows nothing down. */
const neighbourhood =
	/(?:(?<![都道府県]\p{Script=Han}{1,4})町|丁目|番地|地区|団地|集落|町内)(?:に住む|に?在住|にお住まい)?の?$/u;

/** A name with what tells who it is. Often published with consent, so only a question. */
function identified(text: AnalyzedText, name: Name): Hit[] {
	const before = lineBefore(text, name, 14);
	const after = lineAfter(text, name, 20);
	const isNarrowed =
		ageBefore.test(before) ||
		age.test(after) ||
		gradeBefore.test(before) ||
		gradeAfter.test(after) ||
		(name.kind === "addressed" && neighbourhood.test(before));
	if (!isNarrowed) return [];
	return [
		{
			span: { start: name.start, end: name.end },
			message: {
				ja: `「${text.text.slice(name.start, name.end)}」という個人名と、年齢・学年・住まいのどれかが一緒に書かれています。だれのことか特定できます。`,
				en: "A person’s name stands together with age, school year or home. Everybody can tell who it is.",
			},
			advice: {
				ja: "本人（子どもの場合は保護者）の同意はありますか。",
				en: "Do you have the person’s consent, or for a child the parents’?",
			},
			atMost: "notice",
		},
	];
}
