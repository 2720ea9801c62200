import { expect, test } from "vitest";
import { drawn } from "../harness/lines";
import { panel, pressButton, states } from "../harness/panel";
import { places } from "../harness/places";
import { modelText } from "../harness/practice-page";
import { openScene } from "../harness/scene";
import { focusEditor, paste, press, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { home } from "./x-page";

const scene = openScene("chromium");
const link = "https://bit.ly/3abcD";
const sentence =
	"市役所の窓口は、午前八時三十分から午後五時十五分まで開いています。";

for (const [name, address] of [
	["the editor", home],
	["the text area", `${home}&mobile`],
] as const)
	test(`20,000 letters pasted into ${name} are checked to the end`, async () => {
		const page = await scene.visit(address);
		await focusEditor(page);
		const lines = Array.from({ length: 40 }, () => sentence.repeat(16));
		const text = `${lines.join("\n")}\n${link}`;
		expect(text.length).toBeGreaterThan(20_000);
		await paste(page, text);
		await eventually(() => places(page)).toEqual([
			{ before: lines.join(""), text: link },
		]);
		await type(page, "。");
		await eventually(() => states(page)).toEqual(["ready"]);
		await press(page, "Backspace");
		await eventually(() => states(page)).toEqual(["ready"]);
		expect(await modelText(page)).toBe(text);
	});

test("many findings are all underlined and listed, and the list can be scrolled", async () => {
	const page = await scene.visit(home);
	await focusEditor(page);
	const text = Array.from(
		{ length: 60 },
		(_, index) => `${index}番 https://bit.ly/a${index}`,
	).join("\n");
	await paste(page, text);
	await eventually(() => places(page)).toHaveLength(60);
	expect((await panel(page))?.items).toHaveLength(60);
	await pressButton(page, "一覧を開く");
	const [shown] = await drawn(page);
	expect(shown?.list?.height).toBeLessThan(900);
	await pressButton(page, "閉じる");
	expect(await modelText(page)).toBe(text);
});
