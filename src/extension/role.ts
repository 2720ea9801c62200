import { browser } from "wxt/browser";
import { type Pledges, type Role, roles } from "../core/role";
import { readTexts } from "../core/table";
import { keys } from "./watch-settings";

/** The person's own, which no organisation can fix: what the person is to the city, and what a contractor has confirmed. */
export type OwnRole = { role: Role; pledges: Pledges };

export async function readRole(): Promise<OwnRole> {
	const stored = await browser.storage.local.get([keys.role, keys.pledges]);
	return {
		role:
			roles.find((known) => known === stored[keys.role]) ?? ("staff" as const),
		pledges: readTexts(stored[keys.pledges]),
	};
}

export const saveRole = (role: Role): Promise<void> =>
	browser.storage.local.set({ [keys.role]: role });

/** Remembers that a contractor has confirmed to keep a city's rules. */
export async function savePledge(guideline: string, at: string): Promise<void> {
	const { pledges } = await readRole();
	await browser.storage.local.set({
		[keys.pledges]: { ...pledges, [guideline]: at },
	});
}
