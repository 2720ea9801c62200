import { browser } from "wxt/browser";
import {
	type PolicyProblem,
	parsePolicy,
	resolvePolicy,
} from "../core/parse-policy";
import type { Policy } from "../core/policy";
import { type Language, languages } from "../core/words";

/** Everything the person or the organisation has set, as every part of the extension sees it. */
export type Settings = {
	policy: Policy;
	/** The keys that the organisation has fixed. */
	fixed: string[];
	problems: PolicyProblem[];
	language: Language;
};

/** What lies in `storage.local`. `managed` is the organisation's policy as last seen: nobody waits for the browser to deliver it. */
const keys = { own: "own", managed: "managed", language: "language" } as const;

/** The settings in force, from the machine's own storage; a few milliseconds. */
export async function readSettings(): Promise<Settings> {
	const stored = await browser.storage.local.get(Object.values(keys));
	const own = parsePolicy(stored[keys.own] ?? {});
	const managed = parsePolicy(stored[keys.managed] ?? {});
	const language =
		languages.find((known) => known === stored[keys.language]) ?? "ja";
	return {
		policy: resolvePolicy(managed.settings, own.settings),
		fixed: Object.keys(managed.settings),
		problems: [...managed.problems, ...own.problems],
		language,
	};
}

/** Replaces some of the person's own settings. */
export async function saveOwn(change: Partial<Policy>): Promise<void> {
	const stored = await browser.storage.local.get(keys.own);
	const own = (stored[keys.own] ?? {}) as Partial<Policy>;
	await browser.storage.local.set({ [keys.own]: { ...own, ...change } });
}

export const saveLanguage = (language: Language): Promise<void> =>
	browser.storage.local.set({ [keys.language]: language });

/** Runs `onChange` whenever settings change, here or in another part of the extension. */
export function watchSettings(onChange: () => void): void {
	browser.storage.onChanged.addListener((changes, area) => {
		if (area === "local" && Object.values(keys).some((key) => key in changes))
			onChange();
	});
}

/** Takes over what the organisation's tools have put into `storage.managed`. Firefox rejects and Chromium answers `{}` where there is none. */
export async function fetchManagedPolicy(): Promise<void> {
	try {
		const managed = await browser.storage.managed.get();
		if (Object.keys(managed).length > 0)
			await browser.storage.local.set({ [keys.managed]: managed });
	} catch {
		// No policy on this machine.
	}
}
