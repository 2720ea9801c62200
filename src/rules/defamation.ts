import type { AnalyzedText, Token } from "../core/analyzed-text";
import { isAimedAtPerson } from "../core/context/aim";
import { sentenceOf } from "../core/context/clause";
import { isCondemned } from "../core/context/condemned";
import { isDenied } from "../core/context/denial";
import { wordFinder } from "../core/context/disguise";
import {
	isQuoted,
	isQuotedAlone,
	isSpokenAbout,
	quotationAround,
} from "../core/context/mention";
import { isInName } from "../core/context/name";
import { findPerson, isPerson } from "../core/context/person";
import { type Found, phraseFinder } from "../core/context/phrases";
import { hasNamedSource } from "../core/context/source";
import { tokenIndex } from "../core/context/tokens";
import type { Draft } from "../core/draft";
import type { Hit, Rule } from "../core/rule";
import type { Span } from "../core/span";
import {
	type Contempt,
	contempts,
	type DefamationKind,
	type Insult,
	insults,
} from "./words/defamation";

const findInsults = wordFinder(insults);
const findContempts = phraseFinder(contempts);

const seen: Record<DefamationKind, (words: string) => Hit["message"]> = {
	insult: (words) => ({
		ja: `「${words}」は、人や団体をおとしめる表現に読めます。読んだ人を傷つけ、市への信頼も損ないます。`,
		en: `“${words}” reads as belittling people. It hurts readers and their trust in the city.`,
	}),
	wish: (words) => ({
		ja: `「${words}」は、人の死や不幸を望む表現に読めます。読んだ人を深く傷つけます。`,
		en: `“${words}” reads as wishing somebody dead or harmed. It hurts deeply.`,
	}),
	claim: (words) => ({
		ja: `「${words}」は、人の評判を落とす内容に読めます。事実であっても名誉毀損になることがあります。`,
		en: `“${words}” may ruin somebody's name; even a true statement can be defamation.`,
	}),
};

const advice: Hit["advice"] = {
	ja: "相手を評する言葉を除き、事実と用件だけを書いてください。",
	en: "Leave out words that judge people, and keep to facts and the matter itself.",
};

type Candidate = { span: Span; group: Insult | Contempt };

/** 誹謗中傷・侮辱: insults, wishes of harm and accusations, used and not only spoken about. */
export const rule: Rule = {
	id: "defamation",
	title: { ja: "誹謗中傷・侮辱", en: "Insult or defamation" },
	why: {
		ja: "特定の人や団体をおとしめる投稿は、人権を侵し、市全体の信用を失わせるためです。",
		en: "Belittling people violates their rights and costs the whole city its credit.",
	},
	accounts: "both",
	severity: "hold",
	check: (text, draft) =>
		[
			...findInsults(text).filter((found) => isInsult(text, draft, found)),
			...findContempts(text).filter((found) => isContempt(text, draft, found)),
		]
			.filter((found) => !isHarmless(text, found))
			.map(({ span, group }) => ({
				span,
				message: seen[group.kind](text.text.slice(span.start, span.end)),
				advice,
				...(isQuotedAlone(text, span)
					? { atMost: "notice" as const }
					: group.atMost && { atMost: group.atMost }),
			})),
};

/** A reply is read by the one it answers. */
const isAddressed = (draft: Draft) =>
	draft.action === "reply" || draft.action === "comment";

function isInsult(
	text: AnalyzedText,
	draft: Draft,
	{ span, group }: { span: Span; group: Insult },
): boolean {
	if (!group.needsPerson) return true;
	if (isAimedAtPerson(text, span, group.isThing ? "thing" : "quality"))
		return true;
	if (group.isPersonNoun && isUsedAsName(text, span)) return true;
	return isAddressed(draft) && !isFirstPersonNear(text, span);
}

const nameParticle =
	/^(?:は|が|に|には|を|も|め|しか|って|らしい|か|ばかり|ばっかり|ばっか|だらけ|だ|です|じゃ|すぎる|過ぎる)$/;

/** 「バカ」には分からない, 「バカ」の集まり: the word stands for people. */
function isUsedAsName(text: AnalyzedText, span: Span): boolean {
	const index = tokenIndex(text, span.end - 1);
	const next = text.tokens[index + 1];
	const second = text.tokens[index + 2];
	// バカにする, バカになる, バカを見る
	if (second && /^(?:する|なる|できる|見る|言う|つける)$/.test(second.base))
		return false;
	if (next?.surface === "の")
		return /^(?:集まり|集団|巣窟|塊|極み|一味|群れ)$/.test(
			second?.surface ?? "",
		);
	return (
		next !== undefined &&
		next.form !== "体言接続" &&
		nameParticle.test(next.surface)
	);
}

