import { browser } from "wxt/browser";
import { type Role, roles } from "../core/role";
import { keys } from "./watch-settings";

/** The person's own, which no organisation can fix: what the person is to the city, and when a contractor has confirmed which city's rules: guideline id → ISO 8601. */
export type OwnRole = { role: Role; pledges: Record<string, string> };

export async function readRole(): Promise<OwnRole> {
	const stored = await browser.storage.local.get([keys.role, keys.pledges]);
	return {
		role:
			roles.find((known) => known === stored[keys.role]) ?? ("staff" as const),
		pledges: (stored[keys.pledges] ?? {}) as OwnRole["pledges"],
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
