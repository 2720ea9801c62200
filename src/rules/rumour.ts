import type { AnalyzedText, Token } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isDenied } from "../core/context/denial";
import { isMentioned } from "../core/context/mention";
import { hasOwnLink } from "../core/context/own-site";
import { phraseFinder } from "../core/context/phrases";
import { isWarnedAgainst } from "../core/context/prevention";
import { findPublicMatter } from "../core/context/public-matter";
import { hasNamedSource } from "../core/context/source";
import { compoundEndingAt } from "../core/context/tokens";
import type { Draft } from "../core/draft";
import type { Policy } from "../core/policy";
import type { Hit, Rule } from "../core/rule";
import { standingOf } from "../core/rulebook";
import type { Span } from "../core/span";
import {
	events,
	incidents,
	type RumourKind,
	rumours,
	spreading,
	typical,
} from "./words/rumour";

const find = phraseFinder(rumours);

const seen: Record<RumourKind, (words: string) => Hit["message"]> = {
	unverified: (words) => ({
		ja: `「${words}」とあります。確かめていない情報は、断り書きがあっても広まります。`,
		en: `“${words}”: unverified information spreads in spite of its reservation.`,
	}),
	rumour: (words) => ({
		ja: `「${words}」とあります。噂は、否定するつもりで書いても広まります。`,
		en: `“${words}”: a rumour spreads even when it is told to deny it.`,
	}),
	hearsay: (words) => ({
		ja: `「${words}」は伝え聞いた話に読めます。どこからの情報か分かりません。`,
		en: `“${words}” reads as hearsay; readers cannot tell where it comes from.`,
	}),
	guess: (words) => ({
		ja: `「${words}」は推測に読めます。事実として受け取られることがあります。`,
		en: `“${words}” reads as a guess, and may be taken for a fact.`,
	}),
};

const advice: Hit["advice"] = {
	ja: "確認した事実だけにし、出典を書き添えてください。確認できなければ除いてください。",
	en: "Keep to what you have verified and name the source, or leave it out.",
};

type Hint = { span: Span; kind: RumourKind; isWeak: boolean };

/** 噂・憶測・伝聞. Hearsay with a named source, appearance (楽しそう) and likeness (秋らしい) are none. */
export const rule: Rule = {
	id: "rumour",
	title: { ja: "噂・憶測・伝聞", en: "Rumour, guess or hearsay" },
	why: {
		ja: "確かめていない情報を職員が広めると、事実として受け取られるためです。",
		en: "What staff pass on unverified is taken for a fact.",
	},
	accounts: "both",
	severity: "confirm",
	check: (text, draft, policy) => {
		const hints = [...findPhraseHints(text), ...findEndings(text)]
			.filter(({ span }) => !isHarmless(text, span))
			.filter(
				(hint) => !hint.isWeak || isWorthSaying(text, hint, draft, policy),
			);
		const isSpread = spreading.test(text.text);
		return hints.map(({ span, kind, isWeak }) => ({
			span,
			message: seen[kind](text.text.slice(span.start, span.end)),
			advice,
			...(isWeak && !isSpread && { atMost: "notice" as const }),
		}));
	},
};

const findPhraseHints = (text: AnalyzedText): Hint[] =>
	find(text)
		.filter(
			({ last, group }) =>
				!group.notBefore?.includes(text.tokens[last + 1]?.surface ?? ""),
		)
		.map(({ span, group }) => ({
			span,
			kind: group.kind,
			isWeak: group.isWeak ?? false,
		}));

const endings = new Set(["らしい", "みたい", "そう", "模様"]);

/** らしい, みたい, そうだ, かもしれない, 模様だ at the end of a predicate: what they mean depends on the word before. */
function findEndings({ tokens }: AnalyzedText): Hint[] {
	return tokens.flatMap((token, i): Hint[] => {
		const before = tokens[i - 1];
		const next = tokens[i + 1];
		if (!before || !endings.has(token.base)) return [];
		const kind = endingKind(
			token,
			before,
			next,
			compoundEndingAt(tokens, i - 1),
		);
		if (!kind) return [];
		return [
			{ span: { start: before.start, end: token.end }, kind, isWeak: true },
		];
	});
}

