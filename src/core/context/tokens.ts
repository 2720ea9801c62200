import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";

/** Index of the first token that ends after `offset`; the number of tokens when there is none. */
export function tokenIndex(
	text: Pick<AnalyzedText, "tokens">,
	offset: number,
): number {
	let low = 0;
	let high = text.tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((text.tokens[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The tokens that lie at least partly in the span. */
export function tokensIn(
	text: Pick<AnalyzedText, "tokens">,
	span: Span,
): Token[] {
	const from = tokenIndex(text, span.start);
	let to = from;
	while ((text.tokens[to]?.start ?? span.end) < span.end) to++;
	return text.tokens.slice(from, to);
}

/** True when the span begins where a token begins and ends where one ends: バカ in バカな, not in バカンス. */
export function isAligned(text: AnalyzedText, span: Span): boolean {
	const first = text.tokens[tokenIndex(text, span.start)];
	const last = text.tokens[tokenIndex(text, span.end - 1)];
	return first?.start === span.start && last?.end === span.end;
}

/** False for punctuation, signs and emoji, which the dictionary partly calls nouns (「!」 is 名詞-サ変接続). */
export const isWord = (token: Token) => /^[\p{L}\p{N}]/u.test(token.surface);

/** A verb, an adjective or a 形容動詞: what can end a clause. */
export const is用言 = (token: Token) =>
	token.pos === "動詞" ||
	token.pos === "形容詞" ||
	token.detail === "形容動詞語幹";

/** The nouns written together that end with the token at `index`: 担当課, 市教育委員会. */
export function compoundEndingAt(tokens: Token[], index: number): string {
	let compound = "";
	for (let i = index; i >= 0; i--) {
		const token = tokens[i];
		if (!token || (token.pos !== "名詞" && token.pos !== "接頭詞")) break;
		if (!isWord(token) || (compound && token.end !== tokens[i + 1]?.start))
			break;
		compound = token.surface + compound;
	}
	return compound;
}
