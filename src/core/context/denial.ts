import type { AnalyzedText } from "../analyzed-text";
import type { Span } from "../span";
import { tokensAfter } from "./clause";

const isNegation = (base: string) =>
	base === "ない" || base === "ぬ" || base === "ん" || base === "無い";

/** Between a word and what denies it: 無能「で」「は」ない, 噂「など」「が」「ある」ません. */
const links = new Set([
	..."では・じゃ・で・は・が・も・など・なんか・なんて・という・と・いう・わけ・こと・もの・の・に・とか".split(
		"・",
	),
	..."た・だ・です・ます・ある・ござる・する・言う・言える・いえる・思う・当たる".split(
		"・",
	),
]);

/** True when the clause denies the words right behind them: 噂ではありません, 無能なわけがない. */
export function isDenied(text: AnalyzedText, span: Span): boolean {
	for (const token of tokensAfter(text, span)) {
		if (
			isNegation(token.base) &&
			(token.pos === "助動詞" || token.pos === "形容詞")
		)
			return true;
		if (!links.has(token.base)) return false;
	}
	return false;
}
