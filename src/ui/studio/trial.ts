import type { Draft } from "../../core/draft";
import type { Finding } from "../../core/finding";
import type { Policy } from "../../core/policy";
import type { CheckAnswer } from "../../core/protocol";
import type { Language } from "../../core/words";

/** What the real checker says about a sample draft. */
export type TrialAnswer = Pick<
	CheckAnswer,
	"findings" | "clauses" | "isPartial"
> & { findings: Finding[] };

/** The real checker. @param namesTime false: what depends on the clock alone is not checked */
export type Trial = (
	draft: Draft,
	policy: Policy,
	language: Language,
	namesTime: boolean,
) => TrialAnswer;
