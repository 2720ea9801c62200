import type { DeployFormat } from "../core/deploy-format";

const files = import.meta.glob<{ format: DeployFormat }>(
	["./*.ts", "!./index.ts"],
	{ eager: true },
);

/** As city halls have them. What is not in the list stands at the end. */
const mostUsedFirst = [
	"edge-windows",
	"chrome-windows",
	"firefox-windows",
	"firefox-json",
	"google-admin",
	"macos-profile",
	"chrome-linux",
	"edge-linux",
];
const rank = ({ id }: DeployFormat) => {
	const place = mostUsedFirst.indexOf(id);
	return place < 0 ? mostUsedFirst.length : place;
};

/** Every format on the shelf. A new file in this folder is enough to add one. */
export const formats: DeployFormat[] = Object.values(files)
	.map((file) => file.format)
	.toSorted((a, b) => rank(a) - rank(b));
