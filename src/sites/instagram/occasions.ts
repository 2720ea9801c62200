import type { Occasion } from "../../core/site";
import { readConsent } from "../page/read-consent";

/** As Meta's documentation of Business Login for Instagram names it (2026-03). */
const consent = /^\/oauth\/authorize\/?/;
const profile = /^\/([\w.]+)\/?$/;

/**
 * Live broadcasts begin in a dialog whose words nobody has recorded: it is not looked for (2026-11).
 * @param own the handle of who acts
 */
export function findOccasion(
	page: Document,
	own: string | undefined,
): Occasion | undefined {
	const { pathname } = page.location;
	if (consent.test(pathname)) return readConsent(page);
	if (own === undefined || pathname.match(profile)?.[1] !== own)
		return undefined;
	const header = page.querySelector("main header");
	if (!header) return undefined;
	const text = [...header.querySelectorAll("*")]
		.filter(({ childElementCount }) => childElementCount === 0)
		.map(({ textContent }) => textContent)
		.join("\n");
	return { deed: "profile", text, name: own };
}
