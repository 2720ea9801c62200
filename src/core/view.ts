import type { ApprovalNeed } from "./approval/approval";
import type { Account } from "./draft";
import type { Finding } from "./finding";
import type { RegisteredAccount } from "./policy";
import type { CheckAnswer, ComposerState } from "./protocol";
import type { Question } from "./questions";
import type { Trouble } from "./trouble";
import type { Language } from "./words";

/** Everything that is drawn beside one composer; `compose/` makes it, `ui/` draws it. */
export type View = {
	state: ComposerState;
	trouble?: Trouble;
	account: Account;
	registered?: RegisteredAccount;
	findings: Finding[];
	clauses: CheckAnswer["clauses"];
	checklist: string[];
	approval?: ApprovalNeed;
	questions: Question[];
	lastSent?: Account;
	elsewhere?: Account;
	audience?: CheckAnswer["audience"];
	reminder?: string;
	purpose?: string;
	/** The draft the findings speak about, for quoting the words. */
	text: string;
	isPartial: boolean;
	/** What the person has just left as it is, here or always; until the text changes it can be taken back. */
	left?: { finding: Finding; isAlways: boolean };
	/** A text that could not be put into the editor and is to be copied by hand. */
	offered?: string;
	/** What to send to the makers when this composer is not recognised: site, version, selectors; never a word of the draft. */
	report?: string;
	language: Language;
};
