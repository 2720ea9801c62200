import { createHash } from "node:crypto";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openSettings } from "../../../scripts/demonstration/settings";
import type { Policy } from "../../../src/core/policy";
import type { Role } from "../../../src/core/role";
import {
	openJournal,
	readDueInPopup,
	readJournal,
	readRows,
} from "../harness/journal";
import { findInDialog, gate, pressButton, states } from "../harness/panel";
import { sent } from "../harness/practice-page";
import type { Scene } from "../harness/scene";
import { setOwn } from "../harness/settings";
import { press, type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { tabTo } from "./describe-decisions";
import { countGates, hasGate, write } from "./describe-gate";
import { privately } from "./describe-journal";
import { forgetSent, townRules } from "./settings";
import { usualWays, type Way } from "./ways";

/** A city's own rules, without the one that depends on the hour. */
const townOf = (guideline: string): Partial<Policy> => ({
	accounts: townRules.accounts,
	guideline,
	rules: { "outside-hours": "off" },
});

const hashOf = (text: string) =>
	createHash("sha256").update(text).digest("hex").slice(0, 12);

async function setRole(scene: Scene, role: Role): Promise<void> {
	const page = await openSettings(scene.stage(), scene.browser);
	await page.select("#role", role);
	await eventually(() =>
		page.$eval(".status", ({ textContent }) => textContent),
	).not.toBe("");
	await page.close();
}

/** Chooses in the dialog what has this value, where there is such a choice. */
async function choose(page: Page, value: string): Promise<void> {
	const choice = await findInDialog(page, `input[value="${value}"]`);
	await choice?.click();
}

/** With the arrow keys, to the choice of this value, of the group that has the focus. */
async function arrowTo(page: Page, value: string): Promise<void> {
	const isChosen = () =>
		page.evaluate(
			(value) =>
				[...document.querySelectorAll("hitoiki-root")].some(
					({ shadowRoot }) => {
						const focused = shadowRoot?.activeElement;
						return (
							focused instanceof HTMLInputElement &&
							focused.value === value &&
							focused.checked
						);
					},
				),
			value,
		);
	for (let turn = 0; turn < 6 && !(await isChosen()); turn++)
		await press(page, "ArrowDown");
	expect(await isChosen()).toBe(true);
}

/** Whether the dialog lets the post go. */
const isGoable = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll("hitoiki-root")].some((root) =>
			root.shadowRoot?.querySelector(
				"dialog .buttons button:last-child:enabled",
			),
		),
	);

const entryOf = async (scene: Scene, text: string) =>
	(await readJournal(scene.stage())).find(
		({ textHash }) => textHash === hashOf(text),
	);

/** Opens the list of the composer and records there that somebody has agreed. */
async function recordBefore(page: Page, name: string): Promise<void> {
	await press(page, "Alt", "Shift", "h");
	await pressButton(page, "承認を記録する");
	await tabTo(page, "やめる");
	await (await findInDialog(page, ".fields input"))?.focus();
	await press(page, "Control", "a");
	await page.keyboard.type(name);
	await pressButton(page, "記録して戻る");
	await eventually(() =>
		page.evaluate(() =>
			[...document.querySelectorAll("hitoiki-root")]
				.map(({ shadowRoot }) => shadowRoot?.querySelector(".approval"))
				.map((line) => line?.textContent ?? "")
				.join(),
		),
	).toContain("承認済み");
	await press(page, "Escape");
}

/** An approval is asked for before sending, and recorded, by keyboard and beforehand. */
export function describeApproval(scene: Scene): void {
	const [way] = usualWays as [Way];

	describe("approval, where each post needs one", () => {
		beforeAll(async () => {
			await setOwn(scene.stage(), townOf("musashino"));
			await forgetSent(scene.stage());
		});

		for (const way of usualWays)
			test(`asked, answered by keyboard, sent once and recorded: ${way.name}`, async () => {
				const text = `講座のお知らせです。${way.name.length}`;
				const page = await write(scene, way, text);
				await way.send(page);
				await hasGate(page).toBe(true);
				expect((await gate(page))?.focused).toBe("直す");
				expect((await gate(page))?.text).toContain("武蔵野市 2.1ウ①");
				expect(await isGoable(page)).toBe(false);

				// On Instagram there is a picture as well.
				await choose(page, "none");
				await choose(page, "own");
				// Back into the choices, round to the first, and on to the name.
				await tabTo(page, "直す");
				await press(page, "Shift", "Tab");
				await arrowTo(page, "approved");
				await press(page, "Tab");
				await press(page, "Control", "a");
				await page.keyboard.type("Yamada");
				await eventually(() => isGoable(page)).toBe(true);
				await tabTo(page, "確認して投稿");
				await press(page, "Enter");
				await eventually(() => sent(page)).toHaveLength(1);
				expect(await sent(page)).toMatchObject([{ text }]);
				await eventually(async () => await entryOf(scene, text)).toMatchObject({
					permission: expect.stringMatching(/^Yamada、20\d\d\/.*口頭$/),
					state: "",
				});
			});

		test("recorded while writing: it goes out at once, and a changed text asks again", async () => {
			const text = "朝のうちに承認を得た文です。";
			const page = await write(scene, way, text);
			await recordBefore(page, "Suzuki");
			const gates = await countGates(page);
			await type(page, "追伸");
			await eventually(() => states(page)).toContain("ready");
			await way.send(page);
			await hasGate(page).toBe(true);
			expect((await gate(page))?.text).toMatch(/文が変わっています.*Suzuki/);
			await press(page, "Escape");
			await hasGate(page).toBe(false);
			for (const _ of "追伸") await press(page, "Backspace");
			await eventually(() => states(page)).toContain("ready");
			await way.send(page);
			await eventually(() => sent(page)).toMatchObject([{ text }]);
			expect(await gates()).toBe(1);
			await eventually(async () => await entryOf(scene, text)).toMatchObject({
				permission: expect.stringMatching(/^Suzuki、/),
			});
		});
	});
}

