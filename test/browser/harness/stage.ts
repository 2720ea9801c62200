import { existsSync } from "node:fs";
import {
	type BrowserName,
	launchBrowser,
	type PracticeBrowser,
} from "../../../scripts/browsers";
import { startPracticeServer } from "../../../scripts/practice-server";

export type Stage = PracticeBrowser & { name: BrowserName };

export const builds = {
	chromium: ".output/chrome-mv3",
	firefox: ".output/firefox-mv3",
};

/** Practice server and browser for one test file; end it with `close()`. */
export async function openStage(
	name: BrowserName,
	options: {
		extension?: boolean;
		/** Folder of another build than the usual one. */
		build?: string;
		language?: string;
		keepsWelcome?: boolean;
		/** A profile to go on with; otherwise a new one is thrown away. */
		profileDir?: string;
	} = {},
): Promise<Stage> {
	const extensionDir = options.extension
		? (options.build ?? builds[name])
		: undefined;
	if (extensionDir && !existsSync(extensionDir))
		throw new Error(`${extensionDir} is missing: run npm run build first.`);
	const server = await startPracticeServer();
	try {
		const launched = await launchBrowser(name, {
			port: server.port,
			...(extensionDir && { extensionDir }),
			keepsWelcome: options.keepsWelcome ?? false,
			...(options.profileDir && { profileDir: options.profileDir }),
			...(options.language && { language: options.language }),
		});
		return {
			...launched,
			name,
			close: () => launched.close().finally(server.close),
		};
	} catch (error) {
		await server.close();
		throw error;
	}
}
