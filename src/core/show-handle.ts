import type { SiteId } from "./draft";

/** A handle as people write it: with @, but not the number by which Facebook knows a person or Page. */
export const showHandle = (site: SiteId, handle: string): string =>
	site === "facebook" ? handle : `@${handle}`;
