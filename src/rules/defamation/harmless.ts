import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import { isCondemned } from "../../core/context/condemned";
import { isDenied } from "../../core/context/denial";
import {
	isQuoted,
	isQuotedAlone,
	isSpokenAbout,
} from "../../core/context/mention";
import { isInName } from "../../core/context/name";
import { isInTitle } from "../../core/context/title";
import { tokenIndex } from "../../core/context/tokens";
import type { Span } from "../../core/span";
import type { Contempt, Insult } from "../words/defamation";
import { isFirstPersonNear } from "./first-person";
import { isPest, isTroubleWithThing } from "./thing";

type Candidate = { span: Span; group: Insult | Contempt };

/** The sentences that force the exceptions stand above them. */
export function isHarmless(
	text: AnalyzedText,
	{ span, group }: Candidate,
): boolean {
	const next = tokenIndex(text, span.end - 1) + 1;
	const isHarmlessTopic = text.tokens
		.slice(next, next + 4)
		.some(
			({ surface, base }) =>
				group.notBefore?.includes(surface) || group.notBefore?.includes(base),
		);
	// クレーマー対策の研修 / 頭がおかしくなりそうな暑さ
	if (isHarmlessTopic) return true;
	// 「死ね」「きもい」などの言葉は人を傷つけます
	if (isSpokenAbout(text, span) || isInTitle(text, span)) return true;
	// 死ねと書き込むことは許されません / 「役立たず」と言われた機関車
	if (isOthersWord(text, span)) {
		if (isCondemned(text, span) || isSuffered(text, span)) return true;
	}
	// 狂言「バカ盗人」を上演します: only what has no other reading stays
	if (isQuotedAlone(text, span) && !("anywhere" in group && group.anywhere))
		return true;
	// 子どもは笑ったけど、ひざが痛い / 庁舎の電話が使えません
	if (isTroubleWithThing(text, span)) return true;
	// 隣町の朝市にお邪魔しております
	if (
		text.text.startsWith("邪魔", span.start) &&
		text.text[span.start - 1] === "お"
	)
		return true;
	// また横断歩道へ戻っていかれました
	if (
		/^いかれ/.test(text.text.slice(span.start, span.end)) &&
		/[てで]/.test(text.text[span.start - 1] ?? "")
	)
		return true;
	// 畑を荒らす厄介者も、命をいただけばごちそうです
	if (isPest(text, span)) return true;
	// 詐欺師対策講座 / 犯罪者更生支援センター
	if (isInName(text, span)) return true;
	// 天才かバカか
	if (isChoice(text, span)) return true;
	// 決して無能ではありません
	if (isDenied(text, span) && !isRetort(text, span)) return true;
	// 私は本当に無能です
	return group.kind === "insult" && isFirstPersonNear(text, span);
}

/** 天才か「バカ」か: a title's question, said of nobody. */
const isChoice = ({ text }: AnalyzedText, span: Span) =>
	/か、?$/.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
	/^か(?:[?。」]|$)/.test(text.slice(span.end, span.end + 2));

/** バカじゃないですか asserts what it seems to deny. */
const isRetort = (text: AnalyzedText, span: Span) =>
	/^(?:じゃ|では|なんじゃ)ない(?:です|ん|んです)?(?:か|の)/.test(
		text.text.slice(span.end, span.end + 12),
	);

/** Somebody else's words: quoted, or followed by と, って, などと. */
const isOthersWord = (text: AnalyzedText, span: Span) =>
	isQuoted(text, span) ||
	/^(?:などと|など|と|って|とか)/.test(text.text.slice(span.end, span.end + 4));

/** …と言われた, …と呼ばれて: told by the one it was said to. Each bracket can be read in one way only: fifty quotes in a row did not end within a minute. */
const isSuffered = (text: AnalyzedText, span: Span) =>
	/^[」』”]?(?:「{1,2}[^「」]{1,20}(?:」[」』”]?)?){0,40}(?:など)?(?:と|って)(?:言われ|いわれ|呼ばれ|書かれ|書き込まれ|からかわれ|ののしられ|罵られ|罵倒され)(?!て(?:も)?(?:仕方|しかた|しょうが|当然|当たり前))/.test(
		text.text.slice(span.end, sentenceOf(text, span).end),
	);
