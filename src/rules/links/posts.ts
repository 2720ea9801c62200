import type { Link } from "../../core/analyzed-text";
import type { SiteId } from "../../core/draft";
import type { Policy } from "../../core/policy";

export type Post = {
	/** As people know the site. */
	site: string;
	/** Handle without @, where the address tells. */
	author?: string;
};

type Address = { hosts: RegExp; site: string; paths: RegExp[] };

/** Addresses of single posts; where the path names the writer, it is the group `author`. Looked up in 2026-11. */
const addresses: Address[] = [
	{
		site: "X",
		hosts: /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/,
		paths: [
			/^\/i\/(?:web\/)?status\/\d/,
			/^\/(?<author>\w+)\/status(?:es)?\/\d/,
		],
	},
	{
		site: "Facebook",
		hosts: /^(?:[a-z-]+\.)?facebook\.com$/,
		paths: [
			/^\/(?:permalink\.php|story\.php|photo(?:\.php)?\/?$|watch\/?$)/,
			/^\/(?:share|reel)\/\w/,
			/^\/groups\/[^/]+\/(?:posts|permalink)\/\w/,
			/^\/(?<author>[^/]+)\/(?:posts|videos|photos)\/\w/,
		],
	},
	{
		site: "Instagram",
		hosts: /^(?:www\.)?instagram\.com$/,
		paths: [
			/^\/(?:p|reel|reels|tv)\/[\w-]+/,
			/^\/stories\/(?<author>[\w.]+)\/\d/,
			/^\/(?<author>[\w.]+)\/(?:p|reel)\/[\w-]+/,
		],
	},
	{
		site: "Threads",
		hosts: /^(?:www\.)?threads\.(?:net|com)$/,
		paths: [/^\/@(?<author>[\w.]+)\/post\/[\w-]+/],
	},
	{
		site: "Bluesky",
		hosts: /^bsky\.app$/,
		paths: [/^\/profile\/(?<author>[^/]+)\/post\/\w/],
	},
	{
		site: "TikTok",
		hosts: /^(?:www\.)?tiktok\.com$/,
		paths: [/^\/@(?<author>[\w.]+)\/(?:video|photo)\/\d/],
	},
];

/** The single post a link leads to; undefined for anything else, also for somebody's profile. */
export function findPost(link: Pick<Link, "host" | "url">): Post | undefined {
	const address = addresses.find(({ hosts }) => hosts.test(link.host));
	if (!address) return undefined;
	const path = new URL(link.url).pathname;
	for (const pattern of address.paths) {
		const match = pattern.exec(path);
		if (!match) continue;
		const author = match.groups?.author;
		return { site: address.site, ...(author && { author }) };
	}
	return undefined;
}

/** `@Example`, `https://x.com/example` and `x:example` name the same account. */
const handleOf = (account: string) =>
	(
		account.trim().toLowerCase().split(/[/:]/).filter(Boolean).at(-1) ?? ""
	).replace(/^@/, "");

/** An account whose posts may be passed on: the organisation's own, and those it allows. */
export function isTrustedAccount(
	account: string,
	policy: Policy,
	site?: SiteId,
): boolean {
	const handle = handleOf(account);
	const own = policy.accounts.some(
		(registered) =>
			registered.kind === "official" &&
			(!site || registered.site === site) &&
			handleOf(registered.id) === handle,
	);
	return (
		own ||
		policy.allowedAccounts.some((allowed) => handleOf(allowed) === handle)
	);
}

const profile =
	/^https?:\/\/(?:[a-z]+\.)?(?:x|twitter|facebook|instagram)\.com\/@?([\w.]+)\/?(?:[?#]|$)/;

/** The page of one of the organisation's own or allowed accounts. */
export function isTrustedProfile(link: Link, policy: Policy): boolean {
	const handle = profile.exec(link.url)?.[1];
	return handle !== undefined && isTrustedAccount(handle, policy);
}
