import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { studioFolder, main as writeStudio } from "../../scripts/studio";
import { decodeFile } from "../../src/core/text-file";
import { formats } from "../../src/deploy";
import { openScene } from "./harness/scene";
import { eventually } from "./harness/waiting";
import { describeStudio } from "./studio/describe-studio";
import {
	accounts,
	begin,
	findings,
	forget,
	openFolder,
	openStudio,
	press,
	type StudioTab,
	textOf,
} from "./studio/studio-page";

const scene = openScene("chromium");
describeStudio(scene);

const packages = {
	chrome: { id: "abcdefghijklmnopabcdefghijklmnop", source: "" },
	edge: { id: "ponmlkjihgfedcbaponmlkjihgfedcba", source: "" },
	firefox: { id: "hitoiki@hitoiki.example", source: "" },
};

describe("files in and out", () => {
	let folder: string;
	let tab: StudioTab;
	const open = async (
		name: string,
		contents: string | Uint8Array,
		field = "#import-file",
	) => {
		const path = join(folder, `opened-${name}`);
		await writeFile(path, contents);
		const input = (await tab.page.$(field)) as ElementHandle<HTMLInputElement>;
		await input.uploadFile(path);
	};
	const overwrite = async (page: Page, field: string, text: string) => {
		await page.click(field, { count: 3 });
		await page.type(field, text);
	};
	const saved = async (name: string): Promise<Uint8Array> => {
		const path = join(folder, name);
		await eventually(() => existsSync(path)).toBe(true);
		const bytes = await readFile(path);
		await rm(path);
		return bytes;
	};

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "hitoiki-studio-"));
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));
	afterEach(async () => {
		expect(tab.complaints).toEqual([]);
		await forget(scene.stage(), tab);
	});

	const openWithDownloads = async () => {
		tab = await openStudio(scene.stage());
		const session = await tab.page.createCDPSession();
		await session.send("Browser.setDownloadBehavior", {
			behavior: "allow",
			downloadPath: folder,
		});
		return tab.page;
	};

	test("every format is saved, and read again by itself", async () => {
		const page = await openWithDownloads();
		await page.click('input[name="guideline"][value="zushi"]');
		await page.type("#organization-name", '川辺市"𠮷&<');
		await overwrite(page, "#id-chrome", packages.chrome.id);
		await page.type("#id-edge", packages.edge.id);
		const revision = await page.$eval(
			"#revision",
			(field) => (field as HTMLInputElement).value,
		);
		expect(revision).toMatch(/^\d{4}-\d\d-\d\d-1$/);
		for (const format of formats) {
			await press(
				page,
				`#format-${format.id}`,
				`${format.name.ja}: 設定を保存`,
			);
			const bytes = await saved(format.settings.name);
			expect(format.read(decodeFile(bytes), packages)).toMatchObject({
				schemaVersion: "1",
				revision,
				guideline: "zushi",
				organization: { name: '川辺市"𠮷&<', domains: [] },
				policyKeys: ["schemaVersion", "revision", "organization", "guideline"],
			});
			await press(page, "header", "新しく始める");
			await eventually(() =>
				page.$eval(
					"#organization-name",
					(field) => (field as HTMLInputElement).value,
				),
			).toBe("");
			await open(format.settings.name, bytes);
			await eventually(() =>
				page.$eval(
					"#organization-name",
					(field) => (field as HTMLInputElement).value,
				),
			).toBe('川辺市"𠮷&<');
			expect(await textOf(page, "#import .outcome")).toContain(format.name.ja);
		}
	});

	test("the installation is another file than the settings", async () => {
		const page = await openWithDownloads();
		await overwrite(page, "#id-chrome", packages.chrome.id);
		await press(
			page,
			"#format-chrome-windows",
			"Chrome・Windows（レジストリ .reg）: インストール用を保存",
		);
		const text = decodeFile(await saved("hitoiki-chrome-install.reg"));
		expect(text).toContain(`${packages.chrome.id};https://`);
		expect(text).not.toContain("policyKeys");
	});

	test("a file with mistakes: each is named with place, value and what would be right; the rest is taken", async () => {
		tab = await openStudio(scene.stage());
		const { page } = tab;
		await open(
			"policy.json",
			JSON.stringify({
				guideline: "ube",
				rules: { rumour: "block" },
				guidelines: 1,
			}),
		);
		await eventually(() => textOf(page, "#import .outcome")).toContain(
			"rules.rumour",
		);
		const outcome = await textOf(page, "#import .outcome");
		expect(outcome).toContain('"block"');
		expect(outcome).toContain("confirm");
		expect(outcome).toContain("guidelines");
		expect(
			await page.$eval(
				'input[name="guideline"][value="ube"]',
				(choice) => (choice as HTMLInputElement).checked,
			),
		).toBe(true);

		await open("broken.json", '{"guideline":');
		await eventually(() => textOf(page, "#import .outcome")).toContain(
			"読めませんでした",
		);
	});

	test("what has changed since a file was opened is told in words, and Ctrl+Z takes it back", async () => {
		tab = await openStudio(scene.stage());
		const { page } = tab;
		await open(
			"hitoiki-policy.json",
			JSON.stringify({
				schemaVersion: "1",
				revision: "第3版",
				guideline: "musashino",
				rules: { rumour: "off" },
			}),
		);
		await eventually(() => textOf(page, "#compare")).toContain(
			"違いはありません",
		);
		await page.select("#rules .strength-choice", "hold");
		await eventually(() => textOf(page, "#compare")).toContain(
			"規則の強さ › 噂・憶測・伝聞 オフ → 理由が必要",
		);
		await page.keyboard.down("Control");
		await page.keyboard.press("z");
		await page.keyboard.up("Control");
		await eventually(() => textOf(page, "#compare")).toContain(
			"違いはありません",
		);
	});

	test("two revisions are compared without touching the policy", async () => {
		tab = await openStudio(scene.stage());
		const { page } = tab;
		await page.click('input[name="guideline"][value="ube"]');
		await open(
			"before.json",
			JSON.stringify({
				revision: "前の版",
				guideline: "ube",
				accounts: [{ site: "x", id: "kawabe_city", kind: "official" }],
			}),
			"#compare-file",
		);
		await eventually(() => textOf(page, "#compare")).toContain(
			"削除 アカウント › X @kawabe_city",
		);
		expect(await textOf(page, "#compare select")).toContain("前の版");
		expect(await accounts(page)).toEqual([]);
	});

	test("10,000 accounts and 5,000 words: a page of each is shown, and drafts are still checked", async () => {
		tab = await openStudio(scene.stage());
		const { page } = tab;
		await begin(page);
		await open(
			"long.json",
			JSON.stringify({
				guideline: "musashino",
				accounts: Array.from({ length: 10_000 }, (_, i) => ({
					site: "x",
					id: `kawabe_${i}`,
					kind: "official",
				})),
				words: Array.from({ length: 5000 }, (_, i) => ({
					rule: "confidential",
					match: `第${i}計画`,
				})),
			}),
		);
		await eventually(async () => (await accounts(page)).length).toBe(20);
		expect(await textOf(page, "#accounts .pages")).toContain("10,000");
		await page.type("#accounts [type=search]", "kawabe_9999");
		await eventually(() => accounts(page)).toEqual(["X @kawabe_9999"]);
		await page.type(".draft textarea", "第4999計画です。");
		await eventually(async () => (await findings(page)).join()).toContain(
			"第4999計画",
		);
	});
});

describe("as plain files in a folder", () => {
	test("it checks drafts with the dictionary and with what was learned, and asks nobody for anything", async () => {
		await writeStudio();
		const { page, complaints } = await openFolder(
			scene.stage(),
			pathToFileURL(resolve(studioFolder, "index.html")),
		);
		await begin(page);
		expect(await textOf(page, ".draft")).not.toContain("辞書を");
		expect(await findings(page)).not.toEqual([]);
		expect(await textOf(page, "body")).not.toContain("言葉づかいの似た投稿");
		expect(complaints).toEqual([]);
		await page.close();
	});
});