const isPlainForm = (token: Token) =>
	(token.pos === "動詞" ||
		token.pos === "形容詞" ||
		(token.pos === "助動詞" && token.base !== "だ")) &&
	(token.form === "基本形" || token.surface === "ん");

function endingKind(
	token: Token,
	before: Token,
	next: Token | undefined,
	compound: string,
): RumourKind | undefined {
	switch (token.base) {
		case "らしい":
			// 秋らしい天気: 名詞の後ろは「ふさわしい」の意味になりうる
			if (token.pos !== "助動詞") return undefined;
			if (isPlainForm(before)) return "hearsay";
			return isGuessAfterNoun(before, next, compound) ? "hearsay" : undefined;
		case "みたい":
			if (token.detail !== "非自立" || next?.surface === "な") return undefined;
			if (next?.surface === "に") return undefined;
			// ゆるキャラみたいだ: 名詞の後ろは「似ている」の意味になりうる
			return isPlainForm(before) || events.has(before.surface)
				? "guess"
				: undefined;
		case "そう":
			// 甘くなりそう(様態)は接尾、改装するそうです(伝聞)は特殊
			return token.detail === "特殊" && next?.base !== "な"
				? "hearsay"
				: undefined;
		case "模様":
			// 祭りの模様をお届け
			return isPlainForm(before) &&
				/^(?:です|だ|。|、)$/.test(next?.base ?? "。")
				? "hearsay"
				: undefined;
		default:
			return undefined;
	}
}

const isGuessAfterNoun = (
	before: Token,
	next: Token | undefined,
	compound: string,
) =>
	before.pos === "名詞" &&
	!typical.has(compound) &&
	(!next ||
		next.pos === "助動詞" ||
		next.pos === "助詞" ||
		next.pos === "記号") &&
	next?.surface !== "な";

function isHarmless(text: AnalyzedText, span: Span): boolean {
	// 「噂」という言葉
	if (isMentioned(text, span)) return true;
	// まるで絵本の世界にいるみたいです / 人の噂も七十五日
	if (isFigurative(text, span)) return true;
	// 気象庁によると、雨が強まるとのことです
	if (hasNamedSource(text, span)) return true;
	// デマや噂に惑わされないでください / 噂ではありません
	return isWarned(text, span) || isDenied(text, span);
}

const isFigurative = (text: AnalyzedText, span: Span) =>
	/まるで|あたかも|人の(?:噂|うわさ)も|(?:噂|うわさ)をすれば/.test(
		text.text.slice(sentenceOf(text, span).start, span.end + 2),
	);

const misled =
	/^[^。]{0,30}(?:惑わされ|うのみ|鵜呑み|流されない|信じない|拡散しない|広めない|広げない|書き込まない|転送しない|投稿しない|否定|打ち消|冷静|見極め|確かめ|確認して|確認を|ご注意|気をつけ)/;

const isWarned = (text: AnalyzedText, span: Span) =>
	isWarnedAgainst(text, span) ||
	misled.test(text.text.slice(span.end, sentenceOf(text, span).end));

/** Everyday speech on a personal account is nobody's business, unless it is about the city or an incident. */
function isWorthSaying(
	text: AnalyzedText,
	{ span, kind }: Hint,
	draft: Draft,
	policy: Policy,
): boolean {
	const { start, end } = sentenceOf(text, span);
	const isIncident = incidents.test(text.text.slice(start, end));
	if (standingOf(draft.account.kind, policy) === "personal")
		return isIncident || findPublicMatter(text, span) !== undefined;
	if (kind === "guess") return isIncident || !hasOwnLink(text, policy);
	return !hasOwnLink(text, policy);
}
