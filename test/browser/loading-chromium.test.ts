import type { Page } from "puppeteer-core";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { hasGate, link, plain } from "./gate/describe-gate";
import { forgetSent, townRules } from "./gate/settings";
import { usualWays, type Way } from "./gate/ways";
import { highlights } from "./harness/highlights";
import { note } from "./harness/note";
import { copyBuild } from "./harness/own-build";
import { badges, gate, panel, pressButton, states } from "./harness/panel";
import { sent } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import { setOwn } from "./harness/settings";
import { focusEditor, press, type } from "./harness/typing";
import { eventually } from "./harness/waiting";
import { describeUnseen } from "./loading/describe-unseen";

/** What is loaded when it is needed. */
const file = "dialogs.js";
const copy = copyBuild();
const scene = openScene("chromium", { build: copy.folder });
const [onX, onFacebook] = usualWays as [Way, Way, ...Way[]];

beforeAll(() => setOwn(scene.stage(), townRules));
afterEach(() => copy.restore(file));
afterEach(() => forgetSent(scene.stage()));

const soon = (ms: number) => `new Promise((done) => setTimeout(done, ${ms}))`;
const never = "new Promise(() => {})";
const says = (page: Page) =>
	eventually(async () => (await badges(page)).join());

/** The line as it is seen; its name says more. */
const readLine = (page: Page) =>
	page.$eval(
		"hitoiki-root",
		(root) => root.shadowRoot?.querySelector<HTMLElement>(".badge")?.innerText,
	);

async function open(way: Way, text: string): Promise<Page> {
	const page = await scene.visit(way.address);
	await way.open?.(page);
	await focusEditor(page, -1);
	await type(page, text);
	return page;
}

/** Whether the file is there, from the browser's own knowledge of scripts: the page has none. */
async function watchScripts(page: Page): Promise<() => boolean> {
	const session = await page.createCDPSession();
	let isLoaded = false;
	session.on("Debugger.scriptParsed", ({ url }) => {
		if (url.endsWith(file)) isLoaded = true;
	});
	await session.send("Debugger.enable");
	return () => isLoaded;
}

describeUnseen(scene, onX);

test("the page is refused the file at the address that everybody knows, also where its own policy allows it", async () => {
	const page = await scene.openTab("about:blank");
	await page.setBypassCSP(true);
	await page.goto(onX.address);
	const answers = await page.evaluate(
		(addresses) =>
			Promise.all(
				addresses.map((address) =>
					fetch(address).then(
						({ status }) => status,
						(error) => error.name,
					),
				),
			),
		[`chrome-extension://${scene.stage().extensionId}/${file}`, onX.address],
	);
	expect(answers).toEqual(["TypeError", 200]);
	scene.expectComplaints();
});

test("nothing is loaded until somebody puts the caret into a compose box, and then at once", async () => {
	const page = await scene.visit(onX.address);
	const isLoaded = await watchScripts(page);
	await eventually(() => states(page)).toEqual(["watching"]);
	await new Promise((resolve) => setTimeout(resolve, 1000));
	expect(isLoaded()).toBe(false);
	await focusEditor(page, -1);
	await eventually(async () => isLoaded()).toBe(true);
	expect(await states(page)).toEqual(["watching"]);
});

test("whoever opens the list without having been in the box has it a moment later", async () => {
	const page = await scene.visit(onX.address);
	await eventually(() => states(page)).toEqual(["watching"]);
	await pressButton(page, "ひと息の一覧を開く");
	await eventually(() => panel(page)).toBeDefined();
});

test("who comes to the list by keys is led into it as soon as it is there", async () => {
	copy.delay(file, soon(1000));
	const page = await scene.visit(onX.address);
	await eventually(() => badges(page)).toHaveLength(1);
	await press(page, "Alt", "Shift", "H");
	await eventually(() =>
		page.$eval(
			"hitoiki-root",
			({ shadowRoot }) => shadowRoot?.activeElement?.className,
		),
	).toBe("panel");
});

