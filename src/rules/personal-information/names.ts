import type { AnalyzedText, Token } from "../../core/analyzed-text";
import type { Span } from "../../core/span";
import { kanaName, meansAnybody } from "../words/person-nouns";

export type Name = Span & {
	/**
	 * addressed: with さん, 様 … or an office title · acquaintance: a family name with the word that makes it a person ·
	 * full: family and given name alone, which may be a figure of history.
	 */
	kind: "addressed" | "acquaintance" | "full";
};

const honorifics = new Set([
	"さん",
	"様",
	"さま",
	"氏",
	"君",
	"くん",
	"ちゃん",
	"殿",
]);
/** Titles inside an office. Those of public office (市長, 議員) are no private matter. */
const staffTitles = new Set([
	"係長",
	"主任",
	"主査",
	"主事",
	"課長",
	"補佐",
	"職員",
]);

const acquaintances = new Set(
	"同級生 友人 友達 知人 知り合い 近所 隣 同僚 後輩 先輩 上司 部下 同期 担任 職員 課 係 室 局".split(
		" ",
	),
);

/** How many tokens one name is cut into at most. */
const longestName = 4;

const isNamePart = (token: Token | undefined): token is Token =>
	token?.pos === "名詞" &&
	/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々]+$/u.test(
		token.surface,
	) &&
	(token.detail === "固有名詞" ||
		((token.detail === "一般" || token.detail === "接尾") &&
			(!token.known || token.surface.length === 1)));

/** A word the dictionary has as no name's part proves nothing: 橋 in 髙橋 does not, 髙 (unknown) does. */
const provesName = (token: Token) =>
	token.detail === "固有名詞" || !token.known;

/**
 * Names of persons: a name with an honorific or an office title, or family and given name together.
 * A name alone is a guess of the dictionary (若葉, みどり) and is left out.
 */
export function findNames(text: AnalyzedText): Name[] {
	const found: Name[] = [];
	for (let index = 0; index < text.tokens.length; index++) {
		const name =
			givenNameBehind(text, index) ??
			nameBefore(text, index) ??
			fullNameAt(text, index) ??
			acquaintanceAt(text, index);
		if (name) found.push(name);
	}
	const inKana = text.matches(kanaName).map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		kind: "addressed" as const,
	}));
	const ends = new Set(found.map(({ end }) => end));
	return [...found, ...inKana.filter(({ end }) => !ends.has(end))].toSorted(
		(a, b) => a.start - b.start,
	);
}

const givenNameInKana =
	/^[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,5}?(?:さん|さま|くん|ちゃん|様|君|氏)/u;

/** 佐藤さくらさん, 鈴木ひなたくん: behind a family name any word in kana is the given name, however the dictionary cuts it. */
function givenNameBehind(
	{ tokens, text }: AnalyzedText,
	index: number,
): Name | undefined {
	const [family, next] = [tokens[index], tokens[index + 1]];
	if (family?.detail3 !== "姓" || next?.pos === "助詞") return undefined;
	const given = givenNameInKana.exec(text.slice(family.end, family.end + 9));
	return given
		? {
				start: family.start,
				end: family.end + given[0].length,
				kind: "addressed",
			}
		: undefined;
}

/** 田中さん, タナカ様, 髙橋氏, 山田係長. */
function nameBefore(
	{ tokens, text }: AnalyzedText,
	index: number,
): Name | undefined {
	const honorific = tokens[index];
	if (!honorific) return undefined;
	const isTitle = staffTitles.has(honorific.surface);
	if (!isTitle && !honorifics.has(honorific.surface)) return undefined;
	let first = index;
	while (
		index - first < longestName &&
		tokens[first - 1]?.end === tokens[first]?.start &&
		isNamePart(tokens[first - 1])
	)
		first--;
	const parts = tokens.slice(first, index);
	const start = parts[0]?.start;
	if (start === undefined || !parts.some(provesName)) return undefined;
	if (isTitle && !parts.every(({ detail2 }) => detail2 === "人名"))
		return undefined;
	if (meansAnybody(text.slice(start, honorific.start))) return undefined;
	return { start, end: honorific.end, kind: "addressed" };
}

/** 山田太郎, 山田 太郎; what さん follows is found with it. */
function fullNameAt({ tokens }: AnalyzedText, index: number): Name | undefined {
	const family = tokens[index];
	if (family?.detail3 !== "姓") return undefined;
	const at = tokens[index + 1]?.surface === " " ? index + 2 : index + 1;
	const given = tokens[at];
	if (given?.detail3 !== "名") return undefined;
	return honorifics.has(tokens[at + 1]?.surface ?? "")
		? undefined
		: { start: family.start, end: given.end, kind: "full" };
}

/** 同級生の中島に会った, 職員は税務課の小野です: a family name alone, with the word that makes it a person. */
function acquaintanceAt(
	{ tokens }: AnalyzedText,
	index: number,
): Name | undefined {
	const family = tokens[index];
	const next = tokens[index + 1];
	if (family?.detail3 !== "姓" || tokens[index - 1]?.surface !== "の")
		return undefined;
	if (!acquaintances.has(tokens[index - 2]?.surface ?? "")) return undefined;
	const isStanding =
		!next ||
		next.pos === "助詞" ||
		next.pos === "助動詞" ||
		next.pos === "記号";
	return isStanding
		? { start: family.start, end: family.end, kind: "acquaintance" }
		: undefined;
}
