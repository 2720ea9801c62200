import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { hasGate, link, secret, write } from "./gate/describe-gate";
import { townRules } from "./gate/settings";
import { usualWays, type Way, waysOnInstagram } from "./gate/ways";
import { findRole, readPage, readRoots } from "./harness/accessible";
import { listen } from "./harness/announcements";
import { findBarriers } from "./harness/axe";
import { focusOwner } from "./harness/caret";
import { note } from "./harness/note";
import { gate, panel, pressButton } from "./harness/panel";
import { sent } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import { setOwn } from "./harness/settings";
import { commandKey, focusEditor, press, type } from "./harness/typing";
import { eventually } from "./harness/waiting";
import {
	type Way as Reaction,
	waysOnFacebook as reactionsOnFacebook,
	waysOnInstagram as reactionsOnInstagram,
	waysOnX as reactionsOnX,
} from "./reactions/ways";

const scene = openScene("chromium");
const draft = `${secret} ${link}。2026年4月1日（月）まで。`;

/** A caption or a post on each site, and a comment in a plain text area. */
const ways: Way[] = [
	...usualWays,
	...waysOnInstagram.filter(
		({ name }) => name === "Instagram, Enter in a comment",
	),
];
const reactions: Reaction[] = [
	reactionsOnX,
	reactionsOnFacebook,
	reactionsOnInstagram,
].flatMap((all) => all.slice(0, 1));

const onTheme = (way: Way, theme: string): Way => ({
	...way,
	address: `${way.address}&theme=${theme}`,
});

beforeAll(() =>
	setOwn(scene.stage(), {
		...townRules,
		rules: {
			...townRules.rules,
			"date-mismatch": "notice",
			reaction: "notice",
		},
	}),
);

const openList = async (page: Page) => {
	await press(page, "Alt", "Shift", "H");
	await eventually(() => focusOwner(page)).toBe("ours");
};

async function writeAll(way: Way): Promise<Page> {
	const page = await write(scene, way, draft);
	await eventually(async () => (await panel(page))?.items.length).toBe(3);
	return page;
}

/** What has the focus in our own tree: its name, and whether something shows it. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const control = document.activeElement?.shadowRoot?.activeElement;
		if (!control) return undefined;
		const { outlineStyle, outlineWidth } = getComputedStyle(control);
		return {
			name:
				control.getAttribute("aria-label") ??
				(control.closest("label") ?? control).textContent?.trim() ??
				"",
			isMarked: outlineStyle !== "none" && outlineWidth !== "0px",
		};
	});

/** Goes on by Tab until something of this name has the focus; answers what it came by. */
async function tabTo(page: Page, name: string): Promise<string[]> {
	const passed: string[] = [];
	for (let i = 0; i < 40; i++) {
		await press(page, "Tab");
		const at = await focused(page);
		expect(at, `${passed.join(" → ")} → nothing`).toBeDefined();
		expect(at?.isMarked, at?.name).toBe(true);
		if (at?.name.includes(name)) return passed;
		passed.push(at?.name ?? "");
	}
	throw new Error(`${name} was not reached: ${passed.join(" → ")}`);
}

