import type { Occasion } from "../../core/site";
import { readConsent } from "../page/read-consent";

/** Test ids of X's own web client (2025-07); the button is there on the own profile only. */
const selectors = {
	edit: '[data-testid="editProfileButton"]',
	name: '[data-testid="UserName"]',
	words:
		'[data-testid="UserDescription"], [data-testid="UserProfileHeader_Items"]',
};

/** OAuth 2.0 on x.com as X's documentation names it (2026-11). The older consent page lies on api.x.com, out of our sight. */
const consent = "/i/oauth2/authorize";

/** Addresses as short as a name that are nobody's profile; on the first of them people write, and its timeline is long. */
const places = ["home", "explore", "notifications", "messages", "settings"];

/** True for the address of a profile, whose ever it is. */
function isProfile({ pathname }: Location): boolean {
	const name = pathname.match(/^\/(\w{1,15})\/?$/)?.[1];
	return name !== undefined && !places.includes(name);
}

export function findOccasion(page: Document): Occasion | undefined {
	if (page.location.pathname === consent) return readConsent(page);
	if (!isProfile(page.location)) return undefined;
	if (!page.querySelector(selectors.edit)) return undefined;
	const name = page.querySelector(selectors.name)?.textContent?.split("@")[0];
	const text = [...page.querySelectorAll(selectors.words)]
		.map(({ textContent }) => textContent)
		.join("\n");
	return { deed: "profile", text, ...(name && { name }) };
}
