import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";
import { sentenceOf, tokensAfter } from "./clause";
import { isPerson } from "./person";
import { isWord, tokenIndex } from "./tokens";

export type Target = {
	token: Token;
	/** person: somebody · group: a body or several people · carried: named in the sentence before */
	kind: "person" | "group" | "carried";
};

const bodies =
	/^(?:.*(?:NPO|NPO法人|商店|商会|工務店|建設|不動産|新聞|新聞社|テレビ|放送局|出版社|学校|病院|医院|クリニック|学園|幼稚園|保育園|団体|協会|組合|協議会|委員会|法人|一座|一家|劇団)|店|会社|党|党派|陣営|事務所|法人|工場|本社|学会|教会|寺|組|社|派)$/i;
/** Roles that are people only where something is said of them: 日本代表, 監督官庁. */
const roles =
	/^(?:代表|理事|店主|主人|住職|幹部|社員|秘書|秘書官|知人|友人|彼|彼女|彼ら|係員|駅員|所長|館長|支店長|大家|住人|ママ友|委員|委員長|組長|班長|学者|専門家|評論家|コメンテーター|タレント|講師|監督|コーチ|審判|アナウンサー|インフルエンサー|女将|大将|親方|社員|部員|課員|係員|窓口|トップ|リーダー|代理|候補|候補者|新人|本人|当人|張本人|彼氏|元夫|元妻|両親|親戚|義母|義父|向かい|お隣|隣)$/;
/** People by what they say or do: 反対「派」, 賛成「派」. */
const sides =
	/^(?:反対派|賛成派|推進派|慎重派|一派|派閥|取り巻き|支持層|当局|連合)$/;
const several =
	/^(?:団体|組織|会社|議会|役所|市役所|役場|行政|市政|町内会|自治会|マスコミ|与党|野党|政党|業者|市民|住民|町民|村民|区民|県民|国民|者|人たち|ども|たち|達|ら|連中|奴ら|やつら|あいつら|こいつら)$/;

const firstPerson =
	/^(?:私|わたし|わたくし|僕|ぼく|俺|おれ|自分|我々|われわれ|私たち|私ども|当方|弊社|自身)$/;

/** What belongs to a person and may stand between: 係長は「仕事」が遅い. */
const parts =
	/^(?:仕事|頭|顔|息|口|声|字|態度|性格|中身|話|説明|やること|言うこと|こと|服|体|足|腹|心|根性|目つき|存在|言動|行動|発言|考え|考え方|センス|能力|経験|知識|実力|人間性|言葉|挨拶|電話|返事|文章|答弁|やり方|金|酒|女|運転|料理)$/;

/** How far a topic reaches, in tokens. */
const reach = 26;

const kindOf = (token: Token): Target["kind"] | undefined => {
	if (firstPerson.test(token.surface)) return undefined;
	if (sides.test(token.surface) || several.test(token.surface)) return "group";
	if (isPerson(token) && token.surface !== "方") return "person";
	if (roles.test(token.surface)) return "person";
	// 窓口の「方」: a person behind の, ways of doing behind a verb
	return token.pos === "名詞" && bodies.test(token.surface)
		? "group"
		: undefined;
};

const isPolitePerson = (tokens: Token[], i: number) =>
	/^(?:方|方々|かた|皆さん|皆様|みなさん|皆|みんな)$/.test(
		tokens[i]?.surface ?? "",
	) && /^(?:の|た|る|い|な|ない|んだ)$/.test(tokens[i - 1]?.surface ?? "");

const targetAt = (tokens: Token[], i: number): Target | undefined => {
	const token = tokens[i];
	if (!token) return undefined;
	if (isPolitePerson(tokens, i)) return { token, kind: "group" };
	const kind = kindOf(token);
	return kind && { token, kind };
};

const topicMark =
	/^(?:は|って|が|も|なんて|なんか|なんぞ|こそ|ほど|とか|、|,|には|の|ったら|ときたら|という|みたい|だけ|達|たち|ら|ども|さん|氏|様|さま|君|くん|ちゃん|殿)$/;

