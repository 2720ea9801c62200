import type { Site } from "../core/site";

const files = import.meta.glob<{ site: Site }>(["./*.ts", "!./index.ts"], {
	eager: true,
});

/** Every site on the shelf. A new file in this folder is enough to add one. */
export const sites: Site[] = Object.values(files).map((file) => file.site);
