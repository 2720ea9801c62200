import { resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { highlights } from "../harness/highlights";
import { states } from "../harness/panel";
import {
	createPolicyFile,
	idOfFolder,
	mayWritePolicies,
	policyFolder,
} from "../harness/policy-file";
import { shownPolicy } from "../harness/policy-state";
import { assertQuiet, openPage } from "../harness/practice-page";
import { builds, openStage, type Stage } from "../harness/stage";
import { focusEditor, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { home } from "../x/x-page";

const may = mayWritePolicies();
const file = createPolicyFile(idOfFolder(resolve(builds.chromium)));
let stage: Stage;
let options: Page;
let composer: Page;

const keys = ["revision", "guideline", "rules", "policyKeys"];
const policy = (revision: string, rest: object = {}) => ({
	revision,
	guideline: "ashibetsu",
	rules: { "shortened-link": "confirm" },
	policyKeys: keys,
	...rest,
});

const link = "https://bit.ly/3abcD";

beforeAll(async () => {
	if (!may) return;
	file.write(policy("r1"));
	stage = await openStage("chromium", { extension: true });
	options = await stage.browser.newPage();
	await options.goto(`chrome-extension://${stage.extensionId}/options.html`);
	composer = (await openPage(stage, home)).page;
	await focusEditor(composer);
	await type(composer, `${link} `);
});
afterAll(async () => {
	file.remove();
	await stage?.close();
});

/** What a step writes into the folder, and what is then seen. One after the other, in one browser: each takes Chromium 5 s. */
const when = (name: string, run: () => Promise<void>) =>
	test(name, { timeout: 30_000 }, async ({ skip }) => {
		skip(!may, `no policies may be written to ${policyFolder()}`);
		await run();
	});

when("a policy that is there at the start is in force and fixed", async () => {
	await shownPolicy(options).toEqual({
		state: "managed",
		codes: ["r1"],
		problems: [],
		guideline: "ashibetsu",
		isFixed: true,
	});
	await eventually(() => highlights(composer)).toEqual([
		{ name: "hitoiki-confirm", text: link },
	]);
});

when("everything it sets can be read, key by key", async () => {
	const rows = await options.$$eval("#fixed details", (keys) =>
		keys.map((key) => key.textContent),
	);
	expect(rows).toHaveLength(2);
	expect(rows.join()).toContain("芦別市ソーシャルメディア利用ガイドライン");
	expect(rows.join()).toMatch(/短縮URL.*確認/);
});

when(
	"checks cannot be stopped, and what was stopped before goes on",
	async () => {
		await options.evaluate(() =>
			(
				globalThis as unknown as {
					chrome: {
						storage: { local: { set(items: object): Promise<void> } };
					};
				}
			).chrome.storage.local.set({ pausedSites: ["x"] }),
		);
		await type(composer, "。");
		await eventually(() => states(composer)).toEqual(["ready"]);
		expect(await highlights(composer)).toHaveLength(1);
		const popup = await stage.browser.newPage();
		await composer.bringToFront();
		await popup.goto(`chrome-extension://${stage.extensionId}/popup.html`);
		const main = await popup.waitForSelector("main");
		const said = await main?.evaluate(({ innerText }) => innerText);
		expect(said).toContain("確認を止めることはできません");
		expect(await popup.$("button.pause")).toBeNull();
		await popup.close();
	},
);

when(
	"a changed one is in force at once, also in an open composer",
	async () => {
		file.write(
			policy("r2", {
				rules: { "shortened-link": "off", "external-link": "off" },
			}),
		);
		await shownPolicy(options).toMatchObject({
			state: "managed",
			codes: ["r2"],
		});
		await eventually(() => highlights(composer)).toEqual([]);
	},
);

when("a broken file loosens nothing, and is told", async () => {
	file.write(policy("r3", { rules: { "shortened-link": "hold" } }));
	await eventually(() => highlights(composer)).toEqual([
		{ name: "hitoiki-hold", text: link },
	]);
	file.writeRaw('{ "3rdparty": { "extensions": ');
	await shownPolicy(options).toMatchObject({
		state: "stale",
		guideline: "ashibetsu",
		isFixed: true,
	});
	expect(await highlights(composer)).toHaveLength(1);
});

when("a mended file is in force again", async () => {
	file.write(policy("r4"));
	await shownPolicy(options).toMatchObject({ state: "managed", codes: ["r4"] });
});

when("a removed file loosens nothing, and is told", async () => {
	file.remove();
	await shownPolicy(options).toMatchObject({ state: "stale", isFixed: true });
	await eventually(() => highlights(composer)).toHaveLength(1);
});

when(
	"a key that the browser drops is named, and its last value holds",
	async () => {
		// A number among the strings: Chromium drops the whole list of strengths without a word.
		file.write(policy("r5", { rules: { "shortened-link": 1 } }));
		await shownPolicy(options).toMatchObject({
			state: "degraded",
			codes: ["r5", "rules"],
		});
		await eventually(() => highlights(composer)).toEqual([
			{ name: "hitoiki-confirm", text: link },
		]);
	},
);

when(
	"what is wrong is named with its place, and the rest applies",
	async () => {
		file.write(
			policy("r6", {
				rules: { "shortened-link": "loud", rumour: "off" },
				accounts: [{ site: "myspace", id: "kawabe", kind: "official" }],
				workHours: { days: [9], start: "25:00", end: "17:15" },
			}),
		);
		await shownPolicy(options).toMatchObject({
			state: "managed",
			codes: ["r6"],
		});
		await shownPolicy(options).toMatchObject({
			problems: expect.arrayContaining([
				"rules.shortened-link",
				"accounts[0].site",
				"workHours.start",
			]),
		});
	},
);

when(
	"a guideline that nobody knows is shown by its name, and what was expected is said in Japanese",
	async () => {
		file.write(
			policy("r6b", {
				guideline: "asibetsu",
				accounts: [{ site: "x", id: "", kind: "official" }],
			}),
		);
		await eventually(() =>
			options.$eval(
				"#guideline",
				(select) => (select as HTMLSelectElement).selectedOptions[0]?.text,
			),
		).toBe("「asibetsu」は見つかりません");
		const problems = await options.$eval(
			".problems",
			(list) => list.textContent,
		);
		expect(problems).toContain("（直るまで、すべての規則が働きます）");
		expect(problems).toContain("@名前 か、数字のID");
	},
);

when("a large one arrives whole", async () => {
	const words = Array.from({ length: 5000 }, (_, i) => ({
		rule: "confidential",
		match: `計画${i}号`,
		message: "公表前の計画です。",
		except: [],
	}));
	const accounts = Array.from({ length: 10_000 }, (_, i) => ({
		site: "x",
		id: `kawabe_${i}`,
		kind: "official",
	}));
	file.write(policy("r7", { words, accounts }));
	await shownPolicy(options).toMatchObject({
		state: "managed",
		codes: ["r7"],
		problems: [],
	});
	await composer.bringToFront();
	await type(composer, "計画4999号です。");
	await eventually(() => highlights(composer)).toContainEqual(
		expect.objectContaining({ text: "計画4999号" }),
	);
});

when("a policy that is taken back frees the settings", async () => {
	file.write({ released: true });
	await shownPolicy(options).toMatchObject({
		state: "unmanaged",
		isFixed: false,
	});
});

when("and nothing asked the network for anything", async () => {
	assertQuiet({ complaints: [] }, { refused: stage.refused });
});
