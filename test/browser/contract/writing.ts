import { expect } from "vitest";
import { badges, panel, pressButton, states } from "../harness/panel";
import { places, readMarked } from "../harness/places";
import { modelText } from "../harness/practice-page";
import { findEditor, paste, press, selectWords, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import type { holdsFor } from "./holds";

const link = "https://bit.ly/3abcD";

/** Every way to change a text is noticed, and nothing of ours changes it. */
export function testWriting(holds: ReturnType<typeof holdsFor>): void {
	holds("underlines while one is still writing", async (page) => {
		await type(page, `詳しくは ${link} `);
		await eventually(() => places(page)).toEqual([
			{ before: "詳しくは ", text: link },
		]);
		await type(page, "をご覧ください。");
		await eventually(() => states(page)).toContain("ready");
		expect(await places(page)).toEqual([{ before: "詳しくは ", text: link }]);
		expect((await panel(page))?.items).toHaveLength(1);
		expect((await panel(page))?.items[0]).toContain(link);
		return `詳しくは ${link} をご覧ください。`;
	});

	holds("follows words that are pushed on from the front", async (page) => {
		await type(page, link);
		await eventually(() => places(page)).toHaveLength(1);
		await press(page, "Home");
		await type(page, "詳しくは ");
		await eventually(() => places(page)).toEqual([
			{ before: "詳しくは ", text: link },
		]);
		return `詳しくは ${link}`;
	});

	holds("follows words that grow and shrink", async (page) => {
		await type(page, link);
		await type(page, "EF");
		await eventually(() => places(page)).toEqual([
			{ before: "", text: `${link}EF` },
		]);
		await press(page, "Backspace");
		await eventually(() => places(page)).toEqual([
			{ before: "", text: `${link}E` },
		]);
		return `${link}E`;
	});

	holds("forgets words that are deleted", async (page) => {
		await type(page, `電話は090-1234-5678へ。`);
		await eventually(() => places(page)).toHaveLength(1);
		for (const _ of "5678へ。") await press(page, "Backspace");
		await eventually(() => places(page)).toEqual([]);
		await eventually(() => badges(page)).not.toContainEqual(
			expect.stringMatching(/\d$/),
		);
		expect(await panel(page)).toBeUndefined();
		return "電話は090-1234-";
	});

	holds("forgets everything when all is deleted", async (page, write) => {
		await write(`${link}\n\n090-1234-5678`);
		await eventually(() => places(page)).toHaveLength(2);
		await press(page, "Control", "a");
		await press(page, "Delete");
		await eventually(() => places(page)).toEqual([]);
		await eventually(() => states(page)).not.toContain("ready");
		expect(await states(page)).not.toContain("unavailable");
		expect(await panel(page)).toBeUndefined();
		return "";
	});

	holds("sees a pasted line, undo and redo", async (page) => {
		await type(page, "はじめに。");
		await paste(page, `続きは${link}`);
		const shown = [{ before: "はじめに。続きは", text: link }];
		await eventually(() => places(page)).toEqual(shown);
		await press(page, "Control", "z");
		await eventually(() => places(page)).toEqual([]);
		await press(page, "Control", "Shift", "z");
		await eventually(() => places(page)).toEqual(shown);
		return `はじめに。続きは${link}`;
	});

	holds("sees several pasted lines", async (page) => {
		const { text, places: expected } = readMarked(
			`一行目\n\n【${link}】\n電話は【090-1234-5678】`,
		);
		await paste(page, text);
		await eventually(() => places(page)).toEqual(expected);
		return text;
	});

	holds(
		"puts a suggestion in for the words, and one undo takes it back",
		async (page) => {
			await type(page, "#集合は午後15時です。");
			await eventually(() => places(page)).toEqual([
				{ before: "#集合は", text: "午後15時" },
			]);
			await pressButton(page, "一覧を開く");
			await pressButton(page, "「午後3時」に替える");
			await eventually(() => places(page)).toEqual([]);
			await eventually(() => modelText(page, -1)).toBe("#集合は午後3時です。");
			expect((await panel(page))?.buttons).not.toContain("コピー");
			await press(page, "Control", "z");
			await eventually(() => places(page)).toHaveLength(1);
			return "#集合は午後15時です。";
		},
	);

	holds(
		"leaves the editor's nodes alone, whatever it is asked",
		async (page) => {
			await type(page, `詳しくは ${link} へ`);
			await eventually(() => places(page)).toHaveLength(1);
			await eventually(() => states(page)).toContain("ready");
			const editor = await findEditor(page, -1);
			await editor.evaluate((node) => {
				const observer = new MutationObserver((records) => {
					for (const { type, target } of records)
						console.error(`${type} of ${target.nodeName} in the editor`);
				});
				observer.observe(node, {
					attributes: true,
					childList: true,
					characterData: true,
					subtree: true,
				});
			});
			await pressButton(page, "一覧を開く");
			await pressButton(page, "その言葉へ移る");
			await pressButton(page, "このままでよい");
			await eventually(() => places(page)).toEqual([]);
			return `詳しくは ${link} へ`;
		},
	);

	holds("sees words that are written over", async (page) => {
		await type(page, `詳しくは ${link} へ`);
		await eventually(() => places(page)).toHaveLength(1);
		await selectWords(page, link, -1);
		await type(page, "市報");
		await eventually(() => places(page)).toEqual([]);
		return "詳しくは 市報 へ";
	});
}
