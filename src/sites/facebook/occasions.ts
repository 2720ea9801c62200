import type { Occasion } from "../../core/site";
import { readConsent } from "../page/read-consent";
import { readActingIdentity } from "./acting-identity";

/** /dialog/oauth and /v25.0/dialog/oauth, as Meta's documentation of the login dialog names them (2026-03). */
const consent = /^(?:\/v\d+\.\d+)?\/dialog\/oauth\/?$/;
/** Publicly known, read in no code (2026-11). */
const broadcast = /^\/live\/(?:producer|create)\b/;

/** A Page's own address is a name nobody can compare with its number: then the heading must name who acts. */
function isOwnProfile(page: Document): boolean {
	const { pathname, search } = page.location;
	const { handle, name } = readActingIdentity(page, undefined);
	if (pathname === "/profile.php")
		return new URLSearchParams(search).get("id") === handle;
	const heading = page.querySelector('[role="main"] h1')?.textContent?.trim();
	return (
		/^\/[\w.]+\/?$/.test(pathname) && name !== undefined && heading === name
	);
}

export function findOccasion(page: Document): Occasion | undefined {
	const { pathname } = page.location;
	if (consent.test(pathname)) return readConsent(page);
	if (broadcast.test(pathname)) return { deed: "broadcast" };
	if (pathname === "/" || !isOwnProfile(page)) return undefined;
	// The introduction has no key: everything above the first post is read.
	const heading = page.querySelector('[role="main"] h1');
	const box = heading?.closest('[role="main"]');
	const feed = box?.querySelector('[role="feed"], [role="article"]');
	const range = page.createRange();
	if (!heading || !box) return undefined;
	range.setStart(box, 0);
	if (feed) range.setEndBefore(feed);
	else range.setEndAfter(box);
	const name = heading.textContent?.trim();
	return {
		deed: "profile",
		text: [...range.cloneContents().querySelectorAll("*")]
			.filter(({ childElementCount }) => childElementCount === 0)
			.map(({ textContent }) => textContent)
			.join("\n"),
		...(name && { name }),
	};
}
