import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isMentioned } from "../core/context/mention";
import { isWarnedAgainst } from "../core/context/prevention";
import { isPublished } from "../core/context/published";
import { underline } from "../core/context/underline";
import { guess } from "../core/guess";
import type { Hit, Rule } from "../core/rule";
import { isWithin, type Span, spansBetween } from "../core/span";
import { findHints, findTarget, speaks } from "./harm-to-others/hints";
import { findNamed } from "./harm-to-others/named";
import {
	accident,
	compound,
	denied,
	emergency,
	graveEvent,
	harmless,
} from "./words/bad-events";

/** 経済的・精神的損害のおそれ: 逗子市 3-1(2)ア(ウ). Whether it may be said only the writer knows: the finding asks. */
export const rule: Rule = {
	id: "harm-to-others",
	title: { ja: "損害を与えるおそれ", en: "Harm to others" },
	why: {
		ja: "店や人の名前と悪い出来事を並べた投稿は、売り上げや暮らしに大きな損害を与えることがあるためです。",
		en: "A name beside a bad event can cost a business or a person dearly.",
	},
	accounts: "both",
	severity: "confirm",
	check: (text) => {
		const events = findEvents(text);
		const hints = findHints(text);
		if (events.length === 0 && hints.length === 0) return [];
		const named = findNamed(text);
		const plain = events.flatMap((event) => {
			const { start } = event.span;
			const target = spansBetween(named, start - reach, start).findLast((who) =>
				isToldOf(text, who, event.span),
			);
			return target && isToldAsFact(text, event.span, event.isAccident)
				? [said(text, target, event)]
				: [];
		});
		return underline(text, [
			...plain,
			...hints.flatMap((hint) => {
				// Said once where a plain word says it.
				if (plain.some(({ span }) => isWithin(span, hint.sentence))) return [];
				const target = findTarget(text, named, hint);
				return target && isToldAsFact(text, hint.span, hint.isAccident)
					? guess([said(text, target, hint)])
					: [];
			}),
		]);
	},
};

const said = (
	text: AnalyzedText,
	who: Span,
	{ span, isAccident }: Event,
): Hit & { span: Span } => ({
	span: { start: who.start, end: Math.max(who.end, span.end) },
	message: {
		ja: `「${text.text.slice(who.start, who.end)}」が特定され、悪い出来事と結び付けて読まれます。損害を与えることがあります。`,
		en: "Readers can tell who is meant and link them with a bad event; that can do great damage.",
	},
	advice: {
		ja: "公表の基準に沿っていますか。相手への連絡と、担当課の確認は済みましたか。",
		en: "Do your rules for publication allow it, and do those concerned and the section in charge know?",
	},
	...((isAccident || isPublished(text, span)) && {
		atMost: "notice" as const,
	}),
});

type Event = { span: Span; isAccident: boolean };

function findEvents({ text, matches }: AnalyzedText): Event[] {
	const places = (pattern: RegExp, isAccident: boolean) =>
		matches(pattern)
			.map((match) => ({
				span: { start: match.index, end: match.index + match[0].length },
				isAccident,
			}))
			.filter(({ span }) => !compound.test(text.slice(span.end, span.end + 6)));
	return [...places(graveEvent, false), ...places(accident, true)];
}

/** How far a name and its event stand apart at most. */
const reach = 28;

function isToldOf(text: AnalyzedText, who: Span, event: Span): boolean {
	const { start, end } = sentenceOf(text, event);
	if (who.start < start || who.end > end) return false;
	if (who.end > event.start) return false;
	const between = text.text.slice(who.end, event.start);
	// 原田さんからは「木が倒れる瞬間が一番危ない」: told by them, not of them
	if (speaks(text, who)) return false;
	// 佐川急便をかたる, 商工会議所と協定; 山田商店へお越しの際は
	return (
		/^(?:」|\))?(?:さん|様|氏)?(?:宅|内|側|関係者|の|で|が|は|も|に|から|って|という|、|を|では|では、|製|産)/.test(
			between,
		) && !/^を(?:かた|騙|装|名乗|利用|訪|守|助)/.test(between)
	);
}

function isToldAsFact(
	text: AnalyzedText,
	span: Span,
	isAccident: boolean,
): boolean {
	const { start, end } = sentenceOf(text, span);
	const sentence = text.text.slice(start, end);
	if (harmless.test(sentence)) return false;
	if (denied.test(text.text.slice(span.end, end))) return false;
	if (isAccident && text.says(emergency)) return false;
	return !isMentioned(text, span) && !isWarnedAgainst(text, span);
}
