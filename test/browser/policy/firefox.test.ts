import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { RawPolicy } from "../../../src/core/managed-policy";
import { format } from "../../../src/deploy/firefox-json";
import { shownPolicy } from "../harness/policy-state";
import { assertQuiet } from "../harness/practice-page";
import {
	makePrivateFirefox,
	type PrivateFirefox,
} from "../harness/private-firefox";
import { openStage, type Stage } from "../harness/stage";

let firefox: PrivateFirefox;
let installed: string | undefined;
let stage: Stage | undefined;

beforeAll(async () => {
	firefox = await makePrivateFirefox();
	installed = process.env.FIREFOX_PATH;
	process.env.FIREFOX_PATH = firefox.program;
});
afterEach(async () => {
	assertQuiet({ complaints: [] }, { refused: stage?.refused ?? [] });
	await stage?.close();
	stage = undefined;
});
afterAll(async () => {
	if (installed === undefined) delete process.env.FIREFOX_PATH;
	else process.env.FIREFOX_PATH = installed;
	await firefox?.remove();
});

/** As the studio exports it. */
const policies = (policy: RawPolicy) =>
	format.write(policy, {
		firefox: { id: "hitoiki@hitoiki.example", source: "" },
	});

/** Firefox reads its policies when it starts. Answers the settings page. */
async function startWith(contents: string) {
	await firefox.writePolicies(contents);
	stage = await openStage("firefox", { extension: true });
	const page = await stage.browser.newPage();
	// Firefox never reports that an extension's page has finished loading (2026-11).
	await page
		.goto(`moz-extension://${stage.extensionId}/options.html`, {
			timeout: 1500,
		})
		.catch(() => undefined);
	await page.waitForSelector(".policy-state");
	return page;
}

test("a policy is in force and fixed, and a new one only after a restart, which is said", async () => {
	const page = await startWith(
		policies({ revision: "f1", guideline: "zushi" }),
	);
	await shownPolicy(page).toMatchObject({
		state: "managed",
		codes: ["f1"],
		guideline: "zushi",
		isFixed: true,
	});
	expect(await page.$eval("main", (main) => main.textContent)).toContain(
		"Firefoxを再起動",
	);
	await firefox.writePolicies(policies({ revision: "f2", guideline: "ube" }));
	await page.evaluate(() => location.reload());
	await page.waitForSelector(".policy-state");
	await shownPolicy(page).toMatchObject({ codes: ["f1"], guideline: "zushi" });
});

test("values that Chromium would drop arrive, are named with their place, and the rest applies", async () => {
	const page = await startWith(
		policies({
			revision: "f3",
			guideline: "ube",
			rules: { rumour: 1 },
			accounts: null,
			surprise: true,
		}),
	);
	await shownPolicy(page).toMatchObject({
		state: "managed",
		guideline: "ube",
		problems: expect.arrayContaining(["rules.rumour", "accounts", "surprise"]),
	});
});

test("a file that is no JSON leaves the settings to the person", async () => {
	const page = await startWith('{ "policies": ');
	await shownPolicy(page).toMatchObject({ state: "unmanaged", isFixed: false });
});
