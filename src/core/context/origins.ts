import type { AnalyzedText } from "../analyzed-text";
import type { Span } from "../span";
import { sentenceAround } from "./clause";

/** What scholars argue about, long past. */
const past =
	/由来|語源|起源|伝説|伝承|古墳|古文書|古地図|遺跡|土器|縄文|弥生|飛鳥|奈良時代|平安|鎌倉|室町|戦国|江戸|豪族|城主|城跡|氏の|世紀|なまった|転じ|名の元|地名|郷土史|歴史/;
const opinion = /説(?:が|は|も)(?:最も|もっとも)?(?:有力|ある|あり|濃厚|根強)/;

/** True when the sentence weighs opinions about the past: 「霧切り」がなまったもの、という説が有力です. */
export function isAboutOrigins(text: AnalyzedText, span: Span): boolean {
	const sentence = sentenceAround(text, span);
	return opinion.test(sentence) && (past.test(sentence) || text.says(past));
}
