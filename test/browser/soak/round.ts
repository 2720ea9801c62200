import type { Page } from "puppeteer-core";
import { places } from "../harness/places";
import { fewRules, setOwn } from "../harness/settings";
import { findEditor, focusEditor, press } from "../harness/typing";
import { act } from "./act";
import type { Box } from "./boxes";
import type { Desk, Desks } from "./desks";
import { disturb, heal, openSecondTab } from "./disturb";
import { type Disturbance, forFirefox, type Move, makeMoves } from "./steps";

/** How long two browsers on a busy machine may take to hold the same. Milliseconds. */
const patience = 3000;
/** A lost message is asked once more after four seconds (`src/extension/background-link.ts`). */
const answerMs = 12_000;
/** The underlines are compared after so many moves. */
const stretch = 8;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Everything about the page that may not depend on the extension. */
async function readState(page: Page) {
	const editor = await findEditor(page, -1);
	const models = await page.evaluate(() => [window.practice.model()].flat());
	const seen = await editor.evaluate((element) => {
		const area = element instanceof HTMLTextAreaElement ? element : undefined;
		return {
			shown: area?.value ?? element.textContent,
			selected: area
				? [area.selectionStart, area.selectionEnd].join()
				: String(getSelection()),
			hasFocus: element.contains(document.activeElement),
			sent: window.practice.sent.length,
		};
	});
	return { models, ...seen };
}

type State = Awaited<ReturnType<typeof readState>>;

const isSame = (a: State, b: State) => JSON.stringify(a) === JSON.stringify(b);

/** Reads both pages until they hold the same. */
async function compare({ ours, bare }: Desks): Promise<State> {
	const until = Date.now() + patience;
	for (;;) {
		const [here, there] = await Promise.all([
			readState(ours.page),
			readState(bare.page),
		]);
		if (isSame(here, there)) return here;
		if (Date.now() > until)
			throw new Error(
				`with the extension:    ${JSON.stringify(here)}\nwithout the extension: ${JSON.stringify(there)}`,
			);
		await pause(20);
	}
}

const letters = (text: string) => text.replaceAll(/[\s\u200b\ufeff]/g, "");

/** After some undoing Draft.js shows other words in Firefox than it holds, without us as well: then there is no telling what to underline. */
const isTorn = (held: string, shown: string) =>
	letters(held) !== letters(shown);

const readLine = (page: Page) =>
	page.$$eval("hitoiki-root", (roots) =>
		roots.map((root) => ({
			state: root.getAttribute("data-state"),
			words: root.shadowRoot?.querySelector('[role="status"]')?.textContent,
		})),
	);

/** Reads what is underlined until it is what the checks say about this text, with the line in rest. */
async function compareUnderlines(
	{ ours, expectWords }: Desks,
	text: string,
	box: Box,
): Promise<void> {
	const expected = expectWords(text, box);
	const until = Date.now() + answerMs;
	for (;;) {
		const underlined = (await places(ours.page))
			.map(({ text }) => text)
			.toSorted();
		const lines = await readLine(ours.page);
		const isReady = lines.some(({ state }) =>
			[text === "" ? "watching" : "ready"].includes(state ?? ""),
		);
		if (isReady && JSON.stringify(underlined) === JSON.stringify(expected))
			return;
		if (Date.now() > until)
			throw new Error(
				`underlined: ${JSON.stringify(underlined)}\nexpected:   ${JSON.stringify(expected)}\nin:         ${JSON.stringify(text)}\nlines:      ${JSON.stringify(lines)}`,
			);
		await pause(50);
	}
}

/** A line that says what to do, and nothing underlined: what an updated extension leaves behind in an open page. */
async function compareOrphan({ ours }: Desks): Promise<void> {
	const until = Date.now() + answerMs;
	for (;;) {
		const lines = await readLine(ours.page);
		const underlined = await places(ours.page);
		if (
			underlined.length === 0 &&
			lines.every(({ state }) => state === "unavailable")
		)
			return;
		if (Date.now() > until)
			throw new Error(`left behind: ${JSON.stringify({ lines, underlined })}`);
		await pause(50);
	}
}

