import type { Page } from "puppeteer-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { guideline as ashibetsu } from "../../../src/guidelines/012165-ashibetsu";
import { focusedButton, focusOwner, selectedWords } from "../harness/caret";
import { isListOpen } from "../harness/lines";
import { panel, pressButton, states } from "../harness/panel";
import { places } from "../harness/places";
import { modelText } from "../harness/practice-page";
import { openScene } from "../harness/scene";
import { fewRules, setOwn } from "../harness/settings";
import { focusEditor, press, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { dialog, dialogEditor, home } from "./x-page";

const scene = openScene("chromium");
const link = "https://bit.ly/3abcD";
const phone = "090-1234-5678";
const draft = `詳しくは ${link} をご覧ください`;

const shortcut = (page: Page) => press(page, "Alt", "Shift", "H");

const composers = {
	"the box on the home page": async () => {
		const page = await scene.visit(home);
		await focusEditor(page);
		return page;
	},
	"the dialog that traps the focus": async () => {
		const page = await scene.visit(dialog);
		await page.waitForSelector(dialogEditor);
		return page;
	},
};

for (const [name, open] of Object.entries(composers))
	describe(`beside ${name}`, () => {
		const write = async () => {
			const page = await open();
			await type(page, draft);
			await eventually(() => places(page)).toHaveLength(1);
			return page;
		};

		test("nothing takes the focus by itself", async () => {
			const page = await open();
			await page.evaluate(() => {
				addEventListener("focusout", () => console.error("focus was taken"));
			});
			await type(page, draft);
			await eventually(() => places(page)).toHaveLength(1);
			expect(await focusOwner(page)).toBe("editor");
			expect(await isListOpen(page)).toBe(false);
			expect(await modelText(page, -1)).toBe(draft);
		});

		test("a pointer opens and closes the list, and the caret stays", async () => {
			const page = await write();
			await pressButton(page, "一覧を開く");
			expect(await isListOpen(page)).toBe(true);
			expect(await focusOwner(page)).toBe("editor");
			await type(page, "。");
			expect(await modelText(page, -1)).toBe(`${draft}。`);
			await pressButton(page, "閉じる");
			expect(await isListOpen(page)).toBe(false);
			expect(await focusOwner(page)).toBe("editor");
			expect(await page.$$('[role="dialog"]')).toHaveLength(
				name.includes("dialog") ? 1 : 0,
			);
		});

		test("Alt+Shift+H goes in, Tab goes round, Escape goes back to the caret", async () => {
			const page = await write();
			await press(page, "ArrowLeft");
			await press(page, "ArrowLeft");
			await shortcut(page);
			expect(await isListOpen(page)).toBe(true);
			expect(await focusOwner(page)).toBe("ours");
			await press(page, "Tab");
			expect(await focusedButton(page)).toBe("その言葉へ移る");
			await press(page, "Tab");
			expect(await focusedButton(page)).toBe("このままでよい");
			// A moment later it is still there: the dialog has not taken it back.
			await page.evaluate(
				() => new Promise((resolve) => requestAnimationFrame(resolve)),
			);
			expect(await focusOwner(page)).toBe("ours");
			await press(page, "Escape");
			expect(await isListOpen(page)).toBe(false);
			expect(await focusOwner(page)).toBe("editor");
			await type(page, "ここ");
			expect(await modelText(page, -1)).toBe(
				draft.replace(/さい$/, "ここさい"),
			);
		});

		test("Alt+Shift+H also leads back", async () => {
			const page = await write();
			await shortcut(page);
			await shortcut(page);
			expect(await focusOwner(page)).toBe("editor");
			expect(await isListOpen(page)).toBe(false);
		});

		test("「その言葉へ移る」 puts the caret on the words", async () => {
			const page = await write();
			await pressButton(page, "一覧を開く");
			await pressButton(page, "その言葉へ移る");
			await eventually(() => selectedWords(page)).toBe(link);
			expect(await focusOwner(page)).toBe("editor");
			await type(page, "市報");
			await eventually(() => modelText(page, -1)).toBe(
				draft.replace(link, "市報"),
			);
			await eventually(() => places(page)).toEqual([]);
		});

		test("「このままでよい」 is for this draft, whatever else is changed in it", async () => {
			const page = await write();
			await type(page, `、${phone}`);
			await eventually(() => places(page)).toHaveLength(2);
			await pressButton(page, "一覧を開く");
			await pressButton(page, "このままでよい");
			const rest = [{ before: `${draft}、`, text: phone }];
			await eventually(() => places(page)).toEqual(rest);
			await type(page, "、どうぞ");
			await eventually(async () => (await panel(page))?.items.length).toBe(1);
			expect(await places(page)).toEqual(rest);
			await page.evaluate(() => window.practice.remount());
			await eventually(() => places(page)).toEqual(rest);

			// The next draft is another one.
			await focusEditor(page, -1);
			await press(page, "Control", "a");
			await press(page, "Delete");
			await eventually(() => places(page)).toEqual([]);
			await eventually(() => states(page)).toContain("watching");
			await type(page, link);
			await eventually(() => places(page)).toEqual([
				{ before: "", text: link },
			]);
		});

		test("keys pressed in the list are none of the site's", async () => {
			const page = await write();
			await page.evaluate(() => {
				for (const type of ["keydown", "keypress", "keyup", "focusin"])
					addEventListener(type, ({ target }) => {
						if ((target as Element).localName === "hitoiki-root")
							console.error(`${type} got out`);
					});
			});
			await shortcut(page);
			for (const key of ["n", "j", "x", "Tab"] as const) await press(page, key);
			expect(await focusOwner(page)).toBe("ours");
			expect(await modelText(page, -1)).toBe(draft);
		});
	});

test("the list says what was seen, why, what to do and by which clause", async () => {
	onTestFinished(() => setOwn(scene.stage(), fewRules));
	await setOwn(scene.stage(), { guideline: "ashibetsu" });
	const page = await composers["the box on the home page"]();
	await type(page, link);
	await eventually(async () => (await panel(page))?.items.join()).toMatch(
		/確認.*bit\.ly.*短縮URL.*元のURL.*芦別市 第3章5\(2\)/s,
	);
	await pressButton(page, "一覧を開く");
	await pressButton(page, "芦別市 第3章5(2)");
	const clause = ashibetsu.clauses.find(({ id }) => id === "ashibetsu/3-5-2");
	await eventually(async () => (await panel(page))?.items.join()).toContain(
		clause?.summary ?? "the clause",
	);
});

test("what to look at before sending is in the list, folded up, and is no finding", async () => {
	const page = await composers["the box on the home page"]();
	await type(page, link);
	await eventually(async () => (await panel(page))?.items.length).toBe(1);
	await pressButton(page, "一覧を開く");
	const folded = await page.evaluate(
		() =>
			[...document.querySelectorAll("hitoiki-root")].flatMap((root) => [
				...(root.shadowRoot?.querySelectorAll("details.before-sending p") ??
					[]),
			]).length,
	);
	expect(folded).toBeGreaterThan(2);
});

test("Tab from the page's end opens the list instead of going through hidden buttons", async () => {
	const page = await composers["the box on the home page"]();
	await type(page, draft);
	await eventually(() => places(page)).toHaveLength(1);
	await page.evaluate(() => {
		const last = document.createElement("button");
		last.textContent = "最後";
		document.body.append(last);
		last.focus();
	});
	await press(page, "Tab");
	await press(page, "Tab");
	expect(await focusOwner(page)).toBe("ours");
	expect(await isListOpen(page)).toBe(true);
	expect(await focusedButton(page)).not.toBe("");
});

test("an emptied draft closes the list", async () => {
	const page = await composers["the box on the home page"]();
	await type(page, draft);
	await eventually(() => places(page)).toHaveLength(1);
	await pressButton(page, "一覧を開く");
	await press(page, "Control", "a");
	await press(page, "Delete");
	await eventually(() => isListOpen(page)).toBe(false);
});
