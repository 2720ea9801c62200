import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { states } from "../harness/panel";
import { modelText, sent } from "../harness/practice-page";
import { openScene } from "../harness/scene";
import { focusEditor, openIme, press, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { dialog, home } from "./x-page";

const scene = openScene("chromium");
const text = "開庁日のお知らせです。";

const click = (page: Page) => page.click('[data-testid="tweetButtonInline"]');
const shortcut = (page: Page) => press(page, "Control", "Enter");

/** Ways to send, from the home page unless told otherwise. */
const ways: Record<string, { address?: string; send(page: Page): unknown }> = {
	"a press on the button": { send: click },
	"Ctrl+Enter": { send: shortcut },
	"a press in the dialog": {
		address: dialog,
		send: (page) => page.click('[data-testid="tweetButton"]'),
	},
	"Ctrl+Enter in the dialog": { address: dialog, send: shortcut },
	"the keyboard on the button": {
		send: async (page) => {
			await page.focus('[data-testid="tweetButtonInline"]');
			await press(page, "Enter");
		},
	},
	"Ctrl+Enter on a touch page": { address: `${home}&mobile`, send: shortcut },
};

for (const [name, { address = home, send }] of Object.entries(ways))
	test(`${name} sends once, and what was written`, async () => {
		const page = await scene.visit(address);
		await focusEditor(page, -1);
		await type(page, text);
		await eventually(() => states(page)).toContain("ready");
		await send(page);
		await eventually(() => sent(page)).toHaveLength(1);
		await eventually(() => states(page)).toEqual(["watching"]);
		expect(await sent(page)).toMatchObject([{ text, action: "post" }]);
		expect(await modelText(page)).toBe("");
	});

test("who is quicker than the check waits for the answer only, and sends once", async () => {
	const page = await scene.visit(home);
	await focusEditor(page);
	await page.keyboard.sendCharacter(text);
	await shortcut(page);
	await eventually(() => sent(page)).toMatchObject([{ text }]);
	await eventually(() => states(page)).toEqual(["watching"]);
	expect(await sent(page)).toHaveLength(1);
});

test("the Enter that ends composing sends nothing", async () => {
	const page = await scene.visit(home);
	await focusEditor(page);
	const ime = await openIme(page);
	await ime.compose("おしらせ");
	await ime.takeKey("Enter");
	await ime.commit("お知らせ");
	await eventually(() => modelText(page)).toBe("お知らせ");
	expect(await sent(page)).toEqual([]);
});
