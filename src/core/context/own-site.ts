import type { AnalyzedText } from "../analyzed-text";
import type { Policy } from "../policy";
import { isPublicBody, isUnder } from "../public-body";

/** True for the organisation's own hosts and those of other public bodies. */
export const isPublicBodyHost = (host: string, policy: Policy) =>
	isPublicBody(host) ||
	policy.organization.domains.some((domain) => isUnder(host, domain));

/** True when the draft links to the organisation's own site: what it says can be read there. */
export const hasOwnLink = (text: AnalyzedText, policy: Policy) =>
	text.links.some((link) => isPublicBodyHost(link.host, policy));
