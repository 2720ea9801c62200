import type { AnalyzedText, Token } from "../../core/analyzed-text";
import { isAwareness } from "../../core/context/awareness";
import { sentenceOf } from "../../core/context/clause";
import { isCondemned } from "../../core/context/condemned";
import { isSpokenAbout, quotationAround } from "../../core/context/mention";
import { isPerson } from "../../core/context/person";
import { isWarnedAgainst } from "../../core/context/prevention";
import { isWord } from "../../core/context/tokens";
import type { Span } from "../../core/span";
import {
	helping,
	ofOneself,
	threats,
	toldOfHarm,
	violenceTold,
} from "../words/threats";

const anyThreat = new RegExp(threats.join("|"), "gm");
const violentVerbs = new Set(
	"殺す 刺す 殴る 撃つ 襲う 吊るす 吊す つるす 轢く ひき殺す 絞める 切り裂く 刺し殺す 殴り殺す 撃ち殺す 絞め殺す 焼き殺す ぶん殴る ぶっ殺す 犯す ぶちのめす 叩きのめす 痛めつける 懲らしめる".split(
		" ",
	),
);
/** A fast look before the tokens are walked through. */
const violence = /[殺刺殴撃襲吊轢絞裂犯]|ぶち|ぶっ|ぶん|つる|痛めつけ|懲らしめ/;
const bodyParts =
	/^(?:頭|顔|首|喉|のど|腹|胸|背中|目|手|腕|足|脚|心臓|体|身体|息子|娘|喉元|首筋)$/;

/** Police news, and help for those who are threatened or in despair. */
const reported =
	/逮捕|容疑|事件|事案|不審|DV|虐待|被害|脅され|脅迫され|脅し文句|脅すよう|と(?:の|いう)(?:電話|メール|声かけ)|相談|悩んで|つらい|つらく|予告があ|(?:自分|私|僕)(?:なんか|なんて|など)|死にたい/;

/** What was done to people long ago, in tales and chronicles. */
const suffered =
	/(?:縛り首|火あぶり|生き埋め)に(?:なった|なり(?!ま?せ|た)|処さ|され(?:た|て|る)|しようと)/;
const oldTale =
	/伝わる|伝えられ|伝説|伝承|昔話|民話|物語|人形浄瑠璃|浄瑠璃|歌舞伎|落語|講談|芝居|上演|史料|史跡|刑場跡|魔女|人柱|義民|江戸|中世|戦国|郷土資料館|歴史/;

/** Words that announce violence, or call for it. */
export function findThreats(text: AnalyzedText): Span[] {
	return [...spans(text, anyThreat), ...findAimed(text)].filter((span) =>
		isMeant(text, span),
	);
}

/** 彼は妻を殴り殺した: neither threat nor call, but nothing a city tells without a reason. */
export const findViolenceTold = (text: AnalyzedText): Span[] =>
	spans(text, violenceTold).filter((span) => {
		const { start, end } = sentenceOf(text, span);
		return (
			!toldOfHarm.test(text.text.slice(start, end)) &&
			// 「死にたい」と感じたら、その気持ちを話してみませんか
			!(
				ofOneself.test(text.text.slice(span.start, span.end)) &&
				text.says(helping)
			) &&
			!isAwareness(text, span) &&
			!isWarnedAgainst(text, span)
		);
	});

const spans = ({ matches }: AnalyzedText, pattern: RegExp): Span[] =>
	matches(pattern).map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));

/** 市長を刺す。 警官を撃て。 Such a verb announces or commands at the end of what is said, and about a person: 蚊を殺す, 人を殴る行為. */
function findAimed(text: AnalyzedText): Span[] {
	const { tokens } = text;
	if (!violence.test(text.text)) return [];
	return tokens.flatMap((token, i): Span[] => {
		if (token.pos !== "動詞" || !violentVerbs.has(token.base)) return [];
		const isMeant =
			/^(?:命令|仮定形|未然ウ接続)/.test(token.form) ||
			(token.form === "基本形" && announces(tokens[i + 1]));
		if (!isMeant) return [];
		const target = findTarget(tokens, i);
		return target ? [{ start: target.start, end: token.end }] : [];
	});
}

const announces = (next: Token | undefined) =>
	!next ||
	!isWord(next) ||
	/^(?:ぞ|よ|ぜ|つもり|べき|しか|予定|から|ん|の|わ)$/.test(next.surface);

/** 「市長」を, ナイフで「腹」を, 「政治家」を: the nearest object, if it is a person or a part of one. */
function findTarget(tokens: Token[], verb: number): Token | undefined {
	for (let i = verb - 1; i >= Math.max(0, verb - 6); i--) {
		const token = tokens[i];
		if (!token || token.surface === "\n" || token.surface === "。")
			return undefined;
		if (token.surface !== "を") continue;
		const object = tokens[i - 1];
		const isBody = bodyParts.test(object?.surface ?? "");
		return object && (isBody || (isPerson(object) && object.surface !== "人"))
			? object
			: undefined;
	}
	return undefined;
}

function isMeant(text: AnalyzedText, span: Span): boolean {
	const quotation = quotationAround(text, span);
	// 映画『殺してやる』
	if (quotation && text.text[quotation.start] === "『") return false;
	const sentence = sentenceOf(text, span);
	const { end } = quotation ? sentenceOf(text, quotation) : sentence;
	if (reported.test(text.text.slice(sentence.start, end))) return false;
	// 火あぶりになったと伝わる八百屋お七
	const ordeal =
		text.text.slice(span.start, span.end) +
		text.text.slice(span.end, sentence.end).slice(0, 4);
	if (suffered.test(ordeal) && text.says(oldTale)) return false;
	return (
		!isSpokenAbout(text, span) &&
		!(quotation && isAwareness(text, span)) &&
		!isCondemned(text, span) &&
		!isWarnedAgainst(text, span)
	);
}
