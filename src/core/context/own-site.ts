import type { AnalyzedText } from "../analyzed-text";
import type { Policy } from "../policy";

const isUnder = (host: string, domain: string) =>
	host === domain || host.endsWith(`.${domain}`);

/** True for the organisation's own hosts, and for every host under lg.jp and go.jp, which only public bodies get. */
export const isPublicBodyHost = (host: string, policy: Policy) =>
	["lg.jp", "go.jp", ...policy.organization.domains].some((domain) =>
		isUnder(host, domain),
	);

/** True when the draft links to the organisation's own site: what it says can be read there. */
export const hasOwnLink = (text: AnalyzedText, policy: Policy) =>
	text.links.some((link) => isPublicBodyHost(link.host, policy));
