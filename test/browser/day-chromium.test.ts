import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { isWithinHours } from "../../src/core/calendar";
import { townRules } from "./gate/settings";
import { dialogEditor, pressOpener } from "./harness/facebook-page";
import { badge, panel, states } from "./harness/panel";
import { openScene } from "./harness/scene";
import { setOwn } from "./harness/settings";
import { focusEditor, type } from "./harness/typing";
import { eventually } from "./harness/waiting";

const scene = openScene("chromium");

const items = async (page: Page) => (await panel(page))?.items.join() ?? "";

test("the duty is named in the first compose box of the day, once for each kind of account", async () => {
	await setOwn(scene.stage(), { ...townRules, guideline: "zushi", rules: {} });
	const official = await scene.visit("https://x.com/home?posts=1");
	await eventually(() => badge(official)).toMatch(/^公式.*（逗子市 3-1/);
	await focusEditor(official);
	await type(official, "お知らせ");
	await eventually(() => badge(official)).not.toMatch(/逗子市/);
	await official.reload();
	await eventually(() => badge(official)).toMatch(/^公式/);
	await focusEditor(official);
	await eventually(() => states(official)).toContain("watching");
	expect(await badge(official)).not.toMatch(/逗子市/);

	const own = await scene.visit("https://x.com/home?posts=1&account=hanako_s");
	await eventually(() => badge(own)).toMatch(/^個人.*（逗子市 4/);
	await own.reload();
	await eventually(() => badge(own)).toMatch(/^個人/);
	expect(await badge(own)).not.toMatch(/逗子市/);
});

test("the list says what the account is for", async () => {
	const [first] = townRules.accounts ?? [];
	if (!first) return expect.unreachable();
	await setOwn(scene.stage(), {
		...townRules,
		guideline: "zushi",
		rules: {},
		accounts: [{ ...first, purpose: "行事と施策" }],
	});
	const page = await scene.visit("https://x.com/home?posts=1");
	await eventually(() => badge(page)).toMatch(/^公式/);
	await page.keyboard.down("Alt");
	await page.keyboard.down("Shift");
	await page.keyboard.press("KeyH");
	await page.keyboard.up("Shift");
	await page.keyboard.up("Alt");
	await eventually(() =>
		page.evaluate(
			() =>
				document
					.querySelector("hitoiki-root")
					?.shadowRoot?.querySelector(".purpose")?.textContent,
		),
	).toBe("このアカウントで出す内容: 行事と施策");
});

test("Facebook's audience stands in the line, and is spoken of once it widens", async () => {
	await setOwn(scene.stage(), { ...townRules, guideline: "zushi", rules: {} });
	const page = await scene.visit("https://www.facebook.com/?posts=1&as=person");
	await pressOpener(page);
	await page.click(dialogEditor);
	await type(page, "海に行きました。");
	await eventually(() => badge(page)).toMatch(/公開範囲は限定/);
	expect(await items(page)).not.toContain("公開範囲が");
	await page.click('[role="button"][aria-label*="共有範囲を編集"]');
	await page.click('[role="radio"]');
	await page.click('[role="button"][aria-label*="ダイアログを閉じる"]');
	await eventually(() => badge(page)).toMatch(/ 公開 /);
	await eventually(() => items(page)).toContain(
		"公開範囲が「公開」に変わりました",
	);
});

test("on leave: nothing is said of working hours until the person takes it back", async () => {
	const allDay = {
		days: [0, 1, 2, 3, 4, 5, 6],
		start: "00:00",
		end: "00:00",
	};
	await setOwn(scene.stage(), {
		...townRules,
		rules: { "work-hours": "notice" },
		workHours: allDay,
	});
	// On public holidays and at the turn of the year nobody works.
	const isWorkday = isWithinHours(new Date().toISOString(), allDay) === true;
	const page = await scene.visit("https://x.com/home?posts=1&account=hanako_s");
	await focusEditor(page);
	await type(page, "散歩");
	await eventually(() => states(page)).toContain("ready");
	const isTold = async () => (await items(page)).includes("勤務時間");
	await eventually(isTold).toBe(isWorkday);

	const { extensionId, browser } = scene.stage();
	const popup = await browser.newPage();
	await popup.goto(`chrome-extension://${extensionId}/popup.html`);
	await (await popup.waitForSelector(".off-duty summary"))?.click();
	await popup.click(".off-duty button");
	await popup.waitForSelector(".off-duty [role=status]");
	await page.bringToFront();
	await type(page, "です");
	await eventually(isTold).toBe(false);

	await popup.bringToFront();
	await popup.click(".off-duty [role=status] button");
	await popup.close();
	await page.bringToFront();
	await type(page, "。");
	await eventually(isTold).toBe(isWorkday);
});