describe.each(ways.map((way) => [way.name, way] as const))("%s", (_, way) => {
	test.each(["light", "dark"])(
		"line, list, report and dialog have no barriers, %s",
		async (theme) => {
			const page = await writeAll(onTheme(way, theme));
			expect(await findBarriers(page, "hitoiki-root"), "line").toEqual([]);
			await openList(page);
			await pressButton(page, "この指摘が当たらないとき");
			await page.waitForSelector("hitoiki-root >>> .wrong textarea");
			expect(await findBarriers(page, "hitoiki-root"), "list").toEqual([]);
			await press(page, "Escape");
			await way.send(page);
			await hasGate(page).toBe(true);
			expect(await findBarriers(page, "hitoiki-root"), "dialog").toEqual([]);
			await press(page, "Escape");
		},
	);

	test("a screen reader meets a status, a region with a list, and a dialog that says what it is about", async () => {
		const page = await writeAll(way);
		const roots = await readRoots(page);
		expect(findRole(roots, "status").map(({ name }) => name)).toContainEqual(
			expect.stringMatching(/^公式 .*理由が必要 1 確認 1 お知らせ 1$/),
		);
		const [region] = findRole(roots, "region");
		expect(region?.name).toBe("ひと息");
		expect(
			findRole(findRole(region ? [region] : [], "list"), "listitem").map(
				({ text }) => text.slice(0, 5),
			),
		).toEqual(["理由が必要", "確認「ht", "お知らせ「"]);
		await way.send(page);
		await hasGate(page).toBe(true);
		const [dialog] = findRole(await readPage(page), "alertdialog");
		expect(dialog?.name).toBe("投稿前の確認");
		expect(dialog?.description).toMatch(
			/^公式.*部外秘.*まだ選んでいないもの: 理由/,
		);
		await press(page, "Escape");
	});

	test("what changes is said once, in few words, and nothing with every key", async () => {
		const page = await scene.visit(way.address);
		await way.open?.(page);
		const heard = await listen(page);
		await focusEditor(page, -1);
		await eventually(async () => (await heard()).length).toBe(1);
		expect((await heard())[0]).toMatch(/^公式 /);
		await type(page, `お知らせです。${link} どうぞ。`);
		await eventually(async () => (await heard())[1]).toBe("確認 1");
		await type(page, "続きの文をもう少しだけ書いておきます。よろしく。");
		await new Promise((resolve) => setTimeout(resolve, 1500));
		expect(await heard()).toHaveLength(2);
		await press(page, commandKey, "a");
		await type(page, "桜が咲きました。");
		await eventually(async () => (await heard())[2]).toBe(
			"気になる言葉は見つかっていません。",
		);
	});

	test("by keyboard alone: the list, a report and back, leaving as it is and back, then sent", async () => {
		const page = await writeAll(way);
		await openList(page);
		await tabTo(page, "この指摘が当たらないとき");
		await press(page, "Enter");
		await eventually(async () => (await focused(page))?.name).toBe(
			"この指摘が当たらないとき",
		);
		await type(page, "市の書式です。");
		await tabTo(page, "閉じる");
		await press(page, "Enter");
		await eventually(async () => (await focused(page))?.name).toBe(
			"この指摘が当たらないとき",
		);
		expect(await page.$("hitoiki-root >>> .wrong")).toBeNull();

		await tabTo(page, "このままでよい");
		await press(page, "Enter");
		await eventually(async () => (await focused(page))?.name).toBe("元に戻す");
		await press(page, "Enter");
		await eventually(async () => (await focused(page))?.name).toBe("ひと息");
		await eventually(async () => (await panel(page))?.items.length).toBe(3);
		await press(page, "Escape");
		await eventually(() => focusOwner(page)).toBe("editor");

		await way.send(page);
		await hasGate(page).toBe(true);
		expect((await gate(page))?.focused).toBe("直す");
		await tabTo(page, "すでに公表");
		await press(page, " ");
		await tabTo(page, "確認して投稿");
		await press(page, "Enter");
		await eventually(() => sent(page)).toHaveLength(1);
	});

	test("nothing is cut off in narrow and low windows, nor at 200 %", async () => {
		const page = await writeAll(way);
		for (const viewport of [
			{ width: 400, height: 800 },
			{ width: 320, height: 640 },
			{ width: 640, height: 450, deviceScaleFactor: 2 },
		]) {
			await page.setViewport(viewport);
			await openList(page);
			const list = () => measure(page, ".open .panel");
			await eventually(list).toEqual({ isInside: true, isWide: false });
			await press(page, "Escape");
			await way.send(page);
			await hasGate(page).toBe(true);
			for (const box of ["dialog", "dialog .buttons"])
				expect(await measure(page, box), box).toEqual({
					isInside: true,
					isWide: false,
				});
			await press(page, "Escape");
			await hasGate(page).toBe(false);
		}
	});

	test("in forced colours every box has an edge, and strengths differ by shape", async () => {
		const page = await writeAll(way);
		const session = await page.createCDPSession();
		const force = (value: string) =>
			session.send("Emulation.setEmulatedMedia", {
				features: [{ name: "forced-colors", value }],
			});
		await force("active");
		await openList(page);
		expect(await edges(page, ".badge, .open .panel")).not.toContain("none");
		expect(await strokes(page)).toEqual(["double", "solid", "dotted"]);
		await press(page, "Escape");
		await way.send(page);
		await hasGate(page).toBe(true);
		expect(await edges(page, "dialog")).toEqual(["solid"]);
		await press(page, "Escape");
		await force("none");
	});
});

describe.each(reactions.map((way) => [way.name, way] as const))(
	"the note before a reaction: %s",
	(_, way) => {
		test.each(["light", "dark"])("has no barriers, %s", async (theme) => {
			const page = await scene.visit(`${way.address}&theme=${theme}`);
			await page.waitForSelector("article, [role=article]");
			await way.press(page);
			await eventually(() => note(page)).toBeDefined();
			expect(await findBarriers(page, "hitoiki-root")).toEqual([]);
		});

		test("is entered by Alt+Shift+H, and left by Escape to where one was", async () => {
			const page = await scene.visit(way.address);
			await page.waitForSelector("article, [role=article]");
			await way.press(page);
			await eventually(() => note(page)).toBeDefined();
			await page.evaluate(() => {
				Object.assign(globalThis, { before: document.activeElement });
			});
			await press(page, "Alt", "Shift", "H");
			await eventually(async () => (await focused(page))?.name).toBe("やめる");
			await tabTo(page, "続ける");
			await press(page, "Escape");
			await eventually(() => note(page)).toBeUndefined();
			expect(
				await page.evaluate(
					() =>
						document.activeElement ===
						(globalThis as unknown as { before: Element }).before,
				),
			).toBe(true);
			expect(await way.count(page)).toBe(0);
		});
	},
);

const ours = (page: Page, selector: string) =>
	page.evaluateHandle(
		(selector) =>
			[...document.querySelectorAll("hitoiki-root")]
				.flatMap(({ shadowRoot }) => [
					...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
				])
				.filter((element) => element.checkVisibility()),
		selector,
	);

const measure = async (page: Page, selector: string) =>
	(await ours(page, selector)).evaluate(([box]) => {
		if (!box) return undefined;
		const { left, top, right, bottom } = box.getBoundingClientRect();
		return {
			isInside:
				left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
			isWide: box.scrollWidth > box.clientWidth,
		};
	});

const edges = async (page: Page, selector: string) =>
	(await ours(page, selector)).evaluate((boxes) =>
		boxes.map((box) => getComputedStyle(box).borderTopStyle),
	);

const strokes = async (page: Page) =>
	(await ours(page, ".open .panel li")).evaluate((items) =>
		items.map((item) => getComputedStyle(item, "::before").borderLeftStyle),
	);
