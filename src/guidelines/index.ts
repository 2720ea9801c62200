import type { Guideline } from "../core/guideline";

const files = import.meta.glob<{ guideline: Guideline }>(
	["./*.ts", "!./index.ts"],
	{ eager: true },
);

/** Every municipality on the shelf, by code. A new file in this folder is enough to add one. */
export const guidelines: Guideline[] = Object.values(files)
	.map((file) => file.guideline)
	.toSorted((a, b) => a.code.localeCompare(b.code));
