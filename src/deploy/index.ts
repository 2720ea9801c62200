import type { DeployFormat } from "../core/deploy-format";

const files = import.meta.glob<{ format: DeployFormat }>(
	["./*.ts", "!./index.ts"],
	{ eager: true },
);

/** Every format on the shelf, by id. A new file in this folder is enough to add one. */
export const formats: DeployFormat[] = Object.values(files)
	.map((file) => file.format)
	.toSorted((a, b) => a.id.localeCompare(b.id));
