import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";
import { tokenIndex } from "./tokens";

/** After these the speaker begins to say something else: 無能だ「から」許さない. */
const clauseParticles = new Set([
	"が",
	"けど",
	"けれど",
	"けれども",
	"ので",
	"から",
	"し",
	"のに",
	"ものの",
]);

/** A text without full stops is read this far around a place, in UTF-16 units: a rule's work stays the same per place. */
const reach = 300;

/** The sentence the place stands in, without going over a line break. */
export function sentenceOf(text: AnalyzedText, span: Span): Span {
	const whole = findSentence(text, span.start);
	const from = Math.max(whole.start, span.start - reach);
	const to = Math.max(span.end, Math.min(whole.end, span.end + reach));
	const before = text.text.slice(from, span.start).lastIndexOf("\n");
	const after = text.text.slice(span.end, to).indexOf("\n");
	return {
		start: from + before + 1,
		end: after < 0 ? to : span.end + after,
	};
}

/** The words of the sentence the place stands in. */
export function sentenceAround(text: AnalyzedText, span: Span): string {
	const { start, end } = sentenceOf(text, span);
	return text.text.slice(start, end);
}

function findSentence({ sentences, text }: AnalyzedText, offset: number): Span {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.end ?? 0) > offset) high = middle;
		else low = middle + 1;
	}
	const sentence = sentences[low];
	return sentence && sentence.start <= offset
		? sentence
		: { start: 0, end: text.length };
}

/**
 * The clause the place stands in. A clause ends after 接続助詞 such as が・ので, and at a comma behind a verb's 連用形
 * (防止し、…); a comma between nouns (差別、いじめ) does not end it.
 */
export function clauseOf(text: AnalyzedText, span: Span): Span {
	const sentence = sentenceOf(text, span);
	let first = tokenIndex(text, span.start);
	let last = tokenIndex(text, span.end - 1);
	while (
		(text.tokens[first - 1]?.start ?? -1) >= sentence.start &&
		!endsClause(text, first - 1)
	)
		first--;
	while (
		(text.tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end &&
		!endsClause(text, last)
	)
		last++;
	return {
		start: Math.min(text.tokens[first]?.start ?? span.start, span.start),
		end: Math.max(text.tokens[last]?.end ?? span.end, span.end),
	};
}

function endsClause({ tokens }: AnalyzedText, index: number): boolean {
	const token = tokens[index];
	const before = tokens[index - 1];
	if (!token) return true;
	if (token.detail === "接続助詞") return clauseParticles.has(token.surface);
	const isComma = token.surface === "、" || token.surface === ",";
	return (
		isComma &&
		(before?.pos === "動詞" || before?.pos === "助動詞") &&
		before.form !== "体言接続"
	);
}

/** The tokens of the clause that follow the place: what governs it in Japanese. */
export function tokensAfter(text: AnalyzedText, span: Span): Token[] {
	const { end } = clauseOf(text, span);
	const from = tokenIndex(text, span.end - 1) + 1;
	let to = from;
	while ((text.tokens[to]?.end ?? end + 1) <= end) to++;
	return text.tokens.slice(from, to);
}

/** The tokens of the clause that precede the place, nearest last. */
export function tokensBefore(text: AnalyzedText, span: Span): Token[] {
	const { start } = clauseOf(text, span);
	const to = tokenIndex(text, span.start);
	let from = to;
	while ((text.tokens[from - 1]?.start ?? -1) >= start) from--;
	return text.tokens.slice(from, to);
}
