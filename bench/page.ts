import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { findBrowser } from "../scripts/browsers";
import { startPracticeServer } from "../scripts/practice-server";
import { percentile, print } from "./figures";
import { writeControl } from "./page/control";
import {
	beginWriting,
	type Desk,
	openDesk,
	pause,
	readMainThread,
	readProcessor,
} from "./page/desk";
import { proseOf, typeInTurns } from "./page/keystrokes";
import { readMemory } from "./page/memory";
import { measureOwnWork } from "./page/own-work";
import { setPolicy } from "./page/policy";
import { comments, draftJs, type Shape, shapes } from "./page/shapes";
import { measureUnderline } from "./page/underline";
import { killWorker } from "./page/worker";

const extensionDir = ".output/chrome-mv3";
const without = "without the extension";

async function compareKeystrokes(
	desks: [Desk, Desk],
	shape: Shape,
	length: number,
): Promise<void> {
	const [ours, bare] = await typeInTurns(desks, shape, length);
	if (!ours || !bare) return;
	const name = (what: string) =>
		`page, ${shape.editor}, ${length} characters: ${what}`;
	for (const share of [0.5, 0.95])
		print({
			metric: name(`main thread a key, ${100 * share} %`),
			value:
				percentile(ours.mainThread, share) - percentile(bare.mainThread, share),
			unit: "ms added",
			against: without,
			ratio:
				percentile(ours.mainThread, share) / percentile(bare.mainThread, share),
		});
	print({
		metric: name("all processes a key"),
		value: ours.processor - bare.processor,
		unit: "ms added",
		against: without,
		ratio: ours.processor / bare.processor,
	});
	print({
		metric: name("long tasks"),
		value: ours.longTasks - bare.longTasks,
		unit: "added",
		against: without,
	});
}

/** Many compose boxes, many posts: what a key costs must not grow with them. */
const crowded: [string, Shape][] = [
	["10,000 posts", draftJs(10_000)],
	["100 compose boxes", comments(200)],
];

/** What is ours on the main thread, beside what an extension costs that only asks. */
async function measureOwn(desk: Desk, port: number): Promise<void> {
	const folder = await writeControl();
	const control = await openDesk(port, folder);
	try {
		for (const shape of shapes)
			for (const [who, whose] of [
				["ours", desk],
				["an extension that only asks", control],
			] as const) {
				const { perKey, longest } = await measureOwnWork(whose, shape, 280);
				printOwn(`page, ${shape.editor}, 280 characters: ${who}`, perKey);
				if (whose === desk) printLongest(`page, ${shape.editor}`, longest);
			}
	} finally {
		await control.practice.close();
		await rm(folder, { recursive: true });
	}
	for (const [what, shape] of crowded) {
		const { perKey, longest } = await measureOwnWork(desk, shape, 280);
		printOwn(`page, ${what}: ours`, perKey);
		printLongest(`page, ${what}`, longest);
	}
}

function printOwn(name: string, perKey: number[]): void {
	for (const share of [0.5, 0.95])
		print({
			metric: `${name}, main thread a key, ${100 * share} %`,
			value: percentile(perKey, share),
			unit: "ms",
		});
}

const printLongest = (name: string, longest: number) =>
	print({
		metric: `${name}: longest task of ours`,
		value: longest,
		unit: "ms",
	});

async function measureUnderlines(desk: Desk): Promise<void> {
	for (const shape of shapes.slice(0, 2))
		for (const length of [140, 20_000]) {
			const waited = await measureUnderline(desk, shape, length, 16);
			for (const share of [0.5, 0.95])
				print({
					metric: `page, ${shape.editor}, ${length} characters: last key to underline, ${100 * share} %`,
					value: percentile(waited, share),
					unit: "ms",
				});
		}
	const { browser } = desk.practice;
	const waited = await measureUnderline(desk, draftJs(), 140, 6, () =>
		killWorker(browser),
	);
	print({
		metric: "page: last key to underline, worker killed before",
		value: percentile(waited, 0.5),
		unit: "ms",
	});
}

/** Nobody types for some seconds: what is still done? Asked before other pages were open: the browser tidies up behind a long one for many seconds. */
async function compareIdle(desks: [Desk, Desk]): Promise<void> {
	const idleMs = 10_000;
	const spent: { main: number; all: number }[] = [];
	for (const desk of desks) {
		await beginWriting(desk, draftJs(), proseOf(280));
		await pause(5000);
		const before = [await readMainThread(desk), await readProcessor(desk)];
		await pause(idleMs);
		spent.push({
			main: (await readMainThread(desk)) - (before[0] ?? 0),
			all: (await readProcessor(desk)) - (before[1] ?? 0),
		});
	}
	const [ours, bare] = spent;
	if (!ours || !bare) return;
	const perSecond = 1000 / idleMs;
	print({
		metric: "page, idle: main thread",
		value: (ours.main - bare.main) * perSecond,
		unit: "ms a second added",
		against: without,
	});
	print({
		metric: "page, idle: all processes",
		value: (ours.all - bare.all) * perSecond,
		unit: "ms a second added",
		against: without,
	});
}

async function measureGrowth(desks: [Desk, Desk]): Promise<void> {
	const [desk, bare] = desks;
	for (const posts of [20, 10_000]) {
		const [ours, without] = await typeInTurns(desks, draftJs(posts), 280, {
			turns: 3,
		});
		if (ours && without)
			print({
				metric: `page, timeline of ${posts} posts: main thread a key, 50 %`,
				value:
					percentile(ours.mainThread, 0.5) -
					percentile(without.mainThread, 0.5),
				unit: "ms added",
				against: "without the extension",
			});
	}
	await bare.page.goto("about:blank");
	for (const size of [0, 5000]) {
		await setPolicy(desk, size);
		const waited = await measureUnderline(desk, draftJs(), 140, 10);
		print({
			metric: `page, policy of ${size} accounts and ${size} words: last key to underline, 50 %`,
			value: percentile(waited, 0.5),
			unit: "ms",
		});
	}
}

/** The extension on the practice pages with the sites' real editors, in Chromium, with and without it in turns. */
export async function main(): Promise<void> {
	if (!findBrowser("chromium") || !existsSync(extensionDir)) {
		process.stderr.write(
			`The page is not measured: it needs Chromium, Chrome or Edge, and ${extensionDir} (npm run build).\n`,
		);
		return;
	}
	const server = await startPracticeServer();
	const desks: Desk[] = [];
	try {
		for (const dir of [extensionDir, undefined])
			desks.push(await openDesk(server.port, dir));
		const [ours, bare] = desks as [Desk, Desk];
		await compareIdle([ours, bare]);
		for (const shape of shapes)
			for (const length of shape.editor === "textarea" ? [280] : [280, 20_000])
				await compareKeystrokes([ours, bare], shape, length);
		await measureOwn(ours, server.port);
		await measureUnderlines(ours);
		const memory = await readMemory(ours);
		if (memory !== undefined)
			print({
				metric: "extension's background: heap and buffers",
				value: memory,
				unit: "MB",
			});
		await measureGrowth([ours, bare]);
	} finally {
		for (const desk of desks) await desk.practice.close();
		await server.close();
	}
}
