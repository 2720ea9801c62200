import { isTable } from "./table";

/** A policy as the browser delivered it, unread. */
export type RawPolicy = Record<string, unknown>;

/** The last policy in force, with what was rescued for it, and when it was last seen (milliseconds since 1970). */
export type KeptPolicy = { policy: RawPolicy; seenAt: number };

/**
 * What is known of the organisation's policy.
 * pending: the browser has not answered yet, and none was ever seen · managed: present and complete ·
 * degraded: keys the policy itself announces are missing, the last good ones stand in · stale: it has vanished, the last good one holds ·
 * unmanaged: there is none, or it was taken back.
 */
export type PolicyState =
	| { kind: "pending" | "unmanaged" }
	| { kind: "managed"; policy: RawPolicy }
	| { kind: "degraded"; policy: RawPolicy; missing: string[] }
	| { kind: "stale"; policy: RawPolicy; seenAt: number };

/** What was stored of the last policy; undefined where it cannot be read. */
export const readKept = (stored: unknown): KeptPolicy | undefined =>
	isTable(stored) && isTable(stored.policy) && typeof stored.seenAt === "number"
		? { policy: stored.policy, seenAt: stored.seenAt }
		: undefined;

/** What was stored of the last judgement; `pending` where it cannot be read, until the browser is asked again. */
export function readState(stored: unknown): PolicyState {
	const nothing: PolicyState = { kind: "pending" };
	if (!isTable(stored)) return nothing;
	const { kind, policy, missing, seenAt } = stored;
	if (kind === "pending" || kind === "unmanaged") return { kind };
	if (!isTable(policy)) return nothing;
	if (kind === "managed") return { kind, policy };
	if (kind === "degraded" && Array.isArray(missing))
		return { kind, policy, missing: missing.map(String) };
	if (kind === "stale" && typeof seenAt === "number")
		return { kind, policy, seenAt };
	return nothing;
}

/** How long a vanished policy still holds: one broken file must not loosen a whole city hall. Milliseconds. */
export const graceMs = 14 * 24 * 60 * 60 * 1000;

/** Some tools write every value as a text or a number. */
const isYes = (value: unknown) =>
	value === true || value === 1 || value === "1" || value === "true";

const announcedKeys = ({ policyKeys }: RawPolicy): string[] =>
	Array.isArray(policyKeys) ? policyKeys.map(String) : [];

/**
 * Judges what the browser delivered. Pure.
 * @param raw the policy; undefined where the browser has none or has not answered
 * @param isFinal true once the browser has given its last answer of this run
 */
export function judgePolicy(
	raw: RawPolicy | undefined,
	kept: KeptPolicy | undefined,
	isFinal: boolean,
	now: number,
): PolicyState {
	if (isYes(raw?.released)) return { kind: "unmanaged" };
	if (raw) {
		const missing = announcedKeys(raw).filter(
			(key) => !Object.hasOwn(raw, key),
		);
		if (missing.length === 0) return { kind: "managed", policy: raw };
		const rescued = missing
			.filter((key) => kept && Object.hasOwn(kept.policy, key))
			.map((key) => [key, kept?.policy[key]]);
		const policy = { ...Object.fromEntries(rescued), ...raw };
		return { kind: "degraded", policy, missing };
	}
	if (kept && now - kept.seenAt < graceMs)
		return isFinal
			? { kind: "stale", ...kept }
			: { kind: "managed", policy: kept.policy };
	return { kind: isFinal ? "unmanaged" : "pending" };
}
