import type { Words } from "./words";

/** What a person is about to post. Plain data: it survives `JSON.stringify` and crosses from page to background. */

export const siteIds = ["x", "facebook", "instagram"] as const;
export type SiteId = (typeof siteIds)[number];

/**
 * official / personal: registered as such · unregistered: read from the page, but nobody said what it is ·
 * unknown: the page did not tell which account is active, or contradicts itself.
 */
export const accountKinds = [
	"official",
	"personal",
	"unregistered",
	"unknown",
] as const;
export type AccountKind = (typeof accountKinds)[number];

export type Account = {
	site: SiteId;
	kind: AccountKind;
	/** Without @; on Facebook the numeric id of the person or Page. */
	handle?: string;
	name?: string;
	/** Why the kind is `unknown`, for people. */
	doubt?: Words;
	/** The page names two different accounts. */
	isContradictory?: boolean;
};

export const actions = ["post", "reply", "quote", "repost", "comment"] as const;
export type Action = (typeof actions)[number];

export const reactions = ["like", "follow", "repost", "save"] as const;

/**
 * What is done, or seen, on the page without writing anything, as far as guidelines speak of it:
 * a reaction · profile: the own profile is shown · connect: an application asks to be let in · broadcast: a live broadcast is being prepared ·
 * open: a compose box is there to be written in.
 */
export const deeds = [
	...reactions,
	"profile",
	"connect",
	"broadcast",
	"open",
] as const;
export type Deed = (typeof deeds)[number];

export type Quoted = { author?: string; text?: string; url?: string };

/** `alt` is absent where the page does not show it, and empty where it shows that there is none. */
export type Media = { kind: "image" | "video"; alt?: string };

export type Audience = "public" | "limited";

export type Draft = {
	site: SiteId;
	action: Action;
	/** Present where nothing is being written: `text` is then what it is about, for example the post that is liked or the profile, and `quoted` tells whose. */
	deed?: Deed;
	account: Account;
	text: string;
	quoted?: Quoted;
	media: Media[];
	audience?: Audience;
	/** Present where fewer people were to see this draft before. */
	wasLimited?: true;
	/** The person has said that these working hours are none: leave, a break, flexible time. */
	isOffDuty?: true;
	/** Whether the own profile says that views are personal; absent while it has not been seen. */
	hasDisclaimer?: boolean;
	/** When it would be sent: ISO 8601 with offset. */
	at: string;
};

/** What is written to somebody, or about somebody's post. */
export const isAnswer = ({ action }: Pick<Draft, "action">) =>
	action === "reply" || action === "comment" || action === "quote";
