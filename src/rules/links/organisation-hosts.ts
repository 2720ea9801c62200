import type { Link } from "../../core/analyzed-text";
import type { Policy } from "../../core/policy";
import { isUnder } from "../../core/public-body";

/** The organisation's own sites, and those it allows. */
export const isAllowedHost = (host: string, policy: Policy): boolean =>
	[...policy.organization.domains, ...policy.allowedDomains].some((domain) =>
		isUnder(host, domain),
	);

export const isBlockedHost = (host: string, policy: Policy): boolean =>
	policy.blockedDomains.some((domain) => isUnder(host, domain));

/** True where the text only speaks of a site: 「bit.lyなどの短縮アドレスにご注意ください」, 「bit.ly/ で始まるリンク」. */
export const isMention = (link: Link): boolean =>
	!link.hasScheme && (!link.hasPath || /^[^:]+:\/\/[^/]+\/$/.test(link.url));
