import type { Page, Viewport } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { hasGate, link, secret } from "./gate/describe-gate";
import { townRules } from "./gate/settings";
import { focusedButton, focusOwner } from "./harness/caret";
import {
	button,
	dialogEditor,
	postButton,
	pressOpener,
} from "./harness/facebook-page";
import { drawn, expectClearLine, isInside } from "./harness/lines";
import {
	badge,
	badges,
	gate,
	panel,
	pressButton,
	states,
} from "./harness/panel";
import { places } from "./harness/places";
import { modelText, modelTexts, sent } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import { setOwn } from "./harness/settings";
import { findEditor, focusEditor, press, type } from "./harness/typing";
import { eventually } from "./harness/waiting";

const scene = openScene("chromium");
const site = "https://www.facebook.com";
const words = "https://bit.ly/3abcD";

beforeAll(() =>
	setOwn(scene.stage(), {
		...townRules,
		rules: { ...townRules.rules, "third-party-quote": "confirm" },
	}),
);

async function openCreate(query: string): Promise<Page> {
	const page = await scene.visit(`${site}/?posts=2${query}`);
	await pressOpener(page);
	return page;
}

async function openShare(query: string): Promise<Page> {
	const page = await scene.visit(`${site}/?posts=2${query}`);
	await page.click(
		'[role="article"]:nth-child(2) .actions [role="button"]:last-of-type',
	);
	await page.waitForSelector(dialogEditor);
	return page;
}

describe("who posts", () => {
	test.each([
		["a person", "", /^個人 1000111 佐藤 花子/],
		["a Page", "&as=page", /^公式 200222 川辺市/],
		["another Page", "&as=kawabe_bousai", /^未登録 200333 川辺市防災/],
		["a Page, in English", "&as=page&lang=en", /^公式 200222 川辺市/],
		["a person, in English", "&lang=en", /^個人 1000111 佐藤 花子/],
		[
			"beside a header that is a dialog of its own",
			"&as=page&dialog=sibling",
			/^公式 200222 川辺市/,
		],
	])("%s", async (_, query, expected) => {
		const page = await openCreate(query);
		await eventually(() => badge(page)).toMatch(expected);
		expect((await badge(page)) ?? "").not.toContain("@");
	});

	test("cookies and page data that disagree: 不明, and why", async () => {
		const page = await openCreate("&mismatch");
		await eventually(() => badge(page)).toMatch(/^不明 .*再読み込み/);
	});

	test("a switch in another tab: 不明 as soon as one goes on", async () => {
		const page = await openCreate("&as=page");
		await eventually(() => badge(page)).toMatch(/^公式/);
		await page.evaluate(() =>
			window.practice.switchAccount("person", { reload: false }),
		);
		await type(page, "つづき");
		await eventually(() => badge(page)).toMatch(/^不明 .*再読み込み/);
	});

	test("another name beside the editor: 不明, with both names", async () => {
		const page = await openCreate("&as=page");
		await eventually(() => badge(page)).toMatch(/^公式/);
		await page.$eval('[aria-modal="true"] .author .name', (name) => {
			name.textContent = "喫茶みどり";
		});
		await type(page, "つづき");
		await eventually(() => badge(page)).toMatch(/^不明 .*喫茶みどり.*川辺市/);
	});

	test("a comment box that names another: 不明", async () => {
		const page = await scene.visit(
			`${site}/kawabe_city/posts/5000?posts=1&as=page`,
		);
		await focusEditor(page, -1);
		await eventually(() => badge(page)).toMatch(/^公式 200222/);
		const editor = await findEditor(page, -1);
		await editor.evaluate((box) =>
			box.setAttribute("aria-label", "佐藤 花子としてコメント"),
		);
		await focusEditor(page, -1);
		await type(page, "つづき");
		await eventually(() => badge(page)).toMatch(/^不明 .*佐藤 花子/);
	});
});

