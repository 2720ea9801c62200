import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isDenied } from "../core/context/denial";
import { isMentioned, isQuoted } from "../core/context/mention";
import { isAboutOrigins } from "../core/context/origins";
import { hasOwnLink } from "../core/context/own-site";
import { phraseFinder } from "../core/context/phrases";
import { isWarnedAgainst } from "../core/context/prevention";
import { findPublicMatter } from "../core/context/public-matter";
import { quotesPeople } from "../core/context/reported";
import { hasNamedSource } from "../core/context/source";
import { tokenIndex } from "../core/context/tokens";
import type { Draft } from "../core/draft";
import { weakGuess } from "../core/guess";
import type { Policy } from "../core/policy";
import type { Hit, Rule } from "../core/rule";
import { standingOf } from "../core/rulebook";
import { isWithin, type Span } from "../core/span";
import { isFlatlyDenied, isWarningOfRumours } from "./rumour/denied";
import { type Ending, findEndings } from "./rumour/endings";
import { findHints } from "./rumour/hints";
import {
	attributive,
	incidents,
	type RumourKind,
	rumours,
	spreading,
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

type Hint = {
	span: Span;
	kind: RumourKind;
	/** Everyday speech: a notice at most. */
	isWeak: boolean;
	needsIncident: boolean;
};

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
		const hints = [
			...findPhraseHints(text),
			...findEndings(text).map(fromEnding),
		]
			.filter(({ span }) => !isHarmless(text, span))
			.filter(
				(hint) => !hint.isWeak || isWorthSaying(text, hint, draft, policy),
			);
		const isSpread = spreading.test(text.text);
		for (const { span, sentence, kind } of findHints(text)) {
			// Said once in a sentence.
			if (hints.some((hint) => isWithin(hint.span, sentence))) continue;
			if (isHarmless(text, span)) continue;
			hints.push({ span, kind, isWeak: true, needsIncident: false });
		}
		return hints.map(({ span, kind, isWeak }) => ({
			span,
			message: seen[kind](text.text.slice(span.start, span.end)),
			advice,
			...(isWeak && !isSpread && weakGuess),
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
			isWeak:
				(group.isWeak ?? false) ||
				// 刃物を持った男が逃走中との情報があります。戸締まりをしてください
				(sighting.test(text.text.slice(span.start, span.end)) &&
					text.says(keepSafe)),
			needsIncident: group.needsIncident ?? false,
		}));

/** Crime and bear mails of the city: the question where it comes from stays, but nobody waits for the answer. */
const sighting = /との情報|目撃/;
const keepSafe =
	/戸締まり|施錠|近づかない|近寄らない|110番|通報|警戒|外出を控え|お?気を(?:つけ|付け)|ご?注意(?:くだ|を|し)/;

const fromEnding = (ending: Ending): Hint => ({ ...ending, isWeak: true });

function isHarmless(text: AnalyzedText, span: Span): boolean {
	// 「噂」という言葉
	if (isMentioned(text, span)) return true;
	// 「口裂け女」のうわさはどこから来たのか。民俗学の講座です。
	if (text.says(learnedAbout)) return true;
	const words = text.text.slice(span.start, span.end);
	// 復帰した職員いわく: the office itself
	if (ourStaff.test(words)) return true;
	const { start, end } = sentenceOf(text, span);
	// 煙で困っているとの声が多く寄せられています: who was told stands there
	if (
		receivedVoices.test(text.text.slice(span.start, span.end + 12)) &&
		!incidents.test(text.text.slice(start, end))
	)
		return true;
	// 「ありがとう」と聞いた: what was said stands in the text
	if (/[」』”]/.test(text.text[span.start - 1] ?? "")) return true;
	// 鉄を含む土の色から来たという説が有力です
	if (isAboutOrigins(text, span)) return true;
	// 「お前の代わりはいくらでもいる」。職場で言われて眠れなくなった
	if (isSuffered(text, span)) return true;
	// 「ライオンが逃げたらしい」災害時にはこんなデマが広がります
	if (isQuoted(text, span) && text.says(aboutRumours)) return true;
	// 真偽の分からない情報がSNSで広がります。「橋が落ちた」…拡散する前にご確認を
	if (isWarningOfRumours(text, span)) return true;
	// 流れている「断水する」とのメールは、事実ではありません
	if (isFlatlyDenied(text, span)) return true;
	// 橋の点検の結果、異常はないとのことです
	if (allClear.test(text.text.slice(start, span.end))) return true;
	// もしかすると災害級の大雨になるかもしれません。早めの避難を
	if (isForecast(text, span)) return true;
	// 親子とみられるクマ2頭が目撃されました
	const next = text.tokens[tokenIndex(text, span.end)];
	if (attributive.test(words) && next?.pos === "名詞") return true;
	// うわさが人を傷つけることがあります
	if (hurting.test(text.text.slice(span.end))) return true;
	// まるで絵本の世界にいるみたいです / 人の噂も七十五日 / うわさには聞いていましたが、これほどとは
	if (isFigurative(text, span)) return true;
	// 気象庁によると、雨が強まるとのことです
	if (hasNamedSource(text, span)) return true;
	// デマや噂に惑わされないでください / 噂ではありません
	return isWarned(text, span) || isDenied(text, span);
}

const ourStaff = /^(?:職員|飼育員|学芸員|司書|担当者?|保健師|隊員)/;

const receivedVoices =
	/声(?:が|も|を)[^。、!?\n]{0,4}(?:寄せ|届|いただ|頂|ちょうだい|頂戴|受け)/;

/** What rumours do to people. */
const hurting =
	/^(?:が|は|で)?、?(?:とき|時)?に?、?(?:人|誰か|だれか|相手|心|命)(?:の(?:心|命))?[をが][^。!?\n]{0,8}?(?:傷|きず|追い詰|追いつめ|苦し|奪)/;

const isSuffered = ({ text }: AnalyzedText, { start, end }: Span) =>
	text.slice(start, end).endsWith("言われ") &&
	/^[てた][^。!?\n]{0,20}(?:眠れ|傷つ|傷付|つら|悩|苦し|悲し|泣|相談|行けな|帰れな)/.test(
		text.slice(end),
	);

const isFigurative = (text: AnalyzedText, span: Span) =>
	/まるで|あたかも|人の(?:噂|うわさ)も|(?:噂|うわさ)をすれば|(?:噂|うわさ)(?:では|には)(?:知って|聞いて|きいて|耳にして)い(?:た|まし)/.test(
		text.text.slice(sentenceOf(text, span).start, span.end + 7),
	);

/** A rumour that people study or tell for pleasure. */
const learnedAbout =
	/(?:民俗|怪談|昔話|言い伝え|都市伝説|妖怪|怪異|メディアリテラシー|情報リテラシー)[^\n]{0,30}(?:講座|講演|教室|展|学|お話|朗読|ツアー|会)/;

const allClear =
	/(?:異常|影響|被害|けが人|心配|問題|危険)(?:は|が|も)?(?:ない|なし|無い|いない|ありません|なかった)|無事/;

const weather =
	/大雨|大雪|降雪|積雪|雪が|雨が|台風|気温|凍結|雷|竜巻|猛暑|強風|高波/;
const prepare = /備え|避難|注意|お気をつけ|気を付け|早め|余裕を/;

/** What the weather may do is told so that people prepare. */
const isForecast = (text: AnalyzedText, span: Span) => {
	const { start, end } = sentenceOf(text, span);
	return weather.test(text.text.slice(start, end)) && prepare.test(text.text);
};

/** A lesson about rumours quotes some. */
const aboutRumours = /デマ|フェイク|偽情報|誤情報|うその情報|ウソの情報|流言/;

const misled =
	/^[^。]{0,30}(?:惑わされ|うのみ|鵜呑み|流されない|信じない|拡散しない|広めない|広げない|書き込まない|転送しない|投稿しない|否定|打ち消|冷静|見極め|確かめ|確認して|確認を|ご注意|気をつけ)/;

const isWarned = (text: AnalyzedText, span: Span) =>
	isWarnedAgainst(text, span) ||
	misled.test(text.text.slice(span.end, sentenceOf(text, span).end));

/** Everyday speech on a personal account is nobody's business, unless it is about the city or an incident. */
function isWorthSaying(
	text: AnalyzedText,
	{ span, needsIncident }: Hint,
	draft: Draft,
	policy: Policy,
): boolean {
	const { start, end } = sentenceOf(text, span);
	const isIncident = incidents.test(text.text.slice(start, end));
	if (isIncident) return true;
	if (needsIncident) return false;
	return standingOf(draft.account.kind, policy) === "personal"
		? findPublicMatter(text, span) !== undefined
		: !hasOwnLink(text, policy) && !quotesPeople(text);
}
