import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import { isPerson } from "../../core/context/person";
import { tokenIndex } from "../../core/context/tokens";
import type { Span } from "../../core/span";

/** What gives farmers and fishers trouble: 畑を荒らす「厄介」者 is an animal. */
const pests =
	/[畑田](?:んぼ)?を荒ら|作物|獣害|鳥獣|外来[種生]|シカ|(?<!馬)鹿(?!児島|島)|イノシシ|猪|(?<!\p{Script=Katakana})サル|アライグマ|ハクビシン|カラス|ムクドリ|ハト|クマ|モグラ|カメムシ|毛虫|クラゲ|ヒトデ|雑草|葛(?!藤|飾|西)|クズの?つる|セイタカアワダチソウ|落ち葉|流木/u;

/** True for 厄介者 and the like where the sentence speaks of animals, weeds or drift: no person is meant. */
export function isPest(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	return (
		/^(?:厄介|邪魔|嫌われ)/.test(text.text.slice(span.start, span.end)) &&
		pests.test(text.text.slice(start, end))
	);
}

/** 「痛い」 and 「使えない」 of what is no person: a knee, a telephone. Whose manners are 汚い is still said of somebody. */
export function isTroubleWithThing(text: AnalyzedText, span: Span): boolean {
	if (!/^(?:痛[いくか]|使え[なま])/.test(text.text.slice(span.start, span.end)))
		return false;
	const first = tokenIndex(text, span.start);
	const subject = text.tokens[first - 2];
	return (
		text.tokens[first - 1]?.surface === "が" &&
		subject?.pos === "名詞" &&
		!isPerson(subject)
	);
}
