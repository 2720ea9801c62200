import type { Folded } from "./fold";
import type { Span } from "./span";

/**
 * A morpheme of kuromoji's IPADIC dictionary. Names of parts of speech are the dictionary's own (名詞, 固有名詞, 人名 …);
 * `*` stands where it has none.
 */
export type Token = Span & {
	surface: string;
	/** 品詞: 名詞, 動詞, 形容詞, 助動詞, 助詞, 副詞, 記号 … */
	pos: string;
	/** 品詞細分類 1-3: 固有名詞 / 人名 / 姓 */
	detail: string;
	detail2: string;
	detail3: string;
	/** 活用形: 基本形, 連用形, 命令ｅ … */
	form: string;
	/** Base form; the surface where the dictionary has none. */
	base: string;
	/** False for a word the dictionary does not have. */
	known: boolean;
};

export type Link = Span & {
	/** As a browser reads it: lower case, Punycode, no final dot, no port. */
	host: string;
	/** The whole address as `new URL` writes it; https where the text names no scheme. */
	url: string;
	/** True when the text itself names the scheme (https://…, also disguised as hxxps or ｈｔｔｐｓ). */
	hasScheme: boolean;
	/** True when more than the bare host is written. */
	hasPath: boolean;
	/** The part before @ in the authority: what the eye takes for the host. */
	user?: string;
};

export type Sentence = Span;

/**
 * A draft's text, read once and shared by all rules.
 * Every offset in here and every `Hit.span` counts in `text`, the normalised one; `place` brings it back to the draft.
 */
export type AnalyzedText = {
	/** The draft as the person wrote it. */
	written: string;
	/** NFKC by grapheme cluster, without invisible characters. */
	text: string;
	sentences: Sentence[];
	links: Link[];
	tokens: Token[];
	/** How each token may begin a phrase (`readHeads`). */
	heads: Uint16Array;
	/** As words are looked for whose spelling hides them; `text` has the same words. */
	folded: Folded[];
	/**
	 * Like `[...text.matchAll(pattern)]`, many times as fast: most patterns are tried at no place at all. The pattern is global.
	 * Emoji that end a sentence read as full stops there (`withStops`).
	 */
	matches(pattern: RegExp): RegExpExecArray[];
	/** True when the pattern, which is not global, stands anywhere in `text`. Asked again for each of many places, it is looked for once. */
	says(pattern: RegExp): boolean;
	/** The same place in `written`. A part of a cluster counts as the whole cluster. */
	place(span: Span): Span;
};
