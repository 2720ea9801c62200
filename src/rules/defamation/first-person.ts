import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import type { Span } from "../../core/span";

const speaker = "(?:私|わたし|わたくし|僕|ぼく|俺|おれ|オレ|自分)";
const isSpeakerBefore = new RegExp(
	`${speaker}(?:は|って|も|の|が|、|なんて|なんか|ほんと|本当|マジ|まじ|ったら)[^。、!?]{0,12}$`,
);
const isSpeakerAfter = new RegExp(`^(?:な|の|すぎる)?${speaker}(?!たち|達|の)`);

const aboutOneself = /(?:我|われ|吾)ながら|自分でも(?:あき|呆|笑|情けな)/;

/** True for what the writer says of himself: 私は「バカ」です, 「無能」な自分. */
export function isFirstPersonNear(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	return (
		aboutOneself.test(text.text.slice(start, end)) ||
		isSpeakerBefore.test(text.text.slice(start, span.start)) ||
		isSpeakerAfter.test(text.text.slice(span.end, end))
	);
}
