import type { SiteId } from "../../core/draft";
import type { RegisteredAccount } from "../../core/policy";
import { showHandle } from "../../core/show-handle";

export const siteNames: Record<SiteId, string> = {
	x: "X",
	facebook: "Facebook",
	instagram: "Instagram",
};

/** X @kawabe_city */
export const accountNameOf = ({ site, id }: RegisteredAccount): string =>
	`${siteNames[site]} ${showHandle(site, id)}`;
