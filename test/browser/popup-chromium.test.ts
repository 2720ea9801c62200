import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import { visitFacebook } from "./harness/facebook-page";
import { openScene } from "./harness/scene";
import { fewRules, setOwn } from "./harness/settings";
import { focusEditor, type } from "./harness/typing";
import { eventually } from "./harness/waiting";
import { home } from "./x/x-page";

const scene = openScene("chromium");

beforeAll(() =>
	setOwn(scene.stage(), {
		...fewRules,
		guideline: "zushi",
		revision: "",
		accounts: [
			{ site: "x", id: "kawabe_city", kind: "official", name: "川辺市の広報" },
		],
	}),
);

/** The popup while this page is in front. */
async function openPopup(front: Page): Promise<Page> {
	const popup = await scene.openTab("about:blank");
	await front.bringToFront();
	await popup.goto(
		`chrome-extension://${scene.stage().extensionId}/popup.html`,
	);
	await popup.waitForSelector("main");
	return popup;
}

/** What it says. */
const ask = async (front: Page): Promise<string> =>
	(await openPopup(front)).$eval("main", (main) => main.innerText);

test("elsewhere it says where it works, and what to do where it should", async () => {
	const text = await ask(await scene.visit("about:blank"));
	expect(text).toContain("このページでは動いていません");
	expect(text).toContain("再読み込み");
	expect(text).toContain("逗子市");
});

test("in a compose box it names the account, and waits", async () => {
	const page = await scene.visit(home);
	await focusEditor(page);
	const text = await ask(page);
	expect(text).toMatch(/公式 @kawabe_city 川辺市の広報/);
	expect(text).toContain("書き始めるのを待っています");
});

test("all of it is seen at once: a popup is no higher than 600 pixels", async () => {
	const page = await scene.visit(home);
	await focusEditor(page);
	const popup = await openPopup(page);
	await popup.setViewport({ width: 340, height: 600 });
	const height = await popup.evaluate(() => document.body.scrollHeight);
	expect(height).toBeLessThanOrEqual(600);
});

test("it counts what there is to look at, and says how", async () => {
	const page = await scene.visit(home);
	await focusEditor(page);
	await type(page, "詳しくは https://bit.ly/3abcD へ");
	await eventually(() => ask(page)).toMatch(/気になる点が \d 件あります/);
	expect(await ask(page)).toContain("Alt+Shift+H");
});

test("before a compose box is open it names the account all the same", async () => {
	const text = await ask(await visitFacebook(scene));
	expect(text).toMatch(/未登録/);
	expect(text).toContain("投稿欄は開いていません");
});

test("what cannot be checked does not pass for no compose box", async () => {
	const page = await scene.visit(home);
	await page.evaluate(() =>
		document
			.querySelector('[data-testid="tweetTextarea_0"]')
			?.setAttribute("data-testid", "postTextarea_0"),
	);
	await page.click('[data-testid="postTextarea_0"]');
	await type(page, "下書き");
	await eventually(() => ask(page)).toContain("この入力欄は確認していません");
	expect(await ask(page)).toContain("サイトの画面が変わったようです");
});
