import type { SiteId } from "../draft";
import type { ClauseId } from "../ids";
import type { Words } from "../words";

/** How a superior agreed. */
export const ways = ["spoken", "decision", "message"] as const;
export type Way = (typeof ways)[number];

/** A superior has agreed to a text. */
export type Approval = {
	/** As the person writes it: 広報課長 山田. */
	by: string;
	/** When it was given: ISO 8601. */
	at: string;
	how: Way;
	/** 決裁番号, as written. */
	number?: string;
};

/** An approval for exactly one text of one account, told by the text's hash. */
export type KeptApproval = {
	site: SiteId;
	/** Handle without @, or numeric id on Facebook. */
	account: string;
	/** SHA-256, hexadecimal. */
	textHash: string;
	approval: Approval;
	/** ISO 8601. */
	recordedAt: string;
};

/** On what a post goes out: on an approval, or without one, on an exemption (its id, or the organisation's own words). */
export type Permission = { approval: Approval } | { exemption: string };

/** An approval is asked for again after this, although the text is the same: next month's notice is another post. Milliseconds: 14 days. */
export const validMs = 14 * 24 * 60 * 60 * 1000;

/** What guidelines let out without an approval, within a range that a superior has agreed to before. */
export const knownExemptions = {
	published: {
		ja: "市のサイトなどで公表済みの内容",
		en: "Published already, for example on the city’s site",
	},
	fact: {
		ja: "行事や大会の結果など、すでに事実となったこと",
		en: "An accomplished fact, such as the result of an event",
	},
	procedure: {
		ja: "法令などで決まっている手続きの案内",
		en: "A procedure laid down by law",
	},
	emergency: {
		ja: "災害など、一刻を争うこと",
		en: "An emergency, such as a disaster",
	},
	"outside-office": {
		ja: "職場の外にいて、承認を得られない",
		en: "Away from the office, with nobody to ask",
	},
} satisfies Record<string, Words>;
export type KnownExemption = keyof typeof knownExemptions;

export const isKnownExemption = (id: string): id is KnownExemption =>
	Object.hasOwn(knownExemptions, id);

/** Words for an exemption, also for one that the organisation has named itself. */
export const nameExemption = (id: string): Words =>
	isKnownExemption(id) ? knownExemptions[id] : { ja: id, en: id };

/** An exemption as a municipality lists it. */
export type Exemption = { id: KnownExemption; clause: ClauseId };

/** What has to be known before a post that needs an approval goes out. */
export type ApprovalNeed = {
	/** The clauses that ask for it; empty where only the organisation does. */
	clauses: ClauseId[];
	/** What may be chosen instead: ids, with the clause where there is one. */
	exemptions: { id: string; clause?: ClauseId }[];
	/** The one that the text looks like. */
	proposed?: string;
	/** True when a post on an exemption is to be reported afterwards. */
	reports: boolean;
	/** Who approved lately, last first. */
	names: string[];
	/** The approval that is on record for exactly this text and account. */
	given?: Approval;
};
