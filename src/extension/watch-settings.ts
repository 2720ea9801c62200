// Apart from reading them: every page watches the settings, and none should load what it takes to parse a policy.
import { browser } from "wxt/browser";
import { isPolicyChange } from "./managed-policy";

/** The person's own part of `storage.local`. */
export const keys = {
	own: "own",
	language: "language",
	role: "role",
	pledges: "pledges",
	keptWordings: "keptWordings",
	pausedSites: "pausedSites",
} as const;

/** Runs `onChange` whenever settings change, here or in another part of the extension. */
export function watchSettings(onChange: () => void): void {
	browser.storage.onChanged.addListener((changes, area) => {
		if (area !== "local") return;
		const isOwn = Object.values(keys).some((key) => key in changes);
		if (isOwn || isPolicyChange(changes)) onChange();
	});
}
