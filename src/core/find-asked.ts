import type { AnalyzedText } from "./analyzed-text";
import type { KeptApproval } from "./approval/approval";
import { findApprovalNeed } from "./approval/find-need";
import { proposeExemption } from "./approval/propose-exemption";
import type { Asked } from "./breath";
import type { Draft, Media } from "./draft";
import { duties } from "./duties";
import { openDuties } from "./duty";
import type { Guideline } from "./guideline";
import { findGuideline } from "./guideline-in-force";
import type { ClauseId, RuleId } from "./ids";
import type { Policy } from "./policy";
import { askedBy, findQuestions } from "./questions";
import type { Role } from "./role";
import type { RulebookEntry } from "./rulebook";

type Given = {
	policy: Policy;
	guidelines: Guideline[];
	rulebook: RulebookEntry[];
	/** What the person is to the city, and which cities' rules a contractor has confirmed. */
	own: { role: Role; pledges: Record<string, string> };
	/** The draft's text; it needs no dictionary. */
	text: AnalyzedText;
	/** SHA-256 of the text. */
	textHash: string;
	/** The approvals on record, newest first. */
	kept: KeptApproval[];
	/** True when a picture may show people, as far as its description tells. */
	mayShowPeople(media: Media): boolean;
	/** Milliseconds since 1970. */
	now: number;
};

/** What is asked of an official post besides its findings: approval, role, pictures. Pure. */
export function findAsked(draft: Draft, given: Given): Asked {
	const { account } = draft;
	const { policy, guidelines, own, text } = given;
	const guideline = findGuideline(guidelines, policy);
	const open = openDuties(duties, guidelines, policy, account);
	const approval = findApprovalNeed({
		...given,
		account,
		guideline,
		duties: open,
		propose: (ids) => proposeExemption(text, draft.at, policy, ids),
	});
	const questions = findQuestions({
		...given,
		draft,
		isCityChosen: guideline !== undefined,
		duties: open,
		role: own.role,
		isPledged: Object.hasOwn(own.pledges, policy.guideline),
	});
	return { ...(approval && { approval }), questions };
}

/** The clauses that what is asked stands on. */
export const clausesOfAsked = ({ approval, questions }: Asked): ClauseId[] => [
	...questions.flatMap(({ clauses }) => clauses),
	...(approval?.clauses ?? []),
	...(approval?.exemptions ?? []).flatMap(({ clause }) => clause ?? []),
];

/** The rules and duties whose point is asked about, so that the checklist need not say it again. */
export const rulesOfAsked = ({ approval, questions }: Asked): RuleId[] => [
	...(approval ? ["approval"] : []),
	...questions.flatMap((question) =>
		question.kind === "pictures"
			? question.asks.map((one) => askedBy[one])
			: [],
	),
];