describe("what is done", () => {
	test.each([
		["ja", "今すぐシェア"],
		["en", "Share now"],
	])("a shared post is another's, with its author (%s)", async (lang, name) => {
		const page = await openShare(`&as=page&lang=${lang}`);
		await type(page, "ご紹介します");
		await eventually(async () => (await panel(page))?.items.join()).toContain(
			"土手 太郎",
		);
		await page.click(button(name));
		await hasGate(page).toBe(true);
		expect((await gate(page))?.text).toContain("土手 太郎");
		expect(await sent(page)).toEqual([]);
	});

	test("other people's posts in the feed are not taken for a shared one", async () => {
		const page = await openCreate("&as=page");
		await type(page, "お知らせです。");
		await eventually(() => states(page)).toContain("ready");
		expect(await panel(page)).toBeUndefined();
	});

	test.each(["ja", "en"])(
		"a comment is asked about as an answer, not as a post (%s)",
		async (lang) => {
			const page = await scene.visit(
				`${site}/kawabe_city/posts/5000?posts=1&as=page&lang=${lang}`,
			);
			await focusEditor(page, -1);
			await type(page, link);
			await eventually(() => states(page)).toContain("ready");
			await press(page, "Enter");
			await hasGate(page).toBe(true);
			expect((await gate(page))?.text).toContain("返信する運用ですか");
			expect(await sent(page)).toEqual([]);
		},
	);

	test("a reply that begins with a name: read behind it, sent by Enter after one breath", async () => {
		const page = await scene.visit(
			`${site}/taro_walks/posts/4999?posts=2&as=page`,
		);
		await page.click(".comment .pressable");
		await page.waitForFunction(
			() => document.querySelectorAll("[data-lexical-editor]").length === 2,
		);
		await type(page, words);
		await eventually(() => places(page)).toEqual([
			{ before: "山野 一 ", text: words },
		]);
		await press(page, "Enter");
		await hasGate(page).toBe(true);
		expect((await gate(page))?.text).toContain("返信する運用ですか");
		await press(page, "Tab");
		await press(page, "Enter");
		await eventually(() => sent(page)).toMatchObject([
			{ action: "reply", text: `山野 一 ${words}` },
		]);
	});

	test("an old post that is edited is checked from the first moment, and saved after one breath", async () => {
		const page = await scene.visit(`${site}/?posts=1&as=page`);
		await page.click(button("この投稿に対するアクション"));
		await page.click('[role="menuitem"]');
		await page.waitForSelector(dialogEditor);
		await focusEditor(page, -1);
		await press(page, "Control", "End");
		await type(page, secret);
		await eventually(async () => (await places(page)).at(-1)?.text).toBe(
			"部外秘",
		);
		await page.click(button("保存"));
		await hasGate(page).toBe(true);
		expect(await sent(page)).toEqual([]);
	});
});

test("private chats are left alone: no line, no underline, no question", async () => {
	const page = await scene.visit(`${site}/?posts=1&chat&as=page`);
	const box = await findEditor(page, -1);
	await box.click();
	await type(page, secret);
	expect(await modelText(page, -1)).toBe(secret);
	expect(await badges(page)).toEqual([]);
	expect(await places(page)).toEqual([]);
	await press(page, "Enter");
	await eventually(() => modelText(page, -1)).toBe("");
	expect(await page.$("hitoiki-root")).toBeNull();
});

test("a composer that has become unknown says so, with a report that holds no text", async () => {
	const page = await openCreate("&as=page");
	await page.$eval(dialogEditor, (editor) => {
		editor.removeAttribute("data-lexical-editor");
		editor.setAttribute("data-new-editor", "true");
	});
	await page.click("[data-new-editor]");
	await type(page, `ひみつの下書き ${words}`);
	await eventually(() => states(page)).toEqual(["unavailable"]);
	await eventually(async () => (await badges(page)).join()).toMatch(
		/^不明.*この入力欄は確認していません/,
	);
	expect(await places(page)).toEqual([]);
	await page.click(postButton);
	await eventually(() => sent(page)).toHaveLength(1);
});

test("the list can be reached and left by keyboard although the dialog traps the focus", async () => {
	const page = await openCreate("&as=page");
	await type(page, link);
	await eventually(() => places(page)).toHaveLength(1);
	await press(page, "Alt", "Shift", "H");
	await eventually(() => focusOwner(page)).toBe("ours");
	const first = await focusedButton(page);
	await press(page, "Tab");
	expect(await focusOwner(page)).toBe("ours");
	expect(await focusedButton(page)).not.toBe(first);
	await press(page, "Escape");
	await eventually(() => focusOwner(page)).toBe("editor");
	expect(await page.$(dialogEditor)).not.toBeNull();
	await type(page, "。");
	expect(await modelTexts(page)).toEqual([`${link}。`]);
});

const windows: Record<string, Viewport> = {
	"a desktop window": { width: 1280, height: 900 },
	"a low window": { width: 1100, height: 520 },
	"a window at 200 %": { width: 640, height: 450, deviceScaleFactor: 2 },
	"a narrow window": { width: 400, height: 800 },
	"a very narrow window": { width: 320, height: 640 },
};

const composers: Record<string, () => Promise<Page>> = {
	"a new post": () => openCreate("&as=page"),
	"a shared post": () => openShare("&as=page"),
	"a comment": () =>
		scene.visit(`${site}/kawabe_city/posts/5000?posts=1&as=page`),
	"a post in two steps": () => openCreate("&steps=2"),
};

describe.each(Object.entries(composers))("beside %s", (_, open) => {
	test("the line covers no control of the site", async () => {
		await expectClearLine(await open(), windows);
	});

	test("nor does the list, and it lies in the window", async () => {
		const page = await open();
		await focusEditor(page, -1);
		await type(page, link);
		await eventually(() => places(page)).toHaveLength(1);
		await pressButton(page, "一覧を開く");
		for (const [window, viewport] of Object.entries(windows)) {
			await page.setViewport(viewport);
			await eventually(async () => {
				const [shown] = await drawn(page);
				return {
					window,
					under: shown?.underList,
					isInside: isInside(shown?.list, viewport),
				};
			}).toEqual({ window, under: [], isInside: true });
		}
	});
});
