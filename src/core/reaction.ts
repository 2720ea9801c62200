import type { Account, reactions } from "./draft";
import type { Finding } from "./finding";
import type { RegisteredAccount } from "./policy";
import type { Language } from "./words";

export type ReactionKind = (typeof reactions)[number];

/** A like, a follow, a repost or a bookmark: of whom, and of which text. */
export type Reaction = {
	kind: ReactionKind;
	/** Handle without @; on Facebook the name. */
	author?: string;
	text?: string;
};

/** How an account stands to reactions, known before anything is pressed: a press cannot wait for an answer. Plain data. */
export type Stance = {
	/** Judged by the policy in force. */
	account: Account;
	registered?: RegisteredAccount;
	/** What to say before it goes out; kinds without an entry go out at once. */
	asks: Partial<Record<ReactionKind, Finding[]>>;
	/** As in the answer about a draft. */
	clauses: Record<string, { cited: string; summary: string }>;
	/** Accounts, by handle or name, that may be reacted to without a question. */
	trusted: string[];
	/** The text of the post is to be looked at, afterwards: a private person is advised, never held up. */
	advises: boolean;
	language: Language;
};

/** go: nothing to say · ask: one line first · advise: it goes out, and then its text is looked at. */
export type Verdict = "go" | "ask" | "advise";

const plain = (name: string) =>
	name.normalize("NFKC").trim().toLowerCase().replace(/^@/, "");

/** Whether a reaction may go out at once. Pure. */
export function judgeReaction(
	{ kind, author }: Reaction,
	{ account, asks, trusted, advises }: Stance,
): Verdict {
	const known = [account.handle, account.name, ...trusted];
	const isTrusted =
		author !== undefined &&
		known.some((name) => name && plain(name) === plain(author));
	if (isTrusted) return "go";
	if (asks[kind]) return "ask";
	return advises ? "advise" : "go";
}
