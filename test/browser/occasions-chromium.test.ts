import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { forgetSent, townRules } from "./gate/settings";
import { usualWays } from "./gate/ways";
import { note } from "./harness/note";
import { panel, pressButton, states } from "./harness/panel";
import { modelText } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import { setOwn } from "./harness/settings";
import { commandKey, focusEditor, press, type } from "./harness/typing";
import { eventually } from "./harness/waiting";

const scene = openScene("chromium");
const disclaimer = "投稿は個人の見解で、所属組織の見解ではありません。";
const about = "市役所の窓口に来た人の話。";

/** As long as it takes to look at a page twice. Milliseconds. */
const aMoment = 1600;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const staysQuiet = async (page: Page) => {
	await pause(aMoment);
	expect(await note(page)).toBeUndefined();
};

const settings = {
	...townRules,
	rules: {
		"official-profile": "notice",
		"connected-app": "confirm",
		"live-stream": "notice",
		disclaimer: "notice",
	} as const,
	disclaimer,
	accounts: [
		...(townRules.accounts ?? []),
		{ site: "x", id: "kawabe_bousai", kind: "personal" } as const,
		{ site: "instagram", id: "kawabe_bousai", kind: "personal" } as const,
	],
};

beforeAll(async () => {
	await setOwn(scene.stage(), settings);
	await forgetSent(scene.stage());
});

describe("the own official profile", () => {
	test.each([
		["X", "https://x.com/kawabe_city"],
		["Facebook", "https://www.facebook.com/kawabe_city?as=page"],
		["Instagram", "https://www.instagram.com/kawabe_city/"],
	])("is told once what it lacks: %s", async (_, address) => {
		const page = await scene.visit(address);
		await eventually(() => note(page)).toMatch(
			/公式.*市のサイトへのリンク、運用ポリシーの案内が見当たりません/s,
		);
		await pressButton(page, "閉じる");
		await eventually(() => note(page)).toBeUndefined();
		await page.reload();
		await staysQuiet(page);
	});

	test.each([
		["somebody else's", "https://x.com/tonari_town"],
		["a private one", "https://x.com/hanako_s?account=hanako_s"],
		["no profile", "https://x.com/home"],
	])("only that: %s", async (_, address) => {
		await staysQuiet(await scene.visit(address));
	});
});

describe("a private draft about the city", () => {
	const hasPoint = (page: Page) =>
		eventually(async () =>
			(await panel(page))?.items.find((item) => item.includes(disclaimer)),
		);

	test("is reminded as long as nobody has seen the profile, and no more when it has a disclaimer", async () => {
		await forgetSent(scene.stage());
		const address = "https://x.com/home?posts=1&account=hanako_s";
		const page = await scene.visit(address);
		await focusEditor(page);
		await type(page, about);
		await hasPoint(page).toMatch(/断り書きがありますか/);
		await page.goto("https://x.com/hanako_s?account=hanako_s");
		await pause(aMoment);
		await page.goto(address);
		await focusEditor(page);
		await type(page, about);
		await eventually(() => states(page)).toContain("ready");
		await hasPoint(page).toBeUndefined();
	});

	test("is told when the profile has none", async () => {
		const page = await scene.visit(
			"https://x.com/kawabe_bousai?account=kawabe_bousai",
		);
		await pause(aMoment);
		await page.goto("https://x.com/home?posts=1&account=kawabe_bousai");
		await focusEditor(page);
		await type(page, about);
		await hasPoint(page).toMatch(/見当たりませんでした/);
	});

	for (const way of usualWays)
		test(`takes the wording at its end by one press, and loses it by one Ctrl+Z: ${way.name}`, async () => {
			const page = await scene.visit(
				way.address.includes("facebook")
					? way.address.replace("as=page", "as=person")
					: `${way.address}&account=kawabe_bousai`,
			);
			await way.open?.(page);
			await focusEditor(page, -1);
			await type(page, about);
			await hasPoint(page).toBeDefined();
			await pause(1200);
			await press(page, "Alt", "Shift", "h");
			await pressButton(page, "断り書きを文末に入れる");
			await eventually(() => modelText(page, -1)).toBe(
				`${about} ${disclaimer}`,
			);
			await hasPoint(page).toBeUndefined();
			await focusEditor(page, -1);
			await press(page, commandKey, "z");
			await eventually(() => modelText(page, -1)).toBe(about);
		});
});

describe("an application asks to be let in", () => {
	const back = `redirect_uri=${encodeURIComponent("https://tool.example.com/back")}`;
	const consents = [
		["X", `https://x.com/i/oauth2/authorize?${back}`],
		["Facebook", `https://www.facebook.com/v25.0/dialog/oauth?${back}&as=page`],
		["Instagram", `https://www.instagram.com/oauth/authorize?${back}`],
	] as const;

	test.each(consents)("%s", async (_, address) => {
		const page = await scene.visit(address);
		await eventually(() => note(page)).toMatch(
			/公式.*tool\.example\.com.*原則として/s,
		);
	});

	test("not of a private account, and not where the tool is allowed", async () => {
		const [[, address]] = consents;
		await staysQuiet(await scene.visit(`${address}&account=hanako_s`));
		await setOwn(scene.stage(), {
			...settings,
			allowedDomains: ["example.com"],
		});
		await staysQuiet(await scene.visit(address));
		await setOwn(scene.stage(), settings);
	});
});

test("a live broadcast being prepared on Facebook", async () => {
	const page = await scene.visit(
		"https://www.facebook.com/live/producer?as=page",
	);
	await eventually(() => note(page)).toMatch(/公式.*ライブ配信の準備/s);
});
