import type { Reason } from "../../core/breath";

/** What is answered in a form of its own. */
type InForm = "approval" | "pictures";

/** What stands in the list of open points. */
export type ListedReason = Exclude<Reason, { kind: InForm }>;

export const isListed = (reason: Reason): reason is ListedReason =>
	reason.kind !== "approval" && reason.kind !== "pictures";
