import type { DeployFormat, Packages } from "../../core/deploy-format";
import type { RawPolicy } from "../../core/managed-policy";

/** What a file holds: a policy in one of the formats. */
export type ReadFile = { format: DeployFormat; policy: RawPolicy };

/** Finds out of itself which format a file has; undefined when it is none of them. */
export function readPolicyFile(
	text: string,
	packages: Packages,
	formats: DeployFormat[],
): ReadFile | undefined {
	for (const format of formats) {
		const policy = format.read(text, packages);
		if (policy) return { format, policy };
	}
	return undefined;
}
