import { resolve } from "node:path";
import { builds, type Stage } from "./stage";

/** Puts the extension in once more under its open pages, as an update does: what it left in them belongs to nobody now. */
export const updateExtension = async ({
	browser,
	name,
}: Stage): Promise<void> => {
	await browser.installExtension(resolve(builds[name]));
};