/**
 * Whom or what body a predicate is said of: 「課長」は何も分かっていない, 何も分かっていない「課長」, またあの「町内会長」か。何も分かっていない.
 * Looser than `isAimedAtPerson`: for words that are hard on people only when they are said of somebody.
 */
export function findTarget(text: AnalyzedText, span: Span): Target | undefined {
	return (
		findDescribed(text, span) ??
		findTopic(text, span) ??
		findCarried(text, span)
	);
}

/** 仕事のできない「課長」: the noun the words qualify. Another noun there (使えない端末) ends the search. */
function findDescribed(text: AnalyzedText, span: Span): Target | undefined {
	const after = tokensAfter(text, span);
	const index = after.findIndex(({ pos }) => pos === "名詞");
	if (index < 0 || index > 2) return undefined;
	const between = after.slice(0, index);
	if (!between.every(isQualifying)) return undefined;
	let last = index;
	// 市「議会」「議員」: a compound ends in the person
	while (after[last + 1]?.pos === "名詞" && last - index < 4) last++;
	for (let i = last; i >= index; i--) {
		const target = targetAt(after, i);
		if (target) return target;
	}
	return undefined;
}

const isQualifying = ({ surface, pos }: Token) =>
	/^(?:な|の|た|て|いる|てる|ない|る|ような|よう|みたい)$/.test(surface) ||
	pos === "助動詞";

/** What stands behind the words and makes them an attribute of a thing: 使えない「端末」. */
function isOfThing(text: AnalyzedText, span: Span): boolean {
	const after = tokensAfter(text, span);
	const next = after[0];
	if (!next || !isWord(next)) return false;
	const isAttribute = next.form === "体言接続" || next.surface === "な";
	const noun = isAttribute ? after[1] : next;
	return (
		noun?.pos === "名詞" &&
		noun.detail !== "非自立" &&
		noun.detail !== "特殊" &&
		noun.detail !== "接尾" &&
		noun.detail !== "副詞可能"
	);
}

function findTopic(text: AnalyzedText, span: Span): Target | undefined {
	if (isOfThing(text, span)) return undefined;
	const sentence = sentenceOf(text, span);
	const first = tokenIndex(text, span.start) - 1;
	for (let i = first; i > Math.max(-1, first - reach); i--) {
		const token = text.tokens[i];
		if (!token || token.start < sentence.start) return undefined;
		const target = targetAt(text.tokens, i);
		const next = text.tokens[i + 1];
		if (target && (!next || i === first || topicMark.test(next.surface)))
			return target;
		// うちの係長、仕事「は」遅い: a part of the person
		if (
			/^[はもが]$/.test(token.surface) &&
			parts.test(text.tokens[i - 1]?.surface ?? "")
		)
			continue;
		// 手続き「は」面倒: said of something else
		if (token.surface === "は" && token.detail === "係助詞" && i < first) {
			const topic = text.tokens[i - 1];
			if (
				topic?.pos === "名詞" &&
				!targetAt(text.tokens, i - 1) &&
				!isSuffixed(text.tokens, i - 1)
			)
				return undefined;
		}
	}
	return undefined;
}

/** 課長「さん」は, 反対派「の皆さん」は */
const isSuffixed = (tokens: Token[], i: number) =>
	/^(?:さん|氏|様|さま|たち|達|ら|方|方々|皆さん|皆様|みなさん|とき|時|今|今日|中|ところ|人|こと|の|今回|最近|本当|実際|正直|全然)$/.test(
		tokens[i]?.surface ?? "",
	);

/** またあの町内会長か。何も分かっていない。: one sentence back, where somebody is pointed at. */
function findCarried(text: AnalyzedText, span: Span): Target | undefined {
	const { start } = sentenceOf(text, span);
	const last = tokenIndex(text, start) - 1;
	for (let i = last; i > Math.max(-1, last - 14); i--) {
		const token = text.tokens[i];
		if (!token || (i < last - 1 && /^[。!?\n]$/.test(token.surface)))
			return undefined;
		if (!/^(?:あの|この|その|うちの|例の|隣の)$/.test(token.surface)) continue;
		for (let j = i + 1; j <= Math.min(i + 5, last); j++) {
			const target = targetAt(text.tokens, j);
			if (target) return { token: target.token, kind: "carried" };
		}
	}
	return undefined;
}
