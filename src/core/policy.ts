import type { CustomGuideline } from "./custom-guideline";
import type { SiteId } from "./draft";
import type { RuleId } from "./ids";
import type { Severity } from "./severity";

export type RegisteredAccount = {
	site: SiteId;
	/** Handle without @, or numeric id on Facebook. */
	id: string;
	kind: "official" | "personal";
	name?: string;
	department?: string;
	replyPolicy?: "none" | "template" | "reply";
	purpose?: string;
	/** Several departments post from it. */
	shared?: boolean;
	/** It speaks as a mascot. */
	character?: boolean;
};

/** A phrase the organisation wants noticed. */
export type OwnWord = {
	rule: RuleId;
	/** Matched by base form; "in quotation marks" literally. */
	match: string;
	message?: string;
	except: string[];
};

/** `days`: 0 = Sunday … 6 = Saturday. Times are HH:MM in Asia/Tokyo. */
export type Hours = {
	days: number[];
	start: string;
	end: string;
	breakStart?: string;
	breakEnd?: string;
};

export type Contact = {
	for: string[];
	name: string;
	phone?: string;
	url?: string;
};

/** The settings in force, complete. The keys are those an admin writes (docs/admin.md). */
export type Policy = {
	revision: string;
	organization: { name: string; domains: string[] };
	/** A pack id, `all` for every rule, or `custom`. */
	guideline: string;
	/** The organisation's own document, in force with guideline `custom`. */
	customGuideline: CustomGuideline;
	accounts: RegisteredAccount[];
	rules: Record<RuleId, Severity>;
	words: OwnWord[];
	allowedDomains: string[];
	blockedDomains: string[];
	allowedAccounts: string[];
	workHours: Hours;
	officeHours: Hours;
	/** `required` absent: as the guideline says. `exemptions` empty: those of the guideline. */
	approval: { required?: boolean; exemptions: string[] };
	disclaimer: string;
	contacts: Contact[];
};

const weekdays = [1, 2, 3, 4, 5];

/** What holds before anybody has set anything: every rule, no accounts, ordinary office hours. */
export const defaultPolicy: Policy = {
	revision: "",
	organization: { name: "", domains: [] },
	guideline: "all",
	customGuideline: { title: "", date: "", clauses: [] },
	accounts: [],
	rules: {},
	words: [],
	allowedDomains: [],
	blockedDomains: [],
	allowedAccounts: [],
	workHours: {
		days: weekdays,
		start: "08:30",
		end: "17:15",
		breakStart: "12:00",
		breakEnd: "13:00",
	},
	officeHours: { days: weekdays, start: "08:30", end: "17:15" },
	approval: { exemptions: [] },
	disclaimer: "",
	contacts: [],
};