/** The rest, which no browser does in a way of its own. */
export function describeApprovalFurther(scene: Scene): void {
	const [way] = usualWays as [Way];

	describe("approval, further", () => {
		beforeAll(async () => {
			await setOwn(scene.stage(), townOf("musashino"));
			await forgetSent(scene.stage());
		});

		test("the same text is not asked about twice, also on a new page", async () => {
			const text = "二度目の文です。";
			const page = await write(scene, way, text);
			await way.send(page);
			await hasGate(page).toBe(true);
			await choose(page, "approved");
			await pressButton(page, "確認して投稿");
			await eventually(() => sent(page)).toHaveLength(1);
			await eventually(async () => await entryOf(scene, text)).toBeDefined();

			await write(scene, way, text);
			const gates = await countGates(page);
			await way.send(page);
			await eventually(() => sent(page)).toHaveLength(1);
			expect(await gates()).toBe(0);
		});

		test("without one: on the list until it is reported, and the popup counts it", async () => {
			const text = "避難指示を出しました。";
			const page = await write(scene, way, text);
			await way.send(page);
			await hasGate(page).toBe(true);
			expect((await gate(page))?.text).toMatch(
				/一刻を争うこと.*文面からの候補/,
			);
			await choose(page, "emergency");
			await pressButton(page, "確認して投稿");
			await eventually(() => sent(page)).toMatchObject([{ text }]);

			await eventually(
				async () => (await readJournal(scene.stage(), "#due")).length,
			).toBe(1);
			expect(await readDueInPopup(scene.stage())).toContain("1 件");
			const journal = await openJournal(scene.stage(), "#due");
			await eventually(() => readRows(journal)).toMatchObject([
				{ textHash: hashOf(text), state: "報告がまだ" },
			]);
			await journal.click("tbody input");
			await journal.evaluate(() =>
				[...document.querySelectorAll("button")]
					.find(({ textContent }) => textContent === "報告済みにする")
					?.click(),
			);
			await eventually(() => readRows(journal)).toEqual([]);
			await journal.close();
			expect(await readDueInPopup(scene.stage())).toBeUndefined();
			expect((await entryOf(scene, text))?.state).toMatch(/^報告済み 20\d\d/);
		});

		test("what was typed is still there after going back", async () => {
			const page = await write(scene, way, "打ちかけの文です。");
			await way.send(page);
			await hasGate(page).toBe(true);
			await choose(page, "approved");
			await choose(page, "outside-office");
			await press(page, "Escape");
			await hasGate(page).toBe(false);
			await way.send(page);
			await hasGate(page).toBe(true);
			expect(await isGoable(page)).toBe(true);
			await press(page, "Escape");
		});

		test("a private account is not asked, and nothing of it is recorded", async () => {
			const text = "講座のお知らせに行きたい。";
			await forgetSent(scene.stage());
			const page = await write(scene, privately(way), text);
			await way.send(page);
			await eventually(() => sent(page)).toHaveLength(1);
			expect(await entryOf(scene, text)).toBeUndefined();
			await forgetSent(scene.stage());
		});
	});

	describe("pictures and roles, where the city asks for no approval of each post", () => {
		beforeAll(() => setOwn(scene.stage(), townOf("ube")));

		test("a picture is asked about in two short choices, recorded for the official account", async () => {
			const text = "庁舎の写真です。";
			const page = await write(scene, way, text);
			await page.evaluate(() => window.practice.attach());
			await eventually(() => page.$$("img")).not.toHaveLength(0);
			await way.send(page);
			await hasGate(page).toBe(true);
			expect((await gate(page))?.text).toContain("宇部市 5(6)");
			await choose(page, "agreed");
			expect(await isGoable(page)).toBe(false);
			await choose(page, "own");
			await pressButton(page, "確認して投稿");
			await eventually(() => sent(page)).toMatchObject([{ text }]);
			await eventually(async () => await entryOf(scene, text)).toMatchObject({
				ground: "人: 了解済み、権利: 自作",
				permission: "",
			});
		});

		test("somebody who is no staff member is asked before posting for the city", async () => {
			await setRole(scene, "other");
			const page = await write(scene, way, "市のお知らせです。");
			await way.send(page);
			await hasGate(page).toBe(true);
			expect((await gate(page))?.text).toContain("宇部市 5(9)");
			await press(page, "Escape");

			await setRole(scene, "partner");
			const gates = await countGates(page);
			await eventually(() => states(page)).toContain("ready");
			await way.send(page);
			await eventually(() => sent(page)).toHaveLength(1);
			expect(await gates()).toBe(0);
			await setRole(scene, "staff");
		});

		test("a contractor confirms the city's rules once", async () => {
			await setOwn(scene.stage(), townOf("ashibetsu"));
			await setRole(scene, "contractor");
			const page = await write(scene, way, "委託先からのお知らせです。");
			await way.send(page);
			await hasGate(page).toBe(true);
			expect((await gate(page))?.text).toContain("芦別市 第3章");
			await pressButton(page, "確認して投稿");
			await eventually(() => sent(page)).toHaveLength(1);

			await write(scene, way, "二つ目のお知らせです。");
			const gates = await countGates(page);
			await way.send(page);
			await eventually(() => sent(page)).toHaveLength(1);
			expect(await gates()).toBe(0);
			await setRole(scene, "staff");
		});
	});
}
