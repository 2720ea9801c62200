import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { townRules } from "./gate/settings";
import { readJournal } from "./harness/journal";
import { badges, pressButton, states } from "./harness/panel";
import { places } from "./harness/places";
import { openPage, sent } from "./harness/practice-page";
import { setOwn } from "./harness/settings";
import { openStage, type Stage } from "./harness/stage";
import { commandKey, focusEditor, press, type } from "./harness/typing";
import { eventually } from "./harness/waiting";
import { home } from "./x/x-page";

const link = "https://bit.ly/3abcD";
let profileDir: string;
let stage: Stage | undefined;

const start = async () => {
	stage = await openStage("chromium", { extension: true, profileDir });
	return stage;
};

beforeAll(async () => {
	profileDir = await mkdtemp(join(tmpdir(), "hitoiki-restart-"));
});
afterAll(async () => {
	await stage?.close();
	await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
});

test("a browser that ends while somebody writes: the next one knows settings and journal, and checks what is written anew", async () => {
	const before = await start();
	await setOwn(before, townRules);
	const { page } = await openPage(before, home);
	await focusEditor(page);
	await type(page, link);
	await eventually(() => states(page)).toEqual(["ready"]);
	await press(page, commandKey, "Enter");
	await pressButton(page, "確認して投稿");
	await eventually(() => sent(page)).toHaveLength(1);
	await eventually(() => readJournal(before)).toHaveLength(1);
	await page.bringToFront();
	await focusEditor(page);
	await type(page, `途中の文 ${link}`);
	await eventually(() => places(page)).toHaveLength(1);
	await before.close();

	const after = await start();
	expect(await readJournal(after)).toHaveLength(1);
	const { page: again } = await openPage(after, home);
	await focusEditor(again);
	await type(again, `書き直した文 ${link}`);
	await eventually(() => places(again)).toEqual([
		{ before: "書き直した文 ", text: link },
	]);
	expect((await badges(again)).join()).toMatch(/^公式 @kawabe_city/);
});
