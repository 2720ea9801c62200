import type { AnalyzedText } from "../../core/analyzed-text";
import { type Framed, frameFinder } from "../../core/context/frames";
import { type Span, spansBetween } from "../../core/span";
import { concepts, type HarmHint, hints } from "../words/harm-hints";

export type Hint = { span: Span; sentence: Span; isAccident: boolean };

const find = frameFinder(concepts, hints);

/** Bad events that no single word names: 虫が浮いていた, 食べた人がお腹をこわした, 店をたたむ. */
export const findHints = (text: AnalyzedText): Hint[] =>
	find(text).map(({ span, sentence, frame }: Framed<HarmHint>) => ({
		span,
		sentence,
		isAccident: frame.isAccident ?? false,
	}));

/** How far a name and what befell there stand apart at most, in one sentence or the next. */
const reach = 60;

/** 炎や「で」食べた, 松風荘「の」お風呂; not かもめ運送「と協定を結びました」. */
const asSubject =
	/^[」)]?(?:さん|様|氏|君)?(?:宅|内|側|関係者|の|で|が|は|も|に|から|って|という|とか|、|を|へ|、|にて|行っ|産|製|だけ|,|\s|\(|\.)/;
/** 中央病院に搬送された方 */
const asHelp =
	/^(?:さん)?[にへ](?:救急|緊急)?(?:搬送|入院|運|通院|転院|お越し)/;
/** 指導員の原田さんからは「木が倒れる瞬間が一番危ない」: told by a person, not of one. What a shop admits is told of it. */
export const speaks = ({ text }: AnalyzedText, { start, end }: Span) =>
	/(?:さん|様|氏|君|先生)(?:から)?(?:は|も|が)?、?「(?=[^」]{8})/.test(
		text.slice(start, end + 20),
	);
/** 公民館の「男の料理教室」 */
const ofPublic = /(?:公民館|図書館|センター|児童館)の?$/;
const inDisguise = /^を(?:かた|騙|装|名乗|利用|訪|守|助)/;

/** The last named place or person before the event's end, in its sentence or right before it. */
export function findTarget(
	text: AnalyzedText,
	named: Span[],
	{ span, sentence }: Hint,
): Span | undefined {
	const candidates = spansBetween(named, span.end - reach, span.end).filter(
		({ start, end }) => {
			const rest = text.text.slice(end, end + 8);
			return (
				start >= sentence.start - reach &&
				asSubject.test(rest) &&
				!asHelp.test(rest) &&
				!speaks(text, { start, end }) &&
				!ofPublic.test(text.text.slice(Math.max(0, start - 8), start)) &&
				!inDisguise.test(rest)
			);
		},
	);
	return (
		candidates.findLast(({ start }) => start >= sentence.start) ??
		candidates.at(-1)
	);
}
