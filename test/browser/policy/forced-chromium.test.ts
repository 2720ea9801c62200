import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, expect, test } from "vitest";
import { findBrowser } from "../../../scripts/find-browser";
import {
	type HostedExtension,
	hostExtension,
} from "../harness/packed-extension";
import {
	createPolicyFile,
	mayWritePolicies,
	policyFolder,
} from "../harness/policy-file";
import { readPolicyState } from "../harness/policy-state";
import { builds } from "../harness/stage";
import { eventually } from "../harness/waiting";

const cleanUps: (() => unknown)[] = [];
afterAll(async () => {
	for (const cleanUp of cleanUps.toReversed()) await cleanUp();
});

/** As an employee's Chromium starts: nothing of automation but the pipe, and nothing outside this machine is reached. */
const startChromium = (profile: string): Promise<Browser> =>
	puppeteer.launch({
		executablePath: findBrowser("chromium") ?? "",
		userDataDir: profile,
		pipe: true,
		enableExtensions: true,
		ignoreDefaultArgs: [
			"--disable-background-networking",
			"--disable-component-update",
		],
		args: [
			"--no-sandbox",
			"--no-first-run",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
		],
	});

const policyOf = ({ id, updateUrl }: HostedExtension) =>
	JSON.stringify({
		ExtensionSettings: {
			[id]: {
				installation_mode: "force_installed",
				update_url: updateUrl,
				override_update_url: true,
			},
		},
		// Else no debugger, and so no test, may look into what is installed by force.
		DeveloperToolsAvailability: 1,
		"3rdparty": {
			extensions: { [id]: { revision: "forced", guideline: "musashino" } },
		},
	});

test("installed by policy, it is there without a question, with the organisation's settings, and no welcome", async ({
	skip,
}) => {
	skip(!mayWritePolicies(), `no policies may be written to ${policyFolder()}`);
	const hosted = await hostExtension(builds.chromium);
	cleanUps.push(hosted.close);
	const file = createPolicyFile(hosted.id);
	cleanUps.push(file.remove);
	file.writeRaw(policyOf(hosted));
	const profile = mkdtempSync(join(tmpdir(), "hitoiki-forced-"));
	cleanUps.push(() =>
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
	);
	const browser = await startChromium(profile);
	cleanUps.push(() => browser.close());
	await browser.waitForTarget(
		(target) =>
			target.type() === "service_worker" && target.url().includes(hosted.id),
		{ timeout: 40_000 },
	);
	const page = await browser.newPage();
	await page.goto(`chrome-extension://${hosted.id}/options.html`);
	await eventually(() => readPolicyState(page)).toMatchObject({
		state: "managed",
		codes: ["forced"],
		guideline: "musashino",
		isFixed: true,
	});
	await page.goto(`chrome-extension://${hosted.id}/welcome.html`);
	await page.waitForSelector("#guideline:disabled");
	expect(
		await page.$eval("#guideline", (choice) => ({
			guideline: (choice as HTMLSelectElement).value,
			note: choice.parentElement?.querySelector(".fixed")?.textContent,
		})),
	).toEqual({
		guideline: "musashino",
		note: expect.stringContaining("組織が定めた設定です"),
	});
	await page.goto("about:blank");
	expect(
		browser.targets().filter((target) => target.url().includes("welcome")),
	).toEqual([]);
});
