import type { Account } from "../draft";
import type { OpenDuties, OpenDuty } from "../duty";
import type { Guideline } from "../guideline";
import type { Policy } from "../policy";
import {
	type ApprovalNeed,
	isKnownExemption,
	type KeptApproval,
	type KnownExemption,
	validMs,
} from "./approval";

/** More names make the choice slower, not quicker. */
const rememberedNames = 4;

/** A duty of strength `notice` reminds and asks nothing. */
export const isAsked = (duty: OpenDuty | undefined): boolean =>
	duty !== undefined && duty.severity !== "notice";

type Given = {
	account: Account;
	/** SHA-256 of the text. */
	textHash: string;
	policy: Policy;
	/** The municipality chosen, if there is one. */
	guideline: Guideline | undefined;
	duties: OpenDuties;
	/** Newest first. */
	kept: KeptApproval[];
	/** Which of some exemptions the text looks like. */
	propose(ids: KnownExemption[]): KnownExemption | undefined;
	/** Milliseconds since 1970. */
	now: number;
};

/** The policy's own list in place of the municipality's; where nobody has one, an emergency is still let out. */
function exemptionsOf({
	policy,
	guideline,
}: Pick<Given, "policy" | "guideline">): ApprovalNeed["exemptions"] {
	const own = policy.approval.exemptions;
	if (own.length > 0) return [...new Set(own)].map((id) => ({ id }));
	return guideline?.exemptions ?? [{ id: "emergency" }];
}

/** The policy's word, else the municipality's. Only official accounts need any. */
const isApprovalNeeded = ({
	account,
	policy,
	duties,
}: Pick<Given, "account" | "policy" | "duties">): boolean =>
	account.kind === "official" &&
	(policy.approval.required ?? isAsked(duties.approval));

/** What has to be known of the approval of a post; undefined where none is needed. */
export function findApprovalNeed(given: Given): ApprovalNeed | undefined {
	if (!isApprovalNeeded(given)) return undefined;
	const { account, duties, kept, now } = given;
	const exemptions = exemptionsOf(given);
	const proposed = given.propose(
		exemptions.flatMap(({ id }) => (isKnownExemption(id) ? [id] : [])),
	);
	const same = kept.find(
		(one) =>
			one.site === account.site &&
			one.account === account.handle &&
			one.textHash === given.textHash &&
			now - Date.parse(one.recordedAt) < validMs,
	);
	const names = new Set(kept.map(({ approval }) => approval.by));
	return {
		clauses: duties.approval?.clauses ?? [],
		exemptions,
		reports: mustReport(given),
		...(proposed && { proposed }),
		names: [...names].slice(0, rememberedNames),
		...(same && { given: same.approval }),
	};
}

/**
 * True when a post that went out on an exemption is to be reported afterwards.
 * A municipality that lists its exemptions says itself whether it wants that; elsewhere one who went ahead without asking tells.
 */
function mustReport({
	policy,
	guideline,
	duties,
}: Pick<Given, "policy" | "guideline" | "duties">): boolean {
	if (duties["after-report"]) return true;
	if (policy.rules["after-report"] === "off") return false;
	return !guideline?.exemptions;
}
