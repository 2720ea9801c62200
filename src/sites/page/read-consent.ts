import type { Occasion } from "../../core/site";

/** Where an application that asks to be let in leads back to: `redirect_uri` is the name of OAuth 2.0 (RFC 6749). */
export function readConsent(page: Document): Occasion {
	const url = new URLSearchParams(page.location.search).get("redirect_uri");
	return { deed: "connect", ...(url && { url }) };
}
