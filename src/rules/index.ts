import type { Rule } from "../core/rule";

const files = import.meta.glob<{ rule: Rule }>(["./*.ts", "!./index.ts"], {
	eager: true,
});

/** Every rule on the shelf, by id. A new file in this folder is enough to add one. */
export const rules: Rule[] = Object.values(files)
	.map((file) => file.rule)
	.toSorted((a, b) => a.id.localeCompare(b.id));
