import type { AnalyzedText, Token } from "../analyzed-text";
import type { Span } from "../span";
import { clauseOf } from "./clause";
import { isPerson } from "./person";
import { isWord, tokenIndex, tokensIn } from "./tokens";

const words = (list: string) => new Set(list.split(" "));

const firstPerson = words(
	"私 わたし わたくし 僕 ぼく ボク 俺 おれ オレ 自分 我々 われわれ 自身 わし",
);

/** Written right behind a word they make it a name for people. */
const contempt = words("ども 共 め 野郎 やろう ヤロー たち 達 連中 集団 軍団");

/** Between a quality and whom it describes: 無能「な」団体, 馬鹿「すぎる」議員. */
const attributive = words(
	"な の くさい 臭い すぎる 過ぎる 丸出し 丸だし そのもの 極まりない てる た て いる しか ない",
);

/** Between a thing and who is likened to it: ゴミ「みたいな」議員. */
const likening = words("みたい な よう の ような 同然 以下 並み 並 レベル だ");

/** Behind a predicate. */
const closing = words(
	"だ です じゃ ん の よ ね な か わ さ ぞ ぜ も は し から ので が けど すぎる 過ぎる すぎ 過ぎ しか いる ばかり だらけ そのもの 丸出し 極まりない まみれ だろ だろう でしょ でしょう らしい みたい 確定 認定 以下 同然 レベル くさい 臭い かよ やん じゃん 的 揃い ぞろい 草 w 笑",
);
/** Behind a thing said of a person: お前は「ゴミ」だ, but 担当者はごみ「の」…, ごみ「か」…. */
const closingThing = words(
	"だ です じゃ よ だな すぎる 過ぎる そのもの 以下 同然 だろ だろう でしょ でしょう らしい みたい 確定 認定 レベル かよ やん じゃん しか 草 w 笑",
);

/** 方 is too polite, and stands for ways of doing as well: ごみの出し「方」. */
const isTarget = (token: Token) =>
	(isPerson(token) && token.surface !== "方") || contempt.has(token.surface);

/**
 * True when the words describe or call a person: 「無能」な団体, 「バカ」ども, この「ハゲ」, お前は「ゴミ」だ.
 * `as: "thing"` is for words that are things or animals first: ごみの担当者 describes nobody.
 * What the speaker says of himself (私は「バカ」です) does not count.
 */
export function isAimedAtPerson(
	text: AnalyzedText,
	span: Span,
	as: "quality" | "thing" = "quality",
): boolean {
	const first = tokenIndex(text, span.start);
	const last = tokenIndex(text, span.end - 1);
	return (
		isCalled(text.tokens, first, last) ||
		describesPerson(text.tokens, first, last, as) ||
		isSaidOfPerson(text, span, last, as)
	);
}

/** この「ハゲ」, 「クズ」ども, 「カス」め */
function isCalled(tokens: Token[], first: number, last: number): boolean {
	const next = tokens[last + 1];
	if (
		next &&
		contempt.has(next.surface) &&
		next.start === tokens[last]?.end &&
		// そんなバカ「め」, but また来「め」…: only as a suffix
		next.pos !== "動詞"
	)
		return true;
	const pointer = tokens[first - 1]?.surface ?? "";
	if (/^(?:この|そこの|どこの|こんの)$/.test(pointer))
		return !next || !isWord(next) || /^(?:が|は)$/.test(next.surface);
	return pointer === "あの" && /^(?:が|は|な|の)$/.test(next?.surface ?? "");
}

/** 「無能」な団体, 「ゴミ」みたいな議員, 「バカ」市長, 「間抜け」な地方の役人 */
function describesPerson(
	tokens: Token[],
	first: number,
	last: number,
	as: "quality" | "thing",
): boolean {
	const between = as === "thing" ? likening : attributive;
	// 手続きが「不要」な人: said of the paperwork
	if (isSaidOfOther(tokens.slice(Math.max(0, first - 2), first), true))
		return false;
	let isInCompound = false;
	for (let i = last + 1; i <= last + 6; i++) {
		const token = tokens[i];
		if (!token || !isWord(token)) return false;
		const isBare = i === last + 1;
		if (isTarget(token)) return !(isBare && as === "thing");
		// 無能な市議会議員: a compound may end in the person
		const isNoun = token.pos === "名詞" || token.pos === "接頭詞";
		// ごみ「のような」議員, but ごみ「の」担当者
		const isOwning =
			as === "thing" &&
			token.surface === "の" &&
			tokens[i + 1]?.surface !== "よう";
		const isBetween =
			!isOwning && (between.has(token.surface) || between.has(token.base));
		if (isInCompound && !isNoun) return false;
		if (!isBetween && isBare) return false;
		if (!isBetween && !isNoun && token.pos !== "形容詞") return false;
		isInCompound = isNoun && !isBetween;
	}
	return false;
}

/** お前は本当に「ゴミ」だ: the predicate of a clause whose topic is a person, not the speaker. */
function isSaidOfPerson(
	text: AnalyzedText,
	span: Span,
	last: number,
	as: "quality" | "thing",
): boolean {
	const next = text.tokens[last + 1];
	const ends = as === "thing" ? closingThing : closing;
	// 職員が「不要」な家具: an attribute of what follows
	if (next?.form === "体言接続") return false;
	const isPredicate =
		!next || !isWord(next) || ends.has(next.surface) || ends.has(next.base);
	if (!isPredicate) return false;
	const { start } = clauseOf(text, span);
	const before = tokensIn(text, { start, end: span.start }).filter(
		(token) => token.end <= span.start,
	);
	// 参加者は予約「不要」です / 会員は入会金が「いらない」: said of something else
	if (isSaidOfOther(before)) return false;
	const person = before.findLast(
		(token, i) =>
			(isTarget(token) || firstPerson.has(token.surface)) &&
			isTopic(before[i + 1], token),
	);
	return person !== undefined && !firstPerson.has(person.surface);
}

function isSaidOfOther(before: Token[], needsParticle = false): boolean {
	const nearest = before.at(-1);
	if (!nearest) return false;
	const isParticle = /^(?:が|も|は)$/.test(nearest.surface);
	if (needsParticle && !isParticle) return false;
	const subject = isParticle ? before.at(-2) : nearest;
	if (subject?.pos !== "名詞" || subject.detail === "副詞可能") return false;
	// あいつら「全員」クズだ
	if (
		/^(?:全員|全部|みんな|みな|皆|ほんと|本当|マジ|ただ)$/.test(subject.surface)
	)
		return false;
	return !isTarget(subject) && !firstPerson.has(subject.surface);
}

/** 市長「は」, あいつ「って」, お前「ら」, お前「ほんと」 */
const isTopic = (next: Token | undefined, token: Token) =>
	!next ||
	token.detail === "代名詞" ||
	/^(?:は|が|も|って|なんて|なんか|こそ|、|達|たち|ら|ども|とか|さん|氏|,|だけ|全員|みんな|みな|皆|ほんと|本当|みたい)$/.test(
		next.surface,
	);
