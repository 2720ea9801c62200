import type { AnalyzedText } from "../../core/analyzed-text";
import { isDenied } from "../../core/context/denial";
import { frameFinder } from "../../core/context/frames";
import { isMentioned } from "../../core/context/mention";
import { isPublished } from "../../core/context/published";
import { isQuestion } from "../../core/context/question";
import type { Draft } from "../../core/draft";
import type { Span } from "../../core/span";
import type { Secret } from "../words/confidential";
import { concepts, hints } from "../words/confidential-hints";
import { isAwarded, isChosen } from "./announced";

export type Hinted = { span: Span; sentence: Span; secret: Secret };

const find = frameFinder(concepts, hints);

/** How people choose whom they pay themselves. */
const shopping =
	/複数の(?:業者|事業者|会社|店)|(?:その場で|すぐに?|慌てて)契約|契約(?:せず|する前に|を急)|クーリング|訪問(?:販売|購入)/;

/** Told inside and passed on, without a word that says so: 課内ミーティングで見せられた査定の結果. */
export const findHints = (text: AnalyzedText, draft: Draft): Hinted[] =>
	find(text).flatMap(({ span, sentence, frame }): Hinted[] => {
		// 会議で聞いたご意見を、来年度の予算に生かします: an official account tells of its own meetings
		if (frame.onPersonal && draft.account.kind === "official") return [];
		// 来週、立入検査を行います。ご協力をお願いします
		if (frame.notIn && text.says(frame.notIn)) return [];
		// 落札は4,120万円です / 名前が決まりました。選定委員会が5案に絞り、投票で選ばれました
		if (frame.kind === "tender" && isAwarded(text)) return [];
		if (frame.kind === "papers" && isChosen(text)) return [];
		// 慌てて契約せず、複数の業者から見積もりを取りましょう
		if (frame.kind === "tender" && text.says(shopping)) return [];
		if (isMentioned(text, span) || isPublished(text, span)) return [];
		if (isDenied(text, span) || isQuestion(text, span)) return [];
		const { kind, atMost } = frame;
		return [
			{ span, sentence, secret: { kind, atMost, reason: "", phrases: [] } },
		];
	});
