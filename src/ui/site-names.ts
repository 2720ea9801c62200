import type { SiteId } from "../core/draft";

/** As people call the sites. */
export const siteNames: Record<SiteId, string> = {
	x: "X",
	facebook: "Facebook",
	instagram: "Instagram",
};
