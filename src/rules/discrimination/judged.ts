import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import { type Found, phraseFinder } from "../../core/context/phrases";
import { tokenIndex } from "../../core/context/tokens";
import type { Severity } from "../../core/severity";
import type { Span } from "../../core/span";
import type { Ground } from "../words/discrimination";
import { type Verdict, verdicts } from "../words/verdicts";
import { readLinks } from "./links";
import type { People } from "./people";

/** People with what is said against them. */
export type Judged = {
	span: Span;
	/** Where the verdict stands. */
	verdict: Span;
	ground: Ground;
	atMost?: Severity;
};

const findVerdicts = phraseFinder(verdicts);

/** A verdict further away than this belongs to something else. */
const reach = 32;

/** People and what is said against them in the same sentence. */
export function findJudged(text: AnalyzedText, people: People[]): Judged[] {
	const found = findVerdicts(text);
	return people.flatMap((who) => {
		const { end } = sentenceOf(text, who.span);
		const behind = found.find(
			(verdict) =>
				verdict.span.start >= who.span.end &&
				verdict.span.end <= end &&
				verdict.span.start - who.span.end <= reach &&
				isSaidOf(text, who, verdict),
		);
		if (behind) {
			const span = { start: who.span.start, end: behind.span.end };
			const said = judged(who, behind, span);
			// What follows from their being there may be meant of the task: 新人を入れても戦力にならない
			return [
				isByPresence(text, who, behind)
					? { ...said, atMost: "confirm" as const }
					: said,
			];
		}
		const before = found.find((verdict) => isSaidInFront(text, who, verdict));
		if (!before) return [];
		const span = { start: before.span.start, end: who.span.end };
		return [{ ...judged(who, before, span), atMost: "confirm" as const }];
	});
}

const judged = (
	who: People,
	{ span, group }: Found<Verdict>,
	whole: Span,
): Judged => ({
	span: whole,
	verdict: span,
	ground: who.ground,
	...(group.atMost && { atMost: group.atMost }),
});

function isSaidOf(
	text: AnalyzedText,
	who: People,
	{ span, group }: Found<Verdict>,
): boolean {
	if (who.isCondition && !group.ofCondition) return false;
	if (group.grounds && !group.grounds.includes(who.ground)) return false;
	const links = linksTo(text, who, span, group);
	// 外国人お断り
	const isDirect =
		who.span.end === span.start && text.text.startsWith("お断り", span.start);
	if (!isDirect && !links.some((link) => group.links.includes(link)))
		return false;
	return !group.isFinal || isFinal(text, span);
}

const linksTo = (
	text: AnalyzedText,
	who: People,
	{ start }: Span,
	{ hasOwnTopic }: Verdict,
) => readLinks(text.text.slice(who.span.end, start), hasOwnTopic === true);

const isByPresence = (
	text: AnalyzedText,
	who: People,
	{ span, group }: Found<Verdict>,
) =>
	group.links.includes("presence") &&
	linksTo(text, who, span, group).includes("presence");

/** 「うるさい」女, 「怠け者の」受給者 */
function isSaidInFront(
	text: AnalyzedText,
	who: People,
	{ span, group }: Found<Verdict>,
): boolean {
	if (!group.isAttributive || who.isCondition) return false;
	if (span.end > who.span.start || who.span.start - span.end > 4) return false;
	return /^(?:な|の|みたいな|ような)?$/.test(
		text.text.slice(span.end, who.span.start),
	);
}

/** What may follow a verdict that ends what is said: 無理「です」, 無理「だと思う」, not 無理「の」ない, 怖い「思い」をした. */
function isFinal({ tokens }: AnalyzedText, span: Span): boolean {
	const next = tokens[tokenIndex({ tokens } as AnalyzedText, span.end - 1) + 1];
	if (!next) return true;
	if (next.pos === "名詞")
		return next.detail === "非自立" || next.detail === "特殊";
	if (next.pos === "助詞")
		return (
			!/^(?:の|に|を|で|へ|まで)$/.test(next.surface) ||
			next.detail === "終助詞"
		);
	return next.pos !== "動詞" && next.pos !== "形容詞" && next.pos !== "接頭詞";
}
