import type { RawPolicy } from "./managed-policy";
import type { Words } from "./words";

export const browsers = ["chrome", "edge", "firefox"] as const;
export type BrowserId = (typeof browsers)[number];

/** How one browser knows the extension. Every store gives it another id. */
export type Package = {
	/** 32 letters from a to p in Chrome and Edge, `hitoiki@…` in Firefox. */
	id: string;
	/** Where the browser gets it: an update address in Chrome and Edge, the file itself in Firefox. */
	source: string;
};

/** The browsers a city hall has; the others are absent. */
export type Packages = Partial<Record<BrowserId, Package>>;

/** One file to hand to an administrator's tool. */
export type DeployFile = {
	name: string;
	/** Where it goes. */
	place: Words;
};

/** One form in which a policy reaches machines; every file on the shelf `deploy/` is one. */
export type DeployFormat = {
	id: string;
	/** As a system administrator calls it. */
	name: Words;
	/** At least one of these must be in the packages to write it; none: it needs no id. */
	browsers: BrowserId[];
	/** Both as the bytes of the file; UTF-16 gets its byte order mark from `encodeFile`. */
	encoding: "utf-8" | "utf-16le";
	settings: DeployFile;
	/** @throws NoPackageError where none of its browsers has an id */
	write(policy: RawPolicy, packages: Packages): string;
	/** The policy in a file of this form, or undefined when it is none. Never throws. */
	read(text: string, packages: Packages): RawPolicy | undefined;
	/** What makes the browser install the extension: a file of its own, because customers have such a policy already. */
	install?: DeployFile & { write(packages: Packages): string };
};

/** The extension's id in this browser is not known. */
export class NoPackageError extends Error {
	override name = "NoPackageError";
}

/** @throws NoPackageError */
export function packageOf(packages: Packages, browser: BrowserId): Package {
	const found = packages[browser];
	if (!found) throw new NoPackageError(`the id in ${browser} is missing`);
	return found;
}
