import {
	type BrowserId,
	type DeployFormat,
	type Packages,
	packageOf,
} from "../../core/deploy-format";
import type { RawPolicy } from "../../core/managed-policy";
import { findOurEntry, parseTable, tableAt } from "./our-entry";
import { print } from "./print";

/** Chromium's policy folders on Linux; files merge key by key, and of two with the same key the last name wins (Chromium 156). */
export const chromiumJson = (
	browser: BrowserId,
): Pick<DeployFormat, "write" | "read"> & {
	writeInstall(packages: Packages): string;
} => ({
	write: (policy: RawPolicy, packages) =>
		print({
			"3rdparty": {
				extensions: { [packageOf(packages, browser).id]: policy },
			},
		}),
	read: (text, packages) => {
		const extensions = tableAt(parseTable(text), "3rdparty", "extensions");
		if (!extensions) return undefined;
		// Chrome's and Edge's files differ in nothing but the id.
		const isOfAnother = Object.entries(packages).some(
			([other, { id }]) => other !== browser && Object.hasOwn(extensions, id),
		);
		const isOwn = Object.hasOwn(extensions, packages[browser]?.id ?? "");
		if (isOfAnother && !isOwn) return undefined;
		return findOurEntry(extensions, packages);
	},
	writeInstall: (packages) => {
		const { id, source } = packageOf(packages, browser);
		return print({ ExtensionInstallForcelist: [`${id};${source}`] });
	},
});