describe("while the file is on its way", () => {
	test("words are underlined already, and the list follows", async () => {
		copy.delay(file, soon(2000));
		const page = await open(onX, link);
		await eventually(() => highlights(page)).toHaveLength(1);
		expect(await panel(page)).toBeUndefined();
		await eventually(() => panel(page)).toBeDefined();
	});

	for (const way of usualWays)
		test(`a post that is to be asked about waits for it: ${way.name}`, async () => {
			copy.delay(file, soon(2500));
			const page = await open(way, link);
			await way.send(page);
			expect(await gate(page)).toBeUndefined();
			// A second press meanwhile sends nothing either.
			await way.send(page);
			await hasGate(page).toBe(true);
			expect(await sent(page)).toEqual([]);
			await pressButton(page, "確認して投稿");
			await eventually(() => sent(page)).toHaveLength(1);
		});

	test("a post there is nothing to ask about does not wait", async () => {
		copy.delay(file, never);
		const page = await open(onX, plain);
		await eventually(() => states(page)).toEqual(["ready"]);
		await onX.send(page);
		expect(await sent(page)).toHaveLength(1);
	});

	test("where it never comes, the post goes out after a while, and the line says that nobody was asked", async () => {
		copy.delay(file, never);
		const page = await open(onX, link);
		await eventually(() => states(page)).toEqual(["ready"]);
		await onX.send(page);
		expect(await sent(page)).toEqual([]);
		await eventually(() => sent(page)).toMatchObject([{ text: link }]);
		await says(page).toContain(
			"投稿前の確認を表示できないまま、投稿されました",
		);
		// Until the next letter.
		await focusEditor(page, -1);
		await type(page, plain);
		await says(page).not.toContain("投稿されました");
	});
});

/** The browser says on its console that there is no such file; nothing else may be wrong. */
const expectMissing = () => {
	for (const complaint of scene.expectComplaints())
		expect(complaint).toContain("ERR_FILE_NOT_FOUND");
};

describe("where the file cannot be loaded", () => {
	afterEach(expectMissing);

	for (const way of usualWays)
		test(`the post goes out, and the line says that nothing is checked: ${way.name}`, async () => {
			copy.remove(file);
			const page = await open(way, link);
			await says(page).toContain("この入力欄は確認していません");
			expect(await highlights(page)).toEqual([]);
			await way.send(page);
			await eventually(() => sent(page)).toHaveLength(1);
			expect(await gate(page)).toBeUndefined();
			if (way === onFacebook) {
				await page.waitForFunction(
					() => !document.querySelector("[data-lexical-editor]"),
				);
				await way.open?.(page);
			}
			// The box that takes its place says so as well.
			await focusEditor(page, 0);
			await says(page).toContain("この入力欄は確認していません");
		});

	test("the line says all of it when the list, which there is not, is opened", async () => {
		copy.remove(file);
		const page = await open(onX, plain);
		await says(page).toContain("ページを再読み込みしてください");
		expect(await readLine(page)).not.toContain("読み込めませんでした");
		await pressButton(page, "ひと息の一覧を開く");
		await eventually(() => readLine(page)).toContain(
			"ひと息の一部を読み込めませんでした",
		);
	});

	test("after a new load everything is as before", async () => {
		copy.remove(file);
		await says(await open(onX, plain)).toContain("確認していません");
		copy.restore(file);
		const page = await open(onX, link);
		await onX.send(page);
		await hasGate(page).toBe(true);
		await pressButton(page, "直す");
	});
});

describe("a like on a page where nobody has written", () => {
	const address = "https://x.com/midori_cafe/status/999?posts=3";
	const like = '[data-testid="like"]';
	const likes = (page: Page) => page.evaluate(() => window.practice.likes);
	const pressLike = async () => {
		await setOwn(scene.stage(), {
			...townRules,
			rules: { ...townRules.rules, reaction: "notice" as const },
		});
		const page = await scene.visit(address);
		await page.waitForSelector(like);
		await page.click(like);
		return page;
	};

	test("waits for the file, and is asked about", async () => {
		copy.delay(file, soon(1500));
		const page = await pressLike();
		await eventually(() => note(page)).toMatch(/公式/);
		expect(await likes(page)).toEqual([]);
		await pressButton(page, "続ける");
		await eventually(() => likes(page)).toHaveLength(1);
	});

	test("goes out where it cannot be loaded", async () => {
		copy.remove(file);
		const page = await pressLike();
		await eventually(() => likes(page)).toHaveLength(1);
		expect(await note(page)).toBeUndefined();
		expectMissing();
	});

	test("a second press does not wait for a file that never comes", async () => {
		copy.delay(file, never);
		const page = await pressLike();
		await new Promise((resolve) => setTimeout(resolve, 700));
		expect(await likes(page)).toEqual([]);
		await page.click(like);
		await eventually(() => likes(page)).toHaveLength(1);
	});
});

// The last of the file: it takes the settings along.
test("an update under a page where nobody has written yet: the line says so, all of it, and the post goes out", async () => {
	const page = await scene.visit(onX.address);
	await eventually(() => states(page)).toEqual(["watching"]);
	await scene.stage().browser.installExtension(copy.folder);
	await focusEditor(page, -1);
	await says(page).toMatch(/再読み込み.*投稿はこのままでもできます/);
	await type(page, link);
	expect(await highlights(page)).toEqual([]);
	await pressButton(page, "ひと息の一覧を開く");
	await eventually(() => readLine(page)).toContain("ひと息が更新されました");
	await press(page, "Control", "Enter");
	await eventually(() => sent(page)).toMatchObject([{ text: link }]);
});
