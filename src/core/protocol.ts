import type { Approval } from "./approval/approval";
import type { Asked, Breath, Reason } from "./breath";
import type { Account, Draft, SiteId } from "./draft";
import type { Finding } from "./finding";
import type { ClauseId } from "./ids";
import type { KeptWording } from "./kept-wordings";
import type { RegisteredAccount } from "./policy";
import type { Stance } from "./reaction";
import type { Trouble } from "./trouble";
import type { Language } from "./words";
import type { ReportedDraft, WrongFindingReport } from "./wrong-finding";

/** What the background answers about a draft. */
export type CheckAnswer = {
	/** The draft's account, judged by the policy in force. */
	account: Account;
	registered?: RegisteredAccount;
	findings: Finding[];
	/** True when the dictionary could not be loaded: only the checks that need no dictionary were made. */
	isPartial: boolean;
	/** The person has stopped the checks on this site: nothing was looked at. */
	isPaused?: boolean;
	language: Language;
	/** Clause id → how people cite it, with its summary; for the clauses in `findings`. */
	clauses: Record<string, { cited: string; summary: string }>;
	/** What to look at before sending. */
	checklist: string[];
	/** Who will see it, where people are to be told. */
	audience?: Draft["audience"];
	/** What is said of the duty on the first compose box of the day. */
	reminder?: string;
	/** What the account is for. */
	purpose?: string;
	/** The account of the last post from this browser, on any of the sites. */
	lastSent?: Account;
	/** Another tab on this site acts as an account of another kind. */
	elsewhere?: Account;
} & Asked;

/** One interface of function signatures: page → background. Everything is plain data. */
export type Background = {
	check(draft: Draft): CheckAnswer;
	/** Somebody begins to write as this account: what a check needs is loaded and made before the first words come. */
	prepare(account: Account): undefined;
	/** A draft that is tried on our own page: checked like any other, as the account it says, and nothing of either is remembered. */
	practise(draft: Draft): CheckAnswer;
	/** How an account stands to likes, follows, reposts and bookmarks. */
	stance(account: Account): Stance;
	/** A post goes out. Remembers its account, and records it when it is official and was asked about or approved. */
	sent(draft: Draft, reasons: Reason[], breath: Breath): undefined;
	/** A superior has agreed to the draft as it stands. */
	approve(draft: Draft, approval: Approval): undefined;
	/** The person leaves words as they are in every draft, or takes that back. */
	keepWording(wording: KeptWording, isKept: boolean): undefined;
	/** Checks on a site again. */
	resume(site: SiteId): undefined;
	/** A report on a finding that seems wrong, for the person to edit. */
	reportOn(finding: Finding, about: ReportedDraft): WrongFindingReport;
	openOptions(): undefined;
	/** Opens the page with the whole guideline at a clause. */
	openClause(clause: ClauseId): undefined;
};

/** Background or popup → page. */
export type Page = {
	/** What the composer in front shows, or, where none is open, as whom the page acts. */
	report(): PageReport;
	/** As whom the page acts. */
	actor(): Account;
};

export type PageReport = {
	site: SiteId;
	hasComposer: boolean;
	/** As the page tells it: the policy may know it by another kind. */
	account: Account;
	state: ComposerState;
	trouble?: Trouble;
	findings: number;
	/** Of the page, for a note to the superior; it goes to the popup and nowhere else. */
	address: string;
};

/** As `data-state` shows it. */
export const composerStates = [
	"watching",
	"checking",
	"ready",
	"unavailable",
] as const;
export type ComposerState = (typeof composerStates)[number];
