import type { AnalyzedText } from "../analyzed-text";
import { tokensIn } from "../context/tokens";
import type { Span } from "../span";

const predicates = new Set(["動詞", "形容詞", "助動詞"]);

/**
 * False for headings, addresses and items of lists, which state nothing. Newsletters are full of them, and what they name is like
 * anything.
 */
export const isStatement = (
	text: Pick<AnalyzedText, "tokens">,
	span: Span,
): boolean => tokensIn(text, span).some(({ pos }) => predicates.has(pos));
