import { browser } from "wxt/browser";
import {
	addWording,
	type KeptWording,
	readWordings,
	removeWording,
} from "../core/kept-wordings";
import { keys } from "./watch-settings";

/** The words that the person leaves as they are in every draft; on this machine only. */
export async function readKeptWordings(): Promise<KeptWording[]> {
	const stored = await browser.storage.local.get(keys.keptWordings);
	return readWordings(stored[keys.keptWordings]);
}

/** Keeps a wording, or takes it back. */
export async function saveKeptWording(
	wording: KeptWording,
	isKept: boolean,
): Promise<void> {
	const change = isKept ? addWording : removeWording;
	await browser.storage.local.set({
		[keys.keptWordings]: change(await readKeptWordings(), wording),
	});
}