function isContempt(
	text: AnalyzedText,
	draft: Draft,
	{ span, first, group }: Found<Contempt>,
): boolean {
	if (group.condition === "behind-person")
		return isBehindPerson(text.tokens, first);
	if (group.condition === "accusation") return isAccusation(text, span);
	if (!group.needsPerson || isAddressed(draft)) return true;
	return isAimedAtPerson(text, span);
}

/** 「公務員」のくせに偉そう, but 夏のくせに寒い. */
const isBehindPerson = (tokens: Token[], first: number) => {
	const before = tokens[first - 1];
	return before !== undefined && isPerson(before);
};

/** 逮捕の発表やおわびは、市が責任をもって知らせる事実 */
const announcing =
	/逮捕|書類送検|起訴|判決|容疑|疑いで|おわび|お詫び|懲戒|処分|公表|発表|会見|再発防止|防止|相談|通報|研修|条例|窓口/;

function isAccusation(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	if (announcing.test(text.text.slice(start, end))) return false;
	if (hasNamedSource(text, span)) return false;
	const person = findPerson(text, span);
	return (
		person !== undefined &&
		(person.detail2 === "人名" ||
			/^(?:さん|氏|市長|町長|村長|知事|副市長|議員|市議|課長|部長|係長|局長|校長|教頭|社長|店長|園長|院長|会長|理事長|先生|担任|上司|同僚|あいつ|こいつ|お前)$/.test(
				person.surface,
			))
	);
}

function isHarmless(text: AnalyzedText, { span, group }: Candidate): boolean {
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
	if (isSpokenAbout(text, span) || isTitle(text, span)) return true;
	// 死ねと書き込むことは許されません / 「役立たず」と言われた機関車
	if (isReported(text, span)) {
		if (isCondemned(text, span) || isSuffered(text, span)) return true;
	}
	// 狂言「バカ盗人」を上演します: only what has no other reading stays
	if (isQuotedAlone(text, span) && !("anywhere" in group && group.anywhere))
		return true;
	// 詐欺師対策講座 / 犯罪者更生支援センター
	if (isInName(text, span)) return true;
	// 決して無能ではありません
	if (isDenied(text, span)) return true;
	// 私は本当に無能です
	return group.kind === "insult" && isFirstPersonNear(text, span);
}

/** Somebody else's words: quoted, or followed by と, って, などと. */
const isReported = (text: AnalyzedText, span: Span) =>
	isQuoted(text, span) ||
	/^(?:などと|など|と|って|とか)/.test(text.text.slice(span.end, span.end + 4));

/** …と言われた, …と呼ばれて: told by the one it was said to. */
const isSuffered = (text: AnalyzedText, span: Span) =>
	/^(?:[」』”]?「[^」]{1,20}」?)*[」』”]?(?:など)?(?:と|って)(?:言われ|いわれ|呼ばれ|書かれ|書き込まれ|からかわれ|ののしられ|罵られ|罵倒され)/.test(
		text.text.slice(span.end, sentenceOf(text, span).end),
	);

/** 『老害の人』 is a book; 『…』と叫ぶ is speech. */
function isTitle(text: AnalyzedText, span: Span): boolean {
	const quotation = quotationAround(text, span);
	return (
		quotation !== undefined &&
		text.text[quotation.start] === "『" &&
		!/^(?:と|って)/.test(text.text.slice(quotation.end, quotation.end + 2))
	);
}

const speaker = "(?:私|わたし|わたくし|僕|ぼく|俺|おれ|オレ|自分)";
const isSpeakerBefore = new RegExp(
	`${speaker}(?:は|って|も|の|が|、|なんて|なんか)[^。、!?]{0,12}$`,
);
const isSpeakerAfter = new RegExp(`^(?:な|の|すぎる)?${speaker}(?!たち|達|の)`);

/** 私は「バカ」です, 「無能」な自分 */
function isFirstPersonNear(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	return (
		isSpeakerBefore.test(text.text.slice(start, span.start)) ||
		isSpeakerAfter.test(text.text.slice(span.end, end))
	);
}
