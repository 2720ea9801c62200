import { createHash } from "node:crypto";
import {
	accessSync,
	constants,
	existsSync,
	mkdirSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { findBrowser } from "../../../scripts/find-browser";
import type { RawPolicy } from "../../../src/core/managed-policy";
import { format } from "../../../src/deploy/chrome-linux";

/** Where each browser of the Chromium family looks for policies on Linux, by a word in the path of its program. */
const folders: [RegExp, string][] = [
	[/edge/, "/etc/opt/edge/policies/managed"],
	[/google|chrome(?!ium|driver)/, "/etc/opt/chrome/policies/managed"],
	[/./, "/etc/chromium/policies/managed"],
];

/** The folder of the Chromium that the tests use. */
export function policyFolder(): string {
	const program = findBrowser("chromium") ?? "";
	const [, folder = ""] = folders.find(([name]) => name.test(program)) ?? [];
	return folder;
}

/** True when a policy may be written there; it belongs to the administrator of the machine. */
export function mayWritePolicies(): boolean {
	let folder = policyFolder();
	while (!existsSync(folder) && folder !== dirname(folder))
		folder = dirname(folder);
	try {
		accessSync(folder, constants.W_OK);
		return process.platform === "linux";
	} catch {
		return false;
	}
}

/** The id that Chromium gives to an unpacked extension without a key: the first 32 half-bytes of the SHA-256 of its folder, as letters a to p. */
export const idOfFolder = (folder: string): string =>
	[
		...createHash("sha256")
			.update(realpathSync(folder))
			.digest("hex")
			.slice(0, 32),
	]
		.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
		.join("");

export type PolicyFile = {
	/** As the studio exports it, for the extension alone: no other Chromium on the machine is touched by it. */
	write(policy: RawPolicy): void;
	/** The whole file as it stands, also what is no JSON. */
	writeRaw(contents: string): void;
	remove(): void;
};

/** A policy file for one extension, in the browser's own folder. End with `remove()`. */
export function createPolicyFile(extensionId: string): PolicyFile {
	const folder = policyFolder();
	const file = join(folder, `hitoiki-test-${process.pid}.json`);
	const writeRaw = (contents: string) => {
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, contents);
	};
	return {
		writeRaw,
		write: (policy) =>
			writeRaw(
				format.write(policy, { chrome: { id: extensionId, source: "" } }),
			),
		remove: () => rmSync(file, { force: true }),
	};
}
