import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
	assertQuiet,
	modelText,
	modelTexts,
	openPage,
	type PracticePage,
	sent,
} from "./harness/practice-page";
import { openStage, type Stage } from "./harness/stage";
import {
	commandKey,
	findEditor,
	focusEditor,
	openIme,
	paste,
	press,
	selectWords,
	type,
} from "./harness/typing";
import { eventually } from "./harness/waiting";

const inlineButton = '[data-testid="tweetButtonInline"]';
const dialogEditor =
	'[role="dialog"] [data-testid^="tweetTextarea_"][contenteditable]';

/** What an extension reads: each block's text, joined by line breaks. */
const shownText = (page: Page, index = 0) =>
	findEditor(page, index).then((editor) =>
		editor.$$eval('[data-block="true"]', (blocks) =>
			blocks.map((block) => block.textContent).join("\n"),
		),
	);

const isDisabled = (page: Page, button = inlineButton) =>
	page.$eval(button, (node) => (node as HTMLButtonElement).disabled);

describe.each(["chromium", "firefox"] as const)("X's page in %s", (name) => {
	let stage: Stage;
	let open: PracticePage | undefined;

	beforeAll(async () => {
		stage = await openStage(name);
	});
	afterAll(() => stage.close());
	afterEach(async () => {
		await open?.page.close();
		open = undefined;
	});

	const visit = async (where?: string) => {
		open = await openPage(stage, where);
		return open.page;
	};
	const isQuiet = () => assertQuiet(open ?? { complaints: [] }, stage);

	test("what is typed is in the model, the page and nowhere else", async () => {
		const page = await visit();
		await focusEditor(page);
		await type(page, "開庁日のお知らせ #川辺市 です\n二行目");
		expect(await modelText(page)).toBe("開庁日のお知らせ #川辺市 です\n二行目");
		expect(await shownText(page)).toBe(await modelText(page));
		isQuiet();
	});

	test("deleting tells no input event", async () => {
		const page = await visit();
		await focusEditor(page);
		await type(page, "消えます");
		const editor = await findEditor(page);
		await editor.evaluate((node) => {
			node.addEventListener("input", () => console.error("input event"));
		});
		await press(page, "Backspace");
		expect(await modelText(page)).toBe("消えま");
		await press(page, commandKey, "a");
		await press(page, "Delete");
		expect(await modelText(page)).toBe("");
		isQuiet();
	});

	test("a paste takes the HTML's words first, and lines become blocks", async () => {
		const page = await visit();
		await focusEditor(page);
		await paste(page, "一行目\n二行目\r\n三行目");
		expect(await modelText(page)).toBe("一行目\n二行目\n三行目");
		await press(page, commandKey, "a");
		await paste(page, "plain", "<p>段落の<b>太字</b></p><p>次の段落</p>");
		expect(await modelText(page)).toBe("段落の太字\n次の段落");
		expect(await shownText(page)).toBe(await modelText(page));
		isQuiet();
	});

	test("undo belongs to the editor", async () => {
		const page = await visit();
		await focusEditor(page);
		await type(page, "はじめ");
		await paste(page, "と貼り付け");
		expect(await modelText(page)).toBe("はじめと貼り付け");
		await press(page, commandKey, "z");
		await eventually(() => modelText(page)).toBe("はじめ");
		isQuiet();
	});

	test("an emoji is one entity with its sign clipped", async () => {
		const page = await visit();
		await focusEditor(page);
		await type(page, "花👨‍👩‍👧と桜🌸です");
		const editor = await findEditor(page);
		const clipped = await editor.$$eval('[style*="clip-path"]', (signs) =>
			signs.map((sign) => sign.textContent),
		);
		expect(clipped).toEqual(["👨‍👩‍👧", "🌸"]);
		expect(await shownText(page)).toBe("花👨‍👩‍👧と桜🌸です");
		isQuiet();
	});

	test("links, mentions and hashtags have leaves of their own", async () => {
		const page = await visit();
		await focusEditor(page);
		await type(page, "問い合わせは @kawabe_city か https://example.jp/a #広報");
		const editor = await findEditor(page);
		const leaves = await editor.$$eval("[data-text]", (nodes) =>
			nodes.map((node) => node.textContent),
		);
		expect(leaves).toEqual([
			"問い合わせは ",
			"@kawabe_city",
			" か ",
			"https://example.jp/a",
			" ",
			"#広報",
		]);
		isQuiet();
	});

	test("what is too long is marked and cannot be sent", async () => {
		const page = await visit();
		await focusEditor(page);
		await paste(page, `${"あ".repeat(140)}はみ出し`);
		const editor = await findEditor(page);
		const over = await editor.$eval(
			'[style*="background-color"]',
			(leaf) => leaf.textContent,
		);
		expect(over).toBe("はみ出し");
		expect(await isDisabled(page)).toBe(true);
		isQuiet();
	});

	test("nothing empty can be sent", async () => {
		const page = await visit();
		expect(await isDisabled(page)).toBe(true);
		await focusEditor(page);
		await type(page, " ");
		expect(await isDisabled(page)).toBe(true);
		await press(page, commandKey, "Enter");
		expect(await sent(page)).toEqual([]);
		await type(page, "文");
		expect(await isDisabled(page)).toBe(false);
		isQuiet();
	});

	test("a press sends once", async () => {
		const page = await visit();
		await focusEditor(page);
		await type(page, "押して送る");
		await page.click(inlineButton);
		expect(await sent(page)).toMatchObject([
			{ action: "post", way: "click", text: "押して送る" },
		]);
		expect(await modelText(page)).toBe("");
		isQuiet();
	});

	test("Ctrl+Enter sends once", async () => {
		const page = await visit();
		await focusEditor(page);
		await type(page, "鍵で送る");
		await press(page, commandKey, "Enter");
		expect(await sent(page)).toMatchObject([
			{ account: "kawabe_city", way: "shortcut", text: "鍵で送る" },
		]);
		isQuiet();
	});

	test("the composer on the home page stays behind the dialog under the same name", async () => {
		const page = await visit();
		await focusEditor(page);
		await type(page, "後ろ");
		await page.click('[data-testid="SideNav_NewTweet_Button"]');
		await page.waitForSelector(dialogEditor);
		await type(page, "前");
		expect(await modelTexts(page)).toEqual(["後ろ", "前"]);
		expect(
			await page.$$eval('[data-testid="tweetTextarea_0"]', (all) => all.length),
		).toBe(2);
		expect(new URL(page.url()).pathname).toBe("/compose/post");
		isQuiet();
	});

	test("the dialog takes the focus back and hears Escape", async () => {
		const page = await visit("/compose/post");
		await page.waitForSelector(dialogEditor);
		await page.$eval('main [data-testid="tweetTextarea_0"]', (node) =>
			(node as HTMLElement).focus(),
		);
		expect(
			await page.evaluate(() =>
				Boolean(document.activeElement?.closest('[role="dialog"]')),
			),
		).toBe(true);
		await press(page, "Escape");
		await eventually(() => page.$(dialogEditor)).toBe(null);
		isQuiet();
	});

	test("the only toolbar of a thread goes with the caret", async () => {
		const page = await visit("/compose/post");
		await page.waitForSelector(dialogEditor);
		await type(page, "一つ目");
		await page.click('[role="dialog"] [data-testid="addButton"]');
		await type(page, "二つ目");
		const toolBarFollows = () =>
			page.$$eval(dialogEditor, (editors) => {
				const bars = document.querySelectorAll(
					'[role="dialog"] [data-testid="toolBar"]',
				);
				return editors.map(
					(editor) =>
						[...bars].filter(
							(bar) =>
								editor.compareDocumentPosition(bar) &
								Node.DOCUMENT_POSITION_FOLLOWING,
						).length,
				);
			});
		expect(await toolBarFollows()).toEqual([1, 1]);
		await focusEditor(page, 1);
		expect(await toolBarFollows()).toEqual([1, 0]);
		await press(page, commandKey, "Enter");
		expect(await sent(page)).toMatchObject([
			{ parts: [{ text: "一つ目" }, { text: "二つ目" }] },
		]);
		isQuiet();
	});

	test("a quote carries the other post in its attachments", async () => {
		const page = await visit();
		await page.click('article [data-testid="retweet"]');
		await page.click('a[role="menuitem"][href="/compose/post"]');
		await page.waitForSelector(dialogEditor);
		const card = await page.$eval(
			'[role="dialog"] [data-testid="attachments"]',
			(node) => ({
				avatar: node
					.querySelector('[data-testid^="UserAvatar-Container-"]')
					?.getAttribute("data-testid"),
				text: node.querySelector('[data-testid="tweetText"]')?.textContent,
				links: node.querySelectorAll('a, [role="link"]').length,
			}),
		);
		expect(card).toEqual({
			avatar: "UserAvatar-Container-kawabe_library",
			text: "夏休みのおはなし会は7月20日からです。申し込みはいりません。",
			links: 0,
		});
		await page.click('[data-testid="tweetButton"]');
		expect(await sent(page)).toMatchObject([{ action: "repost" }]);
		isQuiet();
	});

	test("a reply shows the other post above, and a post's own page has a box for it", async () => {
		const page = await visit();
		await page.click('article [data-testid="reply"]');
		await page.waitForSelector(
			`[role="dialog"] article ~ * ${dialogEditor.split(" ")[1]}`,
		);
		await type(page, "お返事");
		await press(page, commandKey, "Enter");
		await page.goto("https://x.com/midori_cafe/status/999");
		await focusEditor(page);
		await type(page, "もう一つ");
		await page.click(inlineButton);
		expect(await sent(page)).toMatchObject([
			{ action: "reply", target: "999", text: "もう一つ" },
		]);
		isQuiet();
	});

	test("a forced new editor keeps the text and goes on", async () => {
		const page = await visit();
		await focusEditor(page);
		await type(page, "残る");
		const before = await findEditor(page);
		await page.evaluate(() => window.practice.remount());
		expect(await before.evaluate((node) => node.isConnected)).toBe(false);
		await focusEditor(page);
		await press(page, "Control", "End");
		await type(page, "続き");
		expect(await modelText(page)).toBe("残る続き");
		expect(await shownText(page)).toBe("残る続き");
		isQuiet();
	});

	test("who writes into the empty editor's nodes makes it start anew", async () => {
		const page = await visit();
		await focusEditor(page);
		const before = await findEditor(page);
		await page.evaluate(() =>
			document.execCommand("insertText", false, "壊す"),
		);
		await eventually(() => before.evaluate((node) => node.isConnected)).toBe(
			false,
		);
		expect(await shownText(page)).toBe(await modelText(page));
		expect(open?.complaints).not.toEqual([]);
	});

	test("one goes to other places and back without loading anything", async () => {
		const page = await visit();
		await page.evaluate(() => {
			document.body.dataset.loaded = "once";
		});
		await page.click('article [data-testid="tweetText"]');
		const whereabouts = () =>
			page.evaluate(() => [location.pathname, document.body.dataset.loaded]);
		expect(await whereabouts()).toEqual([
			"/kawabe_library/status/1000",
			"once",
		]);
		await page.click('[data-testid="AppTabBar_Profile_Link"]');
		expect(await whereabouts()).toEqual(["/kawabe_city", "once"]);
		await page.evaluate(() => {
			history.back();
		});
		await eventually(whereabouts).toEqual([
			"/kawabe_library/status/1000",
			"once",
		]);
		isQuiet();
	});

	test("where the store learns only when the focus leaves, an untrusted click comes too early", async () => {
		const page = await visit("/home?store=blur");
		await focusEditor(page);
		await type(page, "まだ");
		await page.$eval(inlineButton, (button) => (button as HTMLElement).click());
		await focusEditor(page);
		await type(page, "もう");
		await page.click(inlineButton);
		expect((await sent(page)).map(({ text }) => text)).toEqual(["", "もう"]);
		isQuiet();
	});

	test("another account arrives with a new load, or without one", async () => {
		const page = await visit();
		const avatars = () =>
			page.$$eval(
				'main .composer [data-testid^="UserAvatar-"], [data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-"]',
				(nodes) =>
					nodes.map((node) =>
						node.getAttribute("data-testid")?.split("-").at(-1),
					),
			);
		await page.evaluate(() =>
			window.practice.switchAccount("hanako_s", { reload: false }),
		);
		expect(await avatars()).toEqual(["hanako_s", "hanako_s"]);
		await Promise.all([
			page.waitForNavigation(),
			page.evaluate(() => window.practice.switchAccount("kawabe_bousai")),
		]);
		expect(await avatars()).toEqual(["kawabe_bousai", "kawabe_bousai"]);
		isQuiet();
	});

	test("pictures carry their description as a name", async () => {
		const page = await visit();
		await page.evaluate(() => window.practice.attach());
		await page.evaluate(() => window.practice.attach("市役所前の桜"));
		expect(
			await page.$$eval('[data-testid="attachments"] [role="group"]', (items) =>
				items.map((item) => item.getAttribute("aria-label")),
			),
		).toEqual(["メディア", "市役所前の桜"]);
		isQuiet();
	});

	test("a touch device gets a plain text area", async () => {
		const page = await visit("/home?mobile");
		await focusEditor(page);
		await type(page, "指で書く");
		expect(await modelText(page)).toBe("指で書く");
		await page.click(inlineButton);
		expect(await sent(page)).toMatchObject([{ text: "指で書く" }]);
		isQuiet();
	});

	test("an untrusted click and a replaced word are taken like a person's", async () => {
		const page = await visit();
		await focusEditor(page);
		await type(page, "詳しくは https://s.example/a まで");
		await selectWords(page, "https://s.example/a");
		await page.evaluate(() =>
			document.execCommand("insertText", false, "https://example.jp/long"),
		);
		expect(await modelText(page)).toBe("詳しくは https://example.jp/long まで");
		await page.$eval(inlineButton, (button) => (button as HTMLElement).click());
		expect(await sent(page)).toMatchObject([
			{ text: "詳しくは https://example.jp/long まで" },
		]);
		isQuiet();
	});

	// Firefox gives a test no way into the input method.
	if (name === "chromium")
		test("a conversion is in the page before it is in the model", async () => {
			const page = await visit();
			await focusEditor(page);
			await type(page, "本日は");
			const ime = await openIme(page);
			await ime.compose("せいてん");
			expect(await shownText(page)).toBe("本日はせいてん");
			expect(await modelText(page)).toBe("本日は");
			await ime.commit("晴天");
			await eventually(() => modelText(page)).toBe("本日は晴天");
			expect(await shownText(page)).toBe("本日は晴天");
			await ime.compose("なり");
			await ime.cancel();
			await eventually(() => shownText(page)).toBe("本日は晴天");
			expect(await modelText(page)).toBe("本日は晴天");
			isQuiet();
		});
});
