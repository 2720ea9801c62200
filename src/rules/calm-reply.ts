import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isQuoted } from "../core/context/mention";
import { underline } from "../core/context/underline";
import { isAnswer } from "../core/draft";
import type { Hit, Rule } from "../core/rule";
import type { Span } from "../core/span";
import {
	answerReach,
	cited,
	coldRefusal,
	critics,
	goingRound,
	type Heat,
	heats,
	keptBack,
	kindWords,
	ofYours,
	ownThings,
	reasons,
	scam,
	soberly,
	written,
} from "./words/calm-reply";

/** 冷静な返信: 芦別市 1-4(6), 宇部市 3(8), 武蔵野市 2.4(1) and 3.3(3), 逗子市 3-4(2). */
export const rule: Rule = {
	id: "calm-reply",
	title: { ja: "冷静な返信", en: "A calm reply" },
	why: {
		ja: "言い返す返信は、正しくても議論を長引かせ、炎上のきっかけになるためです。",
		en: "Talking back prolongs the dispute, even when right, and feeds a flare-up.",
	},
	accounts: "both",
	severity: "confirm",
	answersOnly: true,
	check: (text, draft) => {
		if (isAnswer(draft)) {
			const heat = findHeat(text);
			return heat.length > 0 ? heat : findCold(text);
		}
		const opening = critics.exec(text.text);
		if (!opening) return [];
		const from = opening.index + opening[0].length;
		return findHeat(text).filter(
			({ span }) => span.start >= from && span.start - from <= answerReach,
		);
	},
};

const findHeat = (text: AnalyzedText) =>
	underline(
		text,
		heats.flatMap((heat) =>
			text
				.matches(heat.pattern)
				.map((match) => trimmed(match[0], match.index))
				.filter((span) => isHot(text, span, heat))
				.map((span) => ({ span, ...said(text, span, heat) })),
		),
	);

/** A pattern that begins at a sentence's start may hold the end of the one before. */
function trimmed(words: string, index: number): Span {
	const start = index + (/^[。!?\n]/.test(words) ? 1 : 0);
	return { start, end: index + words.length };
}

function isHot(text: AnalyzedText, span: Span, heat: Heat): boolean {
	const { start, end } = sentenceOf(text, span);
	// 「事実無根だ」とのご意見, デマにご注意ください, 水道課に確認したところ, 何度聞いていただいてもかまいません
	if (isQuoted(text, span)) return false;
	const sentence = text.text.slice(start, end);
	if (
		/注意|惑わされ|気をつけ|気を付け|確認(?:し(?:まし)?た|いたしました)ところ(?![^。!?]*(?:あなた|貴方|お前|そちら))|(?:かま|構)いません(?!が|けど)/.test(
			sentence,
		)
	)
		return false;
	// 市を名乗るそのメールは偽物です。開かずに削除してください
	if (heat.asksForDeeds && !written.test(sentence))
		if (ownThings.test(sentence) || text.says(scam)) return false;
	// 「断水する」というメールが出回っていますが、事実ではありません
	if (heat.contradicts && goingRound.test(sentence) && !ofYours.test(sentence))
		return false;
	// 「…」という投稿は事実と異なります。料金は条例の第5条にあります
	if (heat.contradicts && isPutRight(text, { start, end }, span)) return false;
	return !heat.unless?.test(sentence);
}

/** In letters: reasons further behind belong to something else. */
const reasonsBehind = 300;

/** True when talk of others is put right with reasons, or something is kept back, and nobody is told that he is wrong. */
function isPutRight({ text }: AnalyzedText, sentence: Span, span: Span) {
	const words = text.slice(sentence.start, sentence.end);
	if (ofYours.test(words)) return false;
	if (keptBack.test(text.slice(sentence.start, span.end))) return true;
	return (
		soberly.test(text.slice(span.start, span.end)) &&
		cited.test(text.slice(sentence.start, span.start)) &&
		reasons.test(text.slice(span.end, span.end + reasonsBehind))
	);
}

const said = (
	text: AnalyzedText,
	span: Span,
	{ seen, atMost }: Heat,
): Pick<Hit, "message" | "advice" | "atMost"> => {
	const words = text.text.slice(span.start, span.end);
	return {
		message: {
			ja: `「${words}」は、${seen.ja}`,
			en: `“${words}” ${seen.en}`,
		},
		advice: calmly,
		...(atMost && { atMost }),
	};
};

const calmly = {
	ja: "お礼、確認すること、あとで知らせる先の順に書くか、返信しないことも考えてください。",
	en: "Thank, say what you will look into and where you will answer later, or do not reply.",
};

function findCold(text: AnalyzedText): Hit[] {
	const written = text.text.replace(/^(?:@[\w.]+\s*)+/, "").trim();
	if (!coldRefusal.test(written) || kindWords.test(written)) return [];
	const start = text.text.indexOf(written);
	return [
		{
			span: { start, end: start + written.length },
			message: {
				ja: "断りだけの短い返信です。冷たく受け取られることがあります。",
				en: "This is nothing but a short refusal and may seem cold.",
			},
			advice: {
				ja: "理由や、代わりにできること、問い合わせ先を一言添えてください。",
				en: "Please add a reason, another way, or whom to ask.",
			},
			atMost: "notice",
		},
	];
}
