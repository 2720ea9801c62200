import { browser } from "wxt/browser";
import type { Progress } from "../core/guide";

const key = "guideProgress";

/** What has been ticked off in the incident guides since the browser was started; nothing reaches the disk. */
export async function readProgress(): Promise<Progress> {
	const stored = await browser.storage.session.get(key);
	return (stored[key] as Progress | undefined) ?? {};
}

export const saveProgress = (progress: Progress): Promise<void> =>
	browser.storage.session.set({ [key]: progress });

/** Runs when a step is ticked off in another tab. */
export function watchProgress(onChange: () => void): void {
	browser.storage.session.onChanged.addListener((changes) => {
		if (key in changes) onChange();
	});
}
