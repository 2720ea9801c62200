import { browser } from "wxt/browser";
import {
	judgePolicy,
	type KeptPolicy,
	type PolicyState,
	type RawPolicy,
	readKept,
	readState,
} from "../core/managed-policy";

/** Chromium answers `{}` for up to 8 s after an installation although there is a policy (measured 2.8 s, 2026-11). */
const settlingMs = 10_000;

const keys = { kept: "keptPolicy", state: "policyState" } as const;

/** The policy as the browser delivers it; Firefox rejects and Chromium answers `{}` where there is none. */
async function fetchRaw(): Promise<RawPolicy | undefined> {
	try {
		const raw: RawPolicy = await browser.storage.managed.get();
		return Object.keys(raw).length > 0 ? raw : undefined;
	} catch {
		return undefined;
	}
}

/** Judges and stores; writes only what differs, because every page looks again at each change. */
async function publish(
	raw: RawPolicy | undefined,
	isFinal: boolean,
): Promise<void> {
	const now = Date.now();
	const stored = await browser.storage.local.get(Object.values(keys));
	const kept = readKept(stored[keys.kept]);
	const state = judgePolicy(raw, kept, isFinal, now);
	if (JSON.stringify(state) !== JSON.stringify(stored[keys.state]))
		await browser.storage.local.set({ [keys.state]: state });
	if (raw?.released === true) await browser.storage.local.remove(keys.kept);
	else if (raw && "policy" in state)
		await browser.storage.local.set({
			[keys.kept]: { policy: state.policy, seenAt: now } satisfies KeptPolicy,
		});
}

/** The organisation's policy as last judged; nobody waits for the browser. */
export async function readPolicyState(): Promise<PolicyState> {
	const stored = await browser.storage.local.get(keys.state);
	return readState(stored[keys.state]);
}

/** Waits until the browser has given its answer, at most `settlingMs` after the start. */
export const untilPolicyIsKnown = (): Promise<void> =>
	new Promise((resolve) => {
		const look = async () => {
			if ((await readPolicyState()).kind === "pending") return;
			browser.storage.onChanged.removeListener(look);
			resolve();
		};
		browser.storage.onChanged.addListener(look);
		look();
	});

export const isPolicyChange = (changes: Record<string, unknown>): boolean =>
	keys.state in changes;

/**
 * Follows the organisation's policy for as long as the background runs. Registers its listeners at once, as a background must.
 * Chromium tells of changes; Firefox delivers a changed policy only after a restart.
 */
export function followManagedPolicy(): void {
	const judge = async () => publish(await fetchRaw(), true);
	browser.storage.onChanged.addListener((_, area) => {
		if (area === "managed") judge();
	});
	const begin = async () => {
		const before = await readPolicyState();
		const raw = await fetchRaw();
		if (raw || before.kind !== "pending") return publish(raw, true);
		// A fresh installation: the answer may still come.
		await publish(undefined, false);
		setTimeout(judge, settlingMs);
	};
	begin();
}
