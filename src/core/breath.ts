import type { Approval, ApprovalNeed, Permission } from "./approval/approval";
import type { Account, Draft } from "./draft";
import type { Finding } from "./finding";
import { askedBy, type PictureAnswers, type Question } from "./questions";
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
	/** The post needs the approval of a superior, and none is on record for this text. */
	| {
			kind: "approval";
			need: ApprovalNeed;
			/** What was approved of this draft before its text changed. */
			before?: Approval;
	  }
	| Question;

/** What the person decided and answered. */
export type Breath = {
	goes: boolean;
	ground?: string;
	permission?: Permission;
	pictures?: PictureAnswers;
};

/** What the background knows of a post besides its findings. */
export type Asked = { approval?: ApprovalNeed; questions: Question[] };

/** What is known besides the draft itself: of the accounts in this browser, and of an earlier approval. */
export type Trail = {
	/** The account the draft was begun with. */
	begunWith?: Account;
	/** The account of the last post from this browser, with its kind. */
	lastSent?: Account;
	/** The account of another tab of the same site, where it is of another kind. */
	elsewhere?: Account;
	/** The approval that the draft had with another text. */
	approvedBefore?: Approval;
};

/** As people know it: on Facebook by its name, which says more than its number. */
const nameOf = ({ site, handle, name }: Account) => {
	if (site === "facebook" && name) return name;
	return handle ? showHandle(site, handle) : (name ?? "");
};

const isOther = (a: Account | undefined, b: Account) =>
	a?.handle !== undefined && b.handle !== undefined && a.handle !== b.handle;

function doubtsOf(account: Account, trail: Trail): Reason[] {
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

/** What a question asks is not told once more as a finding about the whole draft. */
const isAskedAnyway = (finding: Finding, questions: Question[]) =>
	!finding.span &&
	questions.some(
		(question) =>
			question.kind === "pictures" &&
			question.asks.some((one) => askedBy[one] === finding.rule),
	);

function approvalOf(
	need: ApprovalNeed | undefined,
	{ approvedBefore }: Trail,
): Reason[] {
	if (!need || need.given) return [];
	return [
		{
			kind: "approval",
			need,
			...(approvedBefore && { before: approvedBefore }),
		},
	];
}

/**
 * Why to ask before sending; empty means: send at once.
 * Only open findings of strength `confirm` or `hold` count, doubts about the account, a required approval that is not on record, and what is asked of roles and pictures.
 */
export function findReasons(
	draft: Draft,
	findings: Finding[],
	{ approval, questions }: Asked,
	trail: Trail,
): Reason[] {
	const open = findings.filter(
		(finding) =>
			finding.severity !== "notice" && !isAskedAnyway(finding, questions),
	);
	return [
		...doubtsOf(draft.account, trail),
		...open.map((finding): Reason => ({ kind: "finding", finding })),
		...questions,
		...approvalOf(approval, trail),
	];
}

/** True when a reason must be given in words or by choice before sending. */
export const needsReason = (reasons: Reason[]): boolean =>
	reasons.some(
		(reason) =>
			(reason.kind === "finding" && reason.finding.severity === "hold") ||
			(reason.kind === "authorised-poster" && reason.severity === "hold"),
	);

/** What may be said in answer to a `hold`; the person chooses. */
export const grounds: Record<string, Words> = {
	published: {
		ja: "すでに公表されている内容です",
		en: "It has been published already",
	},
	approved: { ja: "所属長の承認を得ています", en: "My superior has agreed" },
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
function questionOf(reason: Reason) {
	if (reason.kind === "finding")
		return [reason.finding.rule, reason.finding.span];
	if (reason.kind === "pictures") return [reason.kind, reason.count];
	return [reason.kind];
}

/** The same questions about the same post from the same account are not asked twice. */
export const subjectOf = (
	{ site, action, account, text, quoted }: Draft,
	reasons: Reason[],
): string =>
	JSON.stringify([
		[site, action, account.handle ?? "", text, quoted?.author ?? ""],
		reasons.map(questionOf),
	]);
