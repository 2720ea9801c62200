import type { AnalyzedText } from "./analyzed-text";
import type { Deed, Draft } from "./draft";
import type { RuleId } from "./ids";
import type { Policy } from "./policy";
import type { Severity } from "./severity";
import type { Span } from "./span";
import type { Words } from "./words";

/** What a rule sees. Without a span it speaks of the whole draft. */
export type Hit = {
	/** In the normalised text. */
	span?: Span;
	/** What was seen and why it matters: one plain, polite sentence or two. */
	message: Words;
	/** What to do instead: one sentence. */
	advice: Words;
	/** A doubtful or harmless-looking hit is never shown stronger than this, whatever guideline and policy say. */
	atMost?: Severity;
	/** It rests on form and not on wording (a number, an address, a word the organisation set): the words around it are no reason for doubt. */
	isExact?: true;
	/** The rule guesses (an everyday word, a meaning put together from several): not shown where the words around it are unlike the rule's. */
	isGuess?: true;
	/** What to write in place of the span, where the rule knows it. */
	suggestion?: string;
	/** A sentence ready to be copied, or to be put at the end of the draft. */
	addition?: string;
	/** The rule that says it better: where that one is on too, this hit is not shown. */
	giveWayTo?: RuleId;
};

export type Rule = {
	id: RuleId;
	/** Short name for staff. */
	title: Words;
	/** Why municipalities ask for this, in one sentence. */
	why: Words;
	/** The accounts for which the rule makes sense at all. */
	accounts: "official" | "personal" | "both";
	/** How strong it is where neither guideline nor policy says. */
	severity: Severity;
	/** It depends on the time alone, not on the words: a draft that names no time is not checked for it on the command line. */
	byClock?: true;
	/** It notices that the wrong account is active: the one rule that may ask a private person (`confirm`) instead of advising only. */
	guardsAccount?: true;
	/** Its likeness is looked for in answers only: elsewhere the same words are nothing to it. */
	answersOnly?: true;
	/** It is about how the writer talks: what others are reported to have said, in quotation marks, is for information only, unless it names somebody. */
	ofOwnWords?: true;
	/** Rules about the same matter: where one of them has found more than a notice in a passage, likeness to this one adds nothing. */
	kin?: readonly RuleId[];
	/** What it speaks of that is done without writing; the rules without this are silent about such things. */
	deeds?: readonly Deed[];
	/** True where the rule has seen what it is about and found it as it should be, or that nothing of the kind is there: then its likeness is not told either. */
	clears?(text: AnalyzedText): boolean;
	/** Pure: text in, hits out. */
	check(text: AnalyzedText, draft: Draft, policy: Policy): Hit[];
};
