import type { AnalyzedText } from "../analyzed-text";
import type { Span } from "../span";
import { sentenceOf } from "./clause";
import { quotationAround } from "./mention";

const artBefore =
	/(?:落語|講談|狂言|歌舞伎|映画|演劇|舞台|芝居|人形劇|紙芝居|朗読劇|音楽劇|喜劇|悲劇|コメディ|小説|絵本|童話|児童書|漫画|マンガ|アニメ|詩|曲|歌|ドラマ|番組|漫才|コント|ミュージカル|オペラ|寸劇|演目|作品|題名|著書|新刊|写真集|展覧会|企画展|特別展|講演|講座)(?:の)?(?:「[^」]{1,14}」)*$/;
const artAfter =
	/^(?:「[^」]{1,20}」)*[^。「」!?]{0,30}?(?:口演|上映|上演|公演|演奏|原画|読み聞かせ|朗読|原作|放映|放送し|展示|出版|刊行|ロケ地|サイン会)/;

/** True inside the name of a play, a film, a book: 『老害の人』, 落語「うそつき弥次郎」, 「うちの大バカ者」を文化会館で上演します. 『…』と叫ぶ is speech. */
export function isInTitle(text: AnalyzedText, span: Span): boolean {
	const quotation = quotationAround(text, span);
	if (!quotation) return false;
	const after = text.text.slice(quotation.end, sentenceOf(text, quotation).end);
	if (text.text[quotation.start] === "『") return !/^(?:と|って)/.test(after);
	const before = text.text.slice(
		Math.max(0, quotation.start - 16),
		quotation.start,
	);
	// 落語「あくび指南」「うそつき弥次郎」口演
	return artBefore.test(before) || artAfter.test(after);
}
