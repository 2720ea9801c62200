import { resolve } from "node:path";
import puppeteer, { type Browser, type Target } from "puppeteer-core";
import { makeProfile } from "./chromium-profile";
import { type BrowserName, findBrowser } from "./find-browser";
import { startPracticeProxy } from "./practice-proxy";

export { type BrowserName, findBrowser } from "./find-browser";

export type LaunchOptions = {
	/** Port of the practice server. */
	port: number;
	/** Folder of an unpacked extension. */
	extensionDir?: string;
	/** Default true. */
	headless?: boolean;
	/** Kept after the end when given; otherwise a new profile is thrown away. */
	profileDir?: string;
	/** Language of the browser's own interface and of `navigator.language`, e.g. "ja" (default) or "en-US". */
	language?: string;
	/** Leaves the welcome page open, which the extension opens when it is put in. Default false. */
	keepsWelcome?: boolean;
};

export type PracticeBrowser = {
	browser: Browser;
	/** Id of the loaded extension; in Firefox the host part of its pages' addresses. */
	extensionId?: string;
	/** What wanted to leave the machine and was turned away, oldest first. */
	refused: string[];
	close(): Promise<void>;
};

/** Chromium asks Google for the time, for names of form fields, for updates and for who is signed in; port 1 is one it never connects to. */
const withoutErrands = [
	"--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication",
	"--gaia-url=https://127.0.0.1:1",
	"--component-updater=url-source=https://127.0.0.1:1/",
];

/** Chromium's sandbox cannot be had by root, nor in many containers. */
function withoutSandbox(): string[] {
	const isContained = process.getuid?.() === 0 || process.env.CI !== undefined;
	return isContained ? ["--no-sandbox"] : [];
}

/** Starts Chromium, Chrome or Edge so that only the practice pages can be reached. */
export async function launchChromium(
	options: LaunchOptions,
): Promise<PracticeBrowser> {
	const proxy = await startPracticeProxy(options.port);
	const profile = await makeProfile(options.profileDir);
	const { language = "ja" } = options;
	return launch([proxy.close, profile.remove], proxy.refused, async () => {
		const browser = await puppeteer.launch({
			executablePath: requireBrowser("chromium"),
			headless: options.headless ?? true,
			pipe: true,
			enableExtensions: true,
			userDataDir: profile.folder,
			// On Linux --lang is not enough for the browser's own language.
			env: { ...process.env, LANGUAGE: language, LANG: "ja_JP.UTF-8" },
			defaultViewport: null,
			args: [
				...withoutSandbox(),
				"--no-first-run",
				"--disable-dev-shm-usage",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
				"--disable-quic",
				...withoutErrands,
				"--window-size=1280,900",
				`--lang=${language}`,
				`--accept-lang=${language}`,
				"--ignore-certificate-errors",
				`--proxy-server=http://127.0.0.1:${proxy.port}`,
				"--proxy-bypass-list=<-loopback>",
				"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
			],
		});
		return { browser, extensionId: await install(browser, options) };
	});
}

/** The internal address of our extension in a practice Firefox, which would otherwise be a new one each time. */
const firefoxExtensionHost = "0b1e5f3a-6c1d-4f59-9a51-3f0c4c1d7e10";
const firefoxExtensionId = "hitoiki@hitoiki.example";

/** Starts Firefox so that only the practice pages can be reached. */
export async function launchFirefox(
	options: LaunchOptions,
): Promise<PracticeBrowser> {
	const proxy = await startPracticeProxy(options.port);
	const { language = "ja" } = options;
	return launch([proxy.close], proxy.refused, async () => {
		const browser = await puppeteer.launch({
			browser: "firefox",
			executablePath: requireBrowser("firefox"),
			headless: options.headless ?? true,
			userDataDir: options.profileDir,
			acceptInsecureCerts: true,
			defaultViewport: null,
			// Without it Firefox ignores the preference services.settings.server.
			env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
			args: ["--width=1280", "--height=900", "--remote-allow-system-access"],
			extraPrefsFirefox: {
				"network.proxy.type": 1,
				"network.proxy.http": "127.0.0.1",
				"network.proxy.http_port": proxy.port,
				"network.proxy.ssl": "127.0.0.1",
				"network.proxy.ssl_port": proxy.port,
				"network.proxy.allow_hijacking_localhost": true,
				"network.proxy.no_proxies_on": "",
				"services.settings.server": "data:,#remote-settings-dummy/v1",
				"intl.accept_languages": language,
				"intl.locale.requested": language,
				"extensions.webextensions.uuids": JSON.stringify({
					[firefoxExtensionId]: firefoxExtensionHost,
				}),
			},
		});
		const installed = await install(browser, options);
		return { browser, extensionId: installed && firefoxExtensionHost };
	});
}

/** Starts either browser. */
export function launchBrowser(
	name: BrowserName,
	options: LaunchOptions,
): Promise<PracticeBrowser> {
	return name === "chromium" ? launchChromium(options) : launchFirefox(options);
}

async function launch(
	cleanUps: (() => Promise<void>)[],
	refused: string[],
	start: () => Promise<{ browser: Browser; extensionId?: string }>,
): Promise<PracticeBrowser> {
	const cleanUp = async () => {
		for (const step of cleanUps) await step();
	};
	try {
		const { browser, extensionId } = await start();
		return {
			browser,
			...(extensionId && { extensionId }),
			refused,
			close: () => browser.close().finally(cleanUp),
		};
	} catch (error) {
		await cleanUp();
		throw error;
	}
}

/** Where a policy fixes everything it does not come. Milliseconds. */
const welcomeMs = 3000;

/**
 * Waits for the welcome page, which would else come to the front in the middle of something.
 * Known by being new: Firefox never tells the address of an extension's page that it has opened (2026-11).
 */
async function awaitWelcome(
	browser: Browser,
	before: Target[],
	isKept: boolean,
): Promise<void> {
	const welcome = await browser
		.waitForTarget(
			(target) => target.type() === "page" && !before.includes(target),
			{ timeout: welcomeMs },
		)
		.catch(() => undefined);
	if (!isKept) await (await welcome?.page())?.close();
}

/** Loads an unpacked extension and tells its id; a browser that will not have it is closed again. */
async function install(
	browser: Browser,
	{ extensionDir, keepsWelcome = false }: LaunchOptions,
): Promise<string | undefined> {
	if (!extensionDir) return undefined;
	try {
		const before = browser.targets();
		const id = await browser.installExtension(resolve(extensionDir));
		await awaitWelcome(browser, before, keepsWelcome);
		return id;
	} catch (error) {
		await browser.close();
		throw error;
	}
}

function requireBrowser(name: BrowserName): string {
	const path = findBrowser(name);
	if (path) return path;
	const wanted = name === "chromium" ? "Chrome, Chromium or Edge" : "Firefox";
	const variable = name === "chromium" ? "CHROME_PATH" : "FIREFOX_PATH";
	throw new Error(
		`${wanted} was not found. Install it, or set ${variable} to its program.`,
	);
}
