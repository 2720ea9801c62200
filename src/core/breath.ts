import type { Account, Draft } from "./draft";
import type { Finding } from "./finding";
import type { Policy } from "./policy";
import { showHandle } from "./show-handle";
import type { Words } from "./words";

/** Why the person is asked for one breath before sending. Plain data. */
export type Reason =
	| { kind: "finding"; finding: Finding }
	/** The page names two different accounts. */
	| { kind: "account-contradiction"; doubt?: Words }
	/** The account is not the one the draft was begun with. */
	| { kind: "account-changed"; before: string }
	/** The last post from this browser went out from an account of another kind. */
	| { kind: "account-switched"; before: string }
	/** Another tab of this site acts as an account of another kind. */
	| { kind: "account-elsewhere"; before: string }
	/** Each post needs the approval of a superior. */
	| { kind: "approval" };

/** What the person decided. */
export type Breath = { goes: boolean; ground?: string };

/** What is known of the accounts in this browser besides the draft itself. */
export type AccountTrail = {
	/** The account the draft was begun with. */
	begunWith?: Account;
	/** The account of the last post from this browser, with its kind. */
	lastSent?: Account;
	/** The account of another tab of the same site, where it is of another kind. */
	elsewhere?: Account;
};

/** As people know it: on Facebook by its name, which says more than its number. */
const nameOf = ({ site, handle, name }: Account) => {
	if (site === "facebook" && name) return name;
	return handle ? showHandle(site, handle) : (name ?? "");
};

const isOther = (a: Account | undefined, b: Account) =>
	a?.handle !== undefined && b.handle !== undefined && a.handle !== b.handle;

function doubtsOf(account: Account, trail: AccountTrail): Reason[] {
	if (account.isContradictory)
		return [
			{
				kind: "account-contradiction",
				...(account.doubt && { doubt: account.doubt }),
			},
		];
	const { begunWith, lastSent, elsewhere } = trail;
	if (begunWith && isOther(begunWith, account))
		return [{ kind: "account-changed", before: nameOf(begunWith) }];
	const touchesOfficial =
		account.kind === "official" || lastSent?.kind === "official";
	if (
		lastSent &&
		isOther(lastSent, account) &&
		touchesOfficial &&
		lastSent.kind !== account.kind
	)
		return [{ kind: "account-switched", before: nameOf(lastSent) }];
	if (elsewhere && isOther(elsewhere, account))
		return [{ kind: "account-elsewhere", before: nameOf(elsewhere) }];
	return [];
}

/**
 * Why to ask before sending; empty means: send at once.
 * Only open findings of strength `confirm` or `hold` count, doubts about the account, and a required approval.
 */
export function findReasons(
	draft: Draft,
	findings: Finding[],
	policy: Pick<Policy, "approval">,
	trail: AccountTrail,
): Reason[] {
	const open = findings.filter(({ severity }) => severity !== "notice");
	const needsApproval =
		draft.account.kind === "official" && policy.approval.required;
	return [
		...doubtsOf(draft.account, trail),
		...open.map((finding): Reason => ({ kind: "finding", finding })),
		...(needsApproval ? [{ kind: "approval" } as const] : []),
	];
}

/** True when a reason must be given in words or by choice before sending. */
export const needsReason = (reasons: Reason[]): boolean =>
	reasons.some(
		(reason) => reason.kind === "finding" && reason.finding.severity === "hold",
	);

/** What may be said in answer to a `hold`; the person chooses. */
export const grounds: Record<string, Words> = {
	published: {
		ja: "すでに公表されている内容です",
		en: "It has been published already",
	},
	approved: { ja: "所属長の了承を得ています", en: "My superior has agreed" },
	consented: {
		ja: "本人・関係者の同意を得ています",
		en: "The persons concerned have agreed",
	},
	mistaken: {
		ja: "この指摘は当たりません（別の意味の言葉です）",
		en: "The finding is mistaken: the words mean something else",
	},
};

/** What a question is about; its sentences may differ, for example in the time of day. */
const questionOf = (reason: Reason) =>
	reason.kind === "finding"
		? [reason.finding.rule, reason.finding.span]
		: [reason.kind];

/** The same questions about the same post from the same account are not asked twice. */
export const subjectOf = (
	{ site, action, account, text, quoted }: Draft,
	reasons: Reason[],
): string =>
	JSON.stringify([
		[site, action, account.handle ?? "", text, quoted?.author ?? ""],
		reasons.map(questionOf),
	]);
