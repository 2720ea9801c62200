import type { CDPSession, Page } from "puppeteer-core";
import { updateExtension } from "../harness/background";
import type { Stage } from "../harness/stage";
import { press } from "../harness/typing";
import { endWorker, findWorker } from "../harness/worker";
import type { Disturbance } from "./steps";

/** The worlds of a page's scripts by their numbers, and how to reach them. */
export type Worlds = { session: CDPSession; worlds: Map<number, string> };

/** The worlds as they come: ours is the isolated one with the extension's address. */
export async function watchWorlds(page: Page): Promise<Worlds> {
	const session = await page.createCDPSession();
	const worlds: Worlds["worlds"] = new Map();
	session.on("Runtime.executionContextCreated", ({ context }) => {
		worlds.set(context.id, context.origin);
	});
	session.on("Runtime.executionContextDestroyed", ({ executionContextId }) => {
		worlds.delete(executionContextId);
	});
	session.on("Runtime.executionContextsCleared", () => worlds.clear());
	await session.send("Runtime.enable");
	return { session, worlds };
}

/** Runs as text in a worker or in our world of the page. */
const shiftClock = (ms: number) => `{
	const Real = (globalThis.realDate ??= Date);
	globalThis.Date = class extends Real {
		constructor(...given) {
			if (given.length > 0) super(...given);
			else super(Real.now() + ${ms});
		}
		static now() { return Real.now() + ${ms}; }
	};
}`;

/** Of what the worker asks its storage, a part is answered late, refused or not at all: so are the pages. */
const hinderMessages = `{
	const { session } = chrome.storage;
	const real = (globalThis.realGet ??= session.get.bind(session));
	let turn = 0;
	session.get = (...asked) => {
		turn++;
		if (turn % 7 === 3) return new Promise(() => undefined);
		if (turn % 5 === 2) return Promise.reject(new Error("refused"));
		const late = (turn * 37) % 400;
		return new Promise((resolve) => setTimeout(resolve, late)).then(() => real(...asked));
	};
}`;

async function inWorker(stage: Stage, program: string): Promise<void> {
	const worker = await findWorker(stage.browser);
	await worker?.evaluate(program).catch(() => undefined);
}

/** Far enough that every day, year and expiry is another one. */
const jumps = [400 * 86_400_000, -400 * 86_400_000, 3_600_000, -3_600_000, 0];

async function jump(
	stage: Stage,
	ms: number,
	inPage: Worlds | undefined,
): Promise<void> {
	await inWorker(stage, shiftClock(ms));
	for (const [contextId, origin] of inPage?.worlds ?? [])
		if (origin.includes(stage.extensionId ?? "-"))
			await inPage?.session
				.send("Runtime.evaluate", { contextId, expression: shiftClock(ms) })
				.catch(() => undefined);
}

/** A language is a setting as well, and changes no finding. */
async function changeSettings(stage: Stage, language: string): Promise<void> {
	await inWorker(
		stage,
		`chrome.storage.local.set({ language: ${JSON.stringify(language)} })`,
	);
}

/** An editor notices that its page is left: it has to happen on both desks. */
export async function openSecondTab(
	{ browser }: Stage,
	page: Page,
): Promise<void> {
	const tab = await browser.newPage();
	await tab.goto("https://x.com/home?posts=1&account=hanako_s");
	await tab.close();
	await page.bringToFront();
}

/** Does what happens around the writing. `turn` counts the disturbances of the round. */
export async function disturb(
	stage: Stage,
	page: Page,
	worlds: Worlds | undefined,
	disturbance: Disturbance,
	turn: number,
): Promise<void> {
	switch (disturbance) {
		case "the worker ends":
			return endWorker(stage.browser);
		case "messages are late, lost or refused":
			return inWorker(stage, hinderMessages);
		case "the clock jumps":
			return jump(stage, jumps[turn % jumps.length] ?? 0, worlds);
		case "settings change":
			return changeSettings(stage, turn % 2 === 0 ? "en" : "ja");
		case "the page clears all highlights":
			return page.evaluate(() => CSS.highlights.clear());
		case "the page takes our element away":
			return page.evaluate(() => {
				for (const root of document.querySelectorAll("hitoiki-root"))
					root.remove();
			});
		case "the list is entered and left":
			await press(page, "Alt", "Shift", "H");
			return press(page, "Escape");
		case "a second tab opens":
			return openSecondTab(stage, page);
		case "the extension is updated":
			return updateExtension(stage);
	}
}

/** The worker as it was, with the messages and the clock it had. */
export async function heal(
	stage: Stage,
	worlds: Worlds | undefined,
): Promise<void> {
	if (!worlds) return;
	await jump(stage, 0, worlds);
	await endWorker(stage.browser);
}
