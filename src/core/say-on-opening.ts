import type { AnalyzedText } from "./analyzed-text";
import { dayAt } from "./calendar";
import { check } from "./check";
import type { Draft } from "./draft";
import { findClauses } from "./find-clauses";
import type { Guideline } from "./guideline";
import type { Policy } from "./policy";
import type { CheckAnswer } from "./protocol";
import type { RulebookEntry } from "./rulebook";
import type { Language } from "./words";

type Given = {
	/** The analysis of no text. */
	blank: AnalyzedText;
	rulebook: RulebookEntry[];
	/** All, with the organisation's own. */
	guidelines: Guideline[];
	policy: Policy;
	language: Language;
	/** Asked only where a reminder is due: the answer is true once a day. `day` as people write it. */
	isFirstOfDay(day: string, isOfficial: boolean): Promise<boolean>;
};

/**
 * What is said beside a compose box that nobody has written in yet: what the account is for, and once a day the duty in one line.
 * @param draft its account judged by the policy
 */
export async function sayOnOpening(
	draft: Draft,
	given: Given,
): Promise<Pick<CheckAnswer, "reminder" | "purpose">> {
	const { blank, rulebook, guidelines, policy, language } = given;
	const opened: Draft = { ...draft, deed: "open", text: "" };
	const said = check(opened, blank, rulebook, policy, language);
	const find = (id: string) => said.find(({ rule }) => rule === id);
	const purpose = find("account-purpose")?.message;
	const duty = find("duty-reminder");
	const today = dayAt(draft.at);
	const isReminded =
		duty !== undefined &&
		today !== undefined &&
		draft.deed === undefined &&
		draft.text === "" &&
		// While no municipality is chosen the sentences of none are one's own.
		policy.guideline !== "all" &&
		draft.account.kind !== "unknown" &&
		(await given.isFirstOfDay(
			Object.values(today).join("-"),
			draft.account.kind === "official",
		));
	const answer = purpose ? { purpose } : {};
	if (!isReminded) return answer;
	const [own] = Object.values(findClauses([duty], guidelines, language));
	// The municipalities' sentences are Japanese.
	const sentence = own && language === "ja" ? own.summary : duty.message;
	return { ...answer, reminder: sentence + (own ? `（${own.cited}）` : "") };
}