async function begin({ page }: Desk, box: Box): Promise<void> {
	await page.bringToFront();
	await page.goto("about:blank");
	await page.goto(box.address);
	await box.open?.(page);
	await focusEditor(page, -1);
}

const both = (desks: Desks, run: (desk: Desk) => Promise<void>) =>
	Promise.all([run(desks.ours), run(desks.bare)]);

function describe(
	seed: number,
	box: Box,
	moves: Move[],
	error: unknown,
): string {
	const steps = moves.map(
		({ step, disturbance }, i) =>
			`${i + 1}. ${disturbance ? `[${disturbance}] ` : ""}${JSON.stringify(step)}`,
	);
	const told = error instanceof Error ? error.message : String(error);
	return `seed ${seed}, ${box.name}\n${steps.join("\n")}\n${told}`;
}

/**
 * Writes the same in a browser with the extension and in one without: what the editors hold, show and have selected must be the same after every move,
 * and from time to time what is underlined must be what the checks say.
 * @throws Error with the seed and every move up to the one that went wrong
 */
export async function playRound(
	desks: Desks,
	box: Box,
	seed: number,
	length: number,
): Promise<void> {
	const { ours, bare, extension, worlds } = desks;
	const all = makeMoves(seed, length);
	const moves = ours.stage.name === "firefox" ? forFirefox(all) : all;
	let isUpdated = false;
	let turn = 0;
	const checkpoint = async () => {
		if (!extension) return;
		if (isUpdated) {
			// The browser does not tell: what is left behind notices it with the next key.
			await both(desks, ({ page }) => press(page, "Shift"));
			return compareOrphan(desks);
		}
		await heal(ours.stage, worlds);
		// After a failure only the person's own writing tries again.
		await both(desks, ({ page }) =>
			act(page, box, { does: "type", text: "。" }),
		);
		const { models, shown } = await compare(desks);
		const held = models.at(-1) ?? "";
		if (ours.stage.name === "firefox" && isTorn(held, shown ?? "")) return;
		await compareUnderlines(desks, held, box);
	};
	const disturbBefore = async (disturbance: Disturbance) => {
		turn++;
		if (disturbance === "a second tab opens")
			await openSecondTab(bare.stage, bare.page);
		// What is left behind has no list any more: its keys go to the site.
		if (disturbance === "the list is entered and left" && isUpdated) return;
		isUpdated ||= disturbance === "the extension is updated";
		await disturb(ours.stage, ours.page, worlds, disturbance, turn);
	};
	const play = async ({ step, disturbance }: Move, i: number) => {
		if (disturbance && extension) await disturbBefore(disturbance);
		await both(desks, async ({ page }) => {
			await page.evaluate(
				(ms) => (window as unknown as { wind(ms: number): void }).wind(ms),
				(i * 197) % 800,
			);
			await act(page, box, step);
		});
		await compare(desks);
		if ((i + 1) % stretch === 0) await checkpoint();
	};

	await both(desks, (desk) => begin(desk, box));
	let done = 0;
	try {
		await compare(desks);
		for (const [i, move] of moves.entries()) {
			done = i + 1;
			await play(move, i);
		}
		await checkpoint();
		const complaints = ours.complaints.filter(
			(complaint) => !bare.complaints.includes(complaint),
		);
		const { refused } = ours.stage;
		if (complaints.length + refused.length > 0)
			throw new Error([...complaints, ...refused].join("\n"));
	} catch (error) {
		throw new Error(describe(seed, box, moves.slice(0, done), error));
	} finally {
		// Installing it anew takes the settings along.
		if (isUpdated) await setOwn(ours.stage, fewRules);
		ours.complaints.length = 0;
		bare.complaints.length = 0;
		ours.stage.refused.length = 0;
	}
}
