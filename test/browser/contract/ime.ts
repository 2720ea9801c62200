import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { badges, panel, states } from "../harness/panel";
import { places } from "../harness/places";
import { openIme, press, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import type { holdsFor } from "./holds";

const link = "https://bit.ly/3abcD";

/** Everything of ours that a person could see or hear move. */
const seen = async (page: Page) => ({
	words: (await places(page)).map(({ text }) => text),
	badges: await badges(page),
	panel: await panel(page),
	states: await states(page),
});

/** Long enough for a check: an answer takes a few milliseconds once the dictionary is there. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 80));

/** While an input method composes nothing of ours moves; what it leaves behind is checked. */
export function testIme(holds: ReturnType<typeof holdsFor>): void {
	holds("keeps still while words are composed, then checks", async (page) => {
		await type(page, `${link} `);
		await eventually(() => places(page)).toEqual([{ before: "", text: link }]);
		await eventually(() => states(page)).toContain("ready");
		const before = await seen(page);
		const ime = await openIme(page);
		for (const shown of ["で", "でん", "でんわ", "電話090-1234-5678"]) {
			await ime.compose(shown);
			await aWhile();
			expect(await seen(page)).toEqual(before);
		}
		await ime.commit("電話090-1234-5678");
		await eventually(() => places(page)).toEqual([
			{ before: "", text: link },
			{ before: `${link} 電話`, text: "090-1234-5678" },
		]);
		return `${link} 電話090-1234-5678`;
	});

	holds("goes on as before when composing is given up", async (page) => {
		await type(page, `${link} `);
		await eventually(() => places(page)).toHaveLength(1);
		const ime = await openIme(page);
		await ime.compose("でんわ");
		await ime.cancel();
		await eventually(() => places(page)).toEqual([{ before: "", text: link }]);
		await type(page, "次");
		await eventually(() => states(page)).toContain("ready");
		await eventually(() => places(page)).toEqual([{ before: "", text: link }]);
		return `${link} 次`;
	});

	holds("finds its words again when one composes before them", async (page) => {
		await type(page, `a${link} へ`);
		await press(page, "Home");
		// Lexical learns of the caret's new place a moment later.
		await aWhile();
		await press(page, "Delete");
		await eventually(() => places(page)).toHaveLength(1);
		const ime = await openIme(page);
		await ime.compose("しりょう");
		await ime.commit("資料");
		await eventually(() => places(page)).toEqual([
			{ before: "資料", text: link },
		]);
		return `資料${link} へ`;
	});

	holds("checks what is composed right behind a hashtag", async (page) => {
		await type(page, "#電話");
		const ime = await openIme(page);
		await ime.compose("090-1234");
		await ime.compose("090-1234-5678");
		await ime.commit("090-1234-5678");
		await eventually(() => places(page)).toEqual([
			{ before: "#電話", text: "090-1234-5678" },
		]);
		return "#電話090-1234-5678";
	});

	holds(
		"takes the Enter that ends composing for no key of its own",
		async (page) => {
			await type(page, "本日");
			const ime = await openIme(page);
			await ime.compose("はれ");
			await ime.takeKey("Enter");
			await ime.commit("晴れ");
			return "本日晴れ";
		},
	);
}
