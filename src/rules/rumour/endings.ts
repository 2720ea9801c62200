import type { AnalyzedText, Token } from "../../core/analyzed-text";
import { compoundEndingAt } from "../../core/context/tokens";
import type { Span } from "../../core/span";
import { events, typical } from "../words/rumour";

export type Ending = {
	span: Span;
	kind: "hearsay" | "guess";
	/** A guess that harms only where it is about an incident: 橋が落ちた「かもしれない」. */
	needsIncident: boolean;
};

const guesses = new Set(["みたい", "かも", "よう"]);

/** らしい, みたい, そうだ, 模様だ, とか, かもしれない behind a predicate. What they mean depends on the word before. */
export function findEndings({ tokens }: AnalyzedText): Ending[] {
	return tokens.flatMap((token, i): Ending[] => {
		const before = tokens[i - 1];
		if (!before || !read.get(token.base)?.(tokens, i)) return [];
		return [
			{
				span: { start: predicateStart(tokens, i - 1), end: token.end },
				kind: guesses.has(token.base) ? "guess" : "hearsay",
				needsIncident: token.base === "かも" || token.base === "よう",
			},
		];
	});
}

/** The predicate an ending belongs to begins with its verb, adjective or noun: 「辞任する」らしい. */
function predicateStart(tokens: Token[], index: number): number {
	let first = index;
	const belongs = ({ pos, detail, surface }: Token) =>
		pos === "助動詞" ||
		detail === "非自立" ||
		detail === "接尾" ||
		detail === "接続助詞" ||
		surface === "する" ||
		surface === "し" ||
		surface === "さ";
	for (let token = tokens[first]; token && belongs(token) && first > 0; )
		token = tokens[--first];
	return tokens[first]?.start ?? 0;
}

const isPlainForm = (token: Token | undefined) =>
	(token?.pos === "動詞" ||
		token?.pos === "形容詞" ||
		(token?.pos === "助動詞" && token.base !== "だ")) &&
	(token.form === "基本形" || token.surface === "ん");

const endsPredicate = (next: Token | undefined) =>
	!next || next.pos === "助動詞" || next.pos === "助詞" || next.pos === "記号";

/** 店が来るらしい, 閉店らしい; not 秋らしい天気, where a noun before makes it 「ふさわしい」. */
function isInferenceらしい(tokens: Token[], i: number): boolean {
	const next = tokens[i + 1];
	if (tokens[i]?.pos !== "助動詞") return false;
	if (isPlainForm(tokens[i - 1])) return true;
	const noun = compoundEndingAt(tokens, i - 1);
	return (
		noun !== "" &&
		!typical.has(noun) &&
		endsPredicate(next) &&
		next?.surface !== "な"
	);
}

/** 駅が移るみたい, 中止みたい; not ゆるキャラみたい, where a noun before makes it a likeness. */
function isInferenceみたい(tokens: Token[], i: number): boolean {
	const next = tokens[i + 1]?.surface;
	if (tokens[i]?.detail !== "非自立" || next === "な" || next === "に")
		return false;
	return isPlainForm(tokens[i - 1]) || events.has(tokens[i - 1]?.surface ?? "");
}

/** 改装するそうです is 特殊; 甘くなりそうです, what one sees, is 接尾. */
const is伝聞そう = (tokens: Token[], i: number) =>
	tokens[i]?.detail === "特殊" &&
	tokens[i + 1]?.form !== "体言接続" &&
	!isTradition(tokens, i) &&
	!isFelt(tokens, i);

/** 「泣き桜」と呼ばれているそうです, この池の名の由来だそうです: what a guide tells. */
const isTradition = (tokens: Token[], i: number) =>
	tokens
		.slice(Math.max(0, i - 5), i)
		.some(({ base }) =>
			/^(?:呼ぶ|名付ける|名づける|伝わる|伝える|由来|ちなむ|祭る|まつる|祀る|始まり|起源|語源|植える|建立|創業|意味)$/.test(
				base,
			),
		);

/** 楽しかったそうです: what participants felt, only they can tell. */
const isFelt = (tokens: Token[], i: number) =>
	tokens
		.slice(Math.max(0, i - 3), i)
		.some(({ base }) =>
			/^(?:楽しい|うれしい|嬉しい|おいしい|美味しい|面白い|おもしろい|難しい|好き|大好き|楽しみ|夢|幸せ|頑張る|がんばる|喜ぶ|驚く|緊張|感動)$/.test(
				base,
			),
		);

/** 到達した模様です, not 祭りの模様. */
const isReported模様 = (tokens: Token[], i: number) =>
	isPlainForm(tokens[i - 1]) &&
	/^(?:です|だ|。|、)$/.test(tokens[i + 1]?.base ?? "。");

/** 来月オープンだとか, 爆発があったとか; not 唄を作ってもらうとか, which proposes. */
function isHearsayとか(tokens: Token[], i: number): boolean {
	const next = tokens[i + 1];
	const predicate = tokens[i - 2];
	return (
		tokens[i - 1]?.surface === "と" &&
		(!next || next.pos === "記号") &&
		(predicate?.base === "だ" || predicate?.base === "た")
	);
}

/** 落ちたかもしれない tells of something that may have happened; 冷えるかもしれない only warns. */
const isAfterPast = (tokens: Token[], i: number) =>
	tokens[i - 1]?.base === "た";

/** 事故があったようです, not 昨年のように. */
const isInferenceよう = (tokens: Token[], i: number) =>
	tokens[i]?.detail === "非自立" &&
	isPlainForm(tokens[i - 1]) &&
	/^(?:です|だ)$/.test(tokens[i + 1]?.base ?? "") &&
	tokens[i + 1]?.form !== "体言接続";

/** For each ending, whether the one at the index is hearsay or a guess. */
const read = new Map<string, (tokens: Token[], i: number) => boolean>(
	Object.entries({
		らしい: isInferenceらしい,
		みたい: isInferenceみたい,
		そう: is伝聞そう,
		模様: isReported模様,
		か: isHearsayとか,
		かも: isAfterPast,
		よう: isInferenceよう,
	}),
);
