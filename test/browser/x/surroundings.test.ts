import { describe, expect, test } from "vitest";
import { drawn } from "../harness/lines";
import { badge, badges, panel, states } from "../harness/panel";
import { places } from "../harness/places";
import { modelTexts } from "../harness/practice-page";
import { openScene } from "../harness/scene";
import { focusEditor, press, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import {
	addPart,
	dialog,
	dialogEditor,
	home,
	openQuote,
	openReply,
} from "./x-page";

const scene = openScene("chromium");
const link = "https://bit.ly/3abcD";
const phone = "090-1234-5678";

describe("a thread", () => {
	for (const [name, address] of [
		["in the dialog", dialog],
		[
			"in the dialog, where every part is called _0",
			`${dialog}&numbering=zero`,
		],
		["on the home page", home],
	] as const)
		test(`${name}: each part is checked, one line on the part being written`, async () => {
			const page = await scene.visit(address);
			await focusEditor(page, -1);
			await type(page, `一つ目 ${link}`);
			await addPart(page);
			await type(page, `二つ目 ${phone}`);
			await eventually(() => places(page)).toEqual([
				{ before: "一つ目 ", text: link },
				{ before: "二つ目 ", text: phone },
			]);
			await eventually(() => drawn(page)).toHaveLength(1);
			await eventually(async () => (await panel(page))?.items.join()).toContain(
				phone,
			);
			// The caret goes back to the first part, and the line with it.
			await focusEditor(page, -2);
			await eventually(async () => (await panel(page))?.items.join()).toContain(
				link,
			);
			expect(await drawn(page)).toHaveLength(1);
			expect((await modelTexts(page)).slice(-2)).toEqual([
				`一つ目 ${link}`,
				`二つ目 ${phone}`,
			]);
		});

	test("a part that is taken out takes its underlines along", async () => {
		const page = await scene.visit(dialog);
		await page.waitForSelector(dialogEditor);
		await type(page, `一つ目 ${link}`);
		await addPart(page);
		await type(page, `二つ目 ${phone}`);
		await eventually(() => places(page)).toHaveLength(2);
		await page.click(".remove-part");
		await eventually(() => places(page)).toEqual([
			{ before: "一つ目 ", text: link },
		]);
		await eventually(() => drawn(page)).toHaveLength(1);
	});
});

describe("other people's posts", () => {
	test("a quoted post is told with its author, whatever is written beside it", async () => {
		const page = await scene.visit(home);
		await openQuote(page, "midori_cafe");
		await type(page, "ご紹介します");
		await eventually(async () => (await panel(page))?.items.join()).toContain(
			"midori_cafe",
		);
	});

	test("quoting one's own post is no third party's", async () => {
		const page = await scene.visit("https://x.com/home?account=midori_cafe");
		await openQuote(page, "midori_cafe");
		await type(page, "ご紹介します");
		await eventually(() => states(page)).toContain("ready");
		expect(await panel(page)).toBeUndefined();
	});

	test("an answered post is not taken for a quote, nor its author for the sender", async () => {
		const page = await scene.visit(home);
		await openReply(page, "midori_cafe");
		await type(page, "ありがとうございます");
		await eventually(() => states(page)).toContain("ready");
		expect(await badge(page)).toMatch(/^未登録 @kawabe_city/);
		expect((await panel(page))?.items.join() ?? "").not.toContain("引用");
	});
});

test("the composer is found on every page one comes to without loading", async () => {
	const page = await scene.visit("https://x.com/home?posts=3");
	await focusEditor(page);
	await type(page, `ホームで ${link}`);
	await eventually(() => places(page)).toHaveLength(1);
	await page.click('article [data-testid="tweetText"]');
	await page.waitForFunction(() => location.pathname.includes("/status/"));
	await eventually(() => places(page)).toEqual([]);
	await focusEditor(page);
	await type(page, `返信で ${phone}`);
	await eventually(() => places(page)).toEqual([
		{ before: "返信で ", text: phone },
	]);
	await page.goBack();
	await page.waitForFunction(() => location.pathname === "/home");
	await eventually(() => places(page)).toEqual([]);
	await focusEditor(page);
	await type(page, link);
	await eventually(() => places(page)).toEqual([{ before: "", text: link }]);
	await eventually(() => badges(page)).toHaveLength(1);
	expect(await page.$$("hitoiki-root")).toHaveLength(1);
});

test("another account is told as soon as the page shows it", async () => {
	const page = await scene.visit(home);
	await focusEditor(page);
	await type(page, `途中 ${link}`);
	await eventually(() => badge(page)).toMatch(/^未登録 @kawabe_city/);
	await page.evaluate(() =>
		window.practice.switchAccount("hanako_s", { reload: false }),
	);
	await eventually(() => badge(page)).toMatch(/^未登録 @hanako_s/);
	expect(await places(page)).toHaveLength(1);
	expect(await modelTexts(page)).toEqual([`途中 ${link}`]);
});

test("an account that changes in the picture alone is told as well", async () => {
	const page = await scene.visit(home);
	await focusEditor(page);
	await type(page, link);
	await eventually(() => badge(page)).toMatch(/^未登録 @kawabe_city/);
	await page.$eval(
		'main .composer [data-testid^="UserAvatar-Container-"]',
		(avatar) =>
			avatar.setAttribute("data-testid", "UserAvatar-Container-soumu_kawabe"),
	);
	await eventually(() => badge(page)).toMatch(/^未登録 @soumu_kawabe/);
});

test("the English page is read as the Japanese one", async () => {
	const page = await scene.visit("https://x.com/home?lang=en");
	await openQuote(page, "midori_cafe");
	await type(page, `Look: ${link}`);
	await eventually(() => places(page)).toEqual([
		{ before: "Look: ", text: link },
	]);
	await eventually(async () => (await panel(page))?.items.join()).toContain(
		"midori_cafe",
	);
	expect(await badge(page)).toMatch(/^未登録 @kawabe_city/);
});

test("twitter.com is X", async () => {
	const page = await scene.visit("https://twitter.com/home?posts=3");
	await focusEditor(page);
	await type(page, link);
	await eventually(() => places(page)).toEqual([{ before: "", text: link }]);
});

test("no other composer-like box of the page is taken for one", async () => {
	const page = await scene.visit(home);
	await page.evaluate(() => {
		const field = document.createElement("input");
		field.setAttribute("data-testid", "SearchBox_Search_Input");
		const message = document.createElement("textarea");
		message.setAttribute("data-testid", "dm-composer-textarea");
		document.body.prepend(field, message);
		field.focus();
		message.focus();
	});
	await press(page, "a");
	await eventually(() => badges(page)).toHaveLength(1);
	expect(await states(page)).toEqual(["watching"]);
});
