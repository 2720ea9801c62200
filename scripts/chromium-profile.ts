import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Profile = { folder: string; remove(): Promise<void> };

/** What no command line switch can turn off: Chromium loads a spelling dictionary as soon as somebody types. */
const preferences = {
	browser: { enable_spellchecking: false },
	spellcheck: { dictionaries: [], dictionary: "" },
};

/** A quiet profile: in the given folder, which stays, or in a new one that `remove` takes away. */
export async function makeProfile(kept?: string): Promise<Profile> {
	const folder = kept ?? (await mkdtemp(join(tmpdir(), "hitoiki-profile-")));
	const file = join(folder, "Default", "Preferences");
	if (!existsSync(file)) {
		await mkdir(join(folder, "Default"), { recursive: true });
		await writeFile(file, JSON.stringify(preferences));
	}
	return {
		folder,
		remove: async () => {
			if (!kept)
				await rm(folder, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
