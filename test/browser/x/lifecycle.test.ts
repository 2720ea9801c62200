import { expect, test } from "vitest";
import {
	openSettings,
	registerAccount,
} from "../../../scripts/demonstration/settings";
import { updateExtension } from "../harness/background";
import { drawn } from "../harness/lines";
import { badge, badges, panel, pressButton, states } from "../harness/panel";
import { places } from "../harness/places";
import { modelText, sent } from "../harness/practice-page";
import { openScene } from "../harness/scene";
import { focusEditor, press, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { killWorker, readBuffers } from "../harness/worker";
import { home } from "./x-page";

const scene = openScene("chromium");
const link = "https://bit.ly/3abcD";
const phone = "090-1234-5678";

test("after the worker has ended, twice, the next key has its findings", async () => {
	const page = await scene.visit(home);
	await focusEditor(page);
	await type(page, "一度目 ");
	for (const [round, words] of [link, phone].entries()) {
		await eventually(() => states(page)).toEqual(["ready"]);
		await killWorker(scene.stage().browser);
		await type(page, `${words} `);
		await eventually(() => places(page)).toHaveLength(round + 1);
	}
	expect(await modelText(page)).toBe(`一度目 ${link} ${phone} `);
});

test("who puts the caret into a compose box has the dictionary loaded before the first letter", async () => {
	const page = await scene.visit(home);
	await eventually(() => states(page)).toEqual(["watching"]);
	// Until the page has nothing more to ask.
	await new Promise((resolve) => setTimeout(resolve, 2000));
	const { browser } = scene.stage();
	await killWorker(browser);
	await focusEditor(page);
	// The dictionary is the only thing as large as that.
	await eventually(() => readBuffers(browser)).toBeGreaterThan(10_000_000);
	expect(await states(page)).toEqual(["watching"]);
});

test("settings hold at once on a page that is open", async () => {
	const page = await scene.openTab(home);
	await focusEditor(page);
	await type(page, link);
	await eventually(() => badge(page)).toMatch(/^未登録 @kawabe_city/);
	const settings = await openSettings(scene.stage(), "chromium");
	await registerAccount(settings, {
		site: "x",
		handle: "kawabe_city",
		department: "広報課",
	});
	await eventually(() => badge(page)).toMatch(/^公式 @kawabe_city .*広報課/);
	expect(await places(page)).toHaveLength(1);

	await settings.click(".accounts button");
	await eventually(() => badge(page)).toMatch(/^未登録 @kawabe_city/);
	expect(await badge(page)).not.toContain("広報課");
	await settings.close();
});

test("two tabs have each their own", async () => {
	const first = await scene.openTab(home);
	const second = await scene.openTab("https://x.com/home?account=hanako_s");
	await focusEditor(second);
	await type(second, `二枚目 ${phone}`);
	await first.bringToFront();
	await focusEditor(first);
	await type(first, `一枚目 ${link}`);
	await eventually(() => places(first)).toEqual([
		{ before: "一枚目 ", text: link },
	]);
	expect(await places(second)).toEqual([{ before: "二枚目 ", text: phone }]);
	expect(await badge(first)).toContain("@kawabe_city");
	expect(await badge(second)).toContain("@hanako_s");
});

test("underlines that the page has cleared are back with the next key, and the page's own are left alone", async () => {
	const page = await scene.visit(home);
	await focusEditor(page);
	await type(page, link);
	await eventually(() => places(page)).toHaveLength(1);
	await page.evaluate(() => {
		CSS.highlights.clear();
		CSS.highlights.set("of-the-page", new Highlight());
	});
	await type(page, " あ");
	await eventually(() => places(page)).toEqual([{ before: "", text: link }]);
	expect(await page.evaluate(() => CSS.highlights.has("of-the-page"))).toBe(
		true,
	);
});

test("what is drawn is put back when the page throws it out", async () => {
	const page = await scene.visit(home);
	await focusEditor(page);
	await type(page, link);
	await eventually(() => drawn(page)).toHaveLength(1);
	await page.evaluate(() => document.querySelector("hitoiki-root")?.remove());
	await eventually(() => drawn(page)).toHaveLength(1);
	expect(await badge(page)).toMatch(/^未登録 @kawabe_city/);
});

test("a compose box that has become unknown says so, with a report that holds no text", async () => {
	const page = await scene.visit(home);
	await page.evaluate(() => {
		const editor = document.querySelector('[data-testid="tweetTextarea_0"]');
		editor?.setAttribute("data-testid", "postTextarea_0");
	});
	await page.click('[data-testid="postTextarea_0"]');
	await type(page, `ひみつの下書き ${link}`);
	await eventually(() => states(page)).toEqual(["unavailable"]);
	await eventually(async () => (await badges(page)).join()).toMatch(
		/^不明.*この入力欄は確認していません/,
	);
	expect(await places(page)).toEqual([]);

	await scene
		.stage()
		.browser.defaultBrowserContext()
		.overridePermissions("https://x.com", [
			"clipboard-read",
			"clipboard-sanitized-write",
		]);
	await pressButton(page, "一覧を開く");
	await eventually(async () => (await panel(page))?.items).toEqual([]);
	await pressButton(page, "報告文をコピー");
	await eventually(() => drawn(page)).toHaveLength(1);
	const report = await page.evaluate(() => navigator.clipboard.readText());
	expect(report).toMatch(/^Hitoiki \d+\.\d+\.\d+\nsite: x \(ja\)/);
	expect(report).toMatch(/^editor: 0$/m);
	expect(report).toMatch(/^accountSwitcher: 1$/m);
	expect(report).not.toMatch(/ひみつ|bit\.ly|kawabe|川辺/);
	expect(await modelText(page)).toBe(`ひみつの下書き ${link}`);

	await page.evaluate(() =>
		document
			.querySelector('[data-testid="postTextarea_0"]')
			?.setAttribute("data-testid", "tweetTextarea_0"),
	);
	await eventually(() => places(page)).toHaveLength(1);
	expect(await states(page)).toEqual(["ready"]);
});

test("an unknown box takes its line along when it leaves", async () => {
	const page = await scene.visit(home);
	await page.evaluate(() =>
		document
			.querySelector('[data-testid="tweetTextarea_0"]')
			?.setAttribute("data-testid", "postTextarea_0"),
	);
	await page.click('[data-testid="postTextarea_0"]');
	await eventually(() => states(page)).toEqual(["unavailable"]);
	await page.click('article [data-testid="tweetText"]');
	await eventually(async () => (await states(page)).join()).toBe("watching");
});

// The last of the file: it takes the settings along.
test("when the extension is updated under an open page, the page says so and goes on", async () => {
	const page = await scene.openTab(home);
	await focusEditor(page);
	await type(page, `更新の前 ${link}`);
	await eventually(() => places(page)).toHaveLength(1);
	await updateExtension(scene.stage());
	await type(page, " 更新の後");
	await eventually(() => states(page)).toEqual(["unavailable"]);
	await eventually(async () => (await badges(page)).join()).toMatch(
		/再読み込み.*投稿はこのままでもできます/,
	);
	expect(await places(page)).toEqual([]);
	expect(await panel(page)).toBeUndefined();
	const text = `更新の前 ${link} 更新の後`;
	expect(await modelText(page)).toBe(text);
	await press(page, "Control", "Enter");
	expect(await sent(page)).toMatchObject([{ text }]);

	// A composer that comes afterwards says so too.
	await page.click('[data-testid="SideNav_NewTweet_Button"]');
	await eventually(async () => (await badges(page)).join()).toMatch(
		/再読み込み/,
	);
	await type(page, link);
	expect(await places(page)).toEqual([]);

	// And after a new load everything is as before.
	await page.goto(home);
	await focusEditor(page);
	await type(page, link);
	await eventually(() => places(page)).toHaveLength(1);
});
