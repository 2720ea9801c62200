import {
	beginWriting,
	type Desk,
	pause,
	pressKey,
	readLongTasks,
	readMainThread,
	readProcessor,
} from "./desk";
import type { Shape } from "./shapes";

/** Everyday sentences; nothing in them is underlined. */
const prose =
	"本日10時から市民ホールで防災展を開きます。ご家族でお越しください。入場は無料です。駐車場には限りがあります。";

export const proseOf = (length: number): string =>
	prose.repeat(Math.ceil(length / prose.length)).slice(0, length);

export type Typed = {
	/** Milliseconds of the main thread, one number a key. */
	mainThread: number[];
	/** Milliseconds of all processes, a key. */
	processor: number;
	longTasks: number;
};

/** Time for the check, the answer and the underline of one key. */
const afterKeyMs = 60;

async function typeKeys(desk: Desk, keys: number): Promise<Typed> {
	const mainThread: number[] = [];
	const tasksBefore = await readLongTasks(desk);
	const processorBefore = await readProcessor(desk);
	let before = await readMainThread(desk);
	for (let i = 0; i < keys; i++) {
		await pressKey(desk, "あいうえお"[i % 5] ?? "あ");
		await pause(afterKeyMs);
		const now = await readMainThread(desk);
		mainThread.push(now - before);
		before = now;
	}
	return {
		mainThread,
		processor: ((await readProcessor(desk)) - processorBefore) / keys,
		longTasks: (await readLongTasks(desk)) - tasksBefore,
	};
}

/** Types the same keys on each desk, in turns; the first turn is for the compiler. */
export async function typeInTurns(
	desks: Desk[],
	shape: Shape,
	length: number,
	{ turns = 4, keys = 12 } = {},
): Promise<Typed[]> {
	for (const desk of desks) await beginWriting(desk, shape, proseOf(length));
	const typed = desks.map(
		(): Typed => ({ mainThread: [], processor: 0, longTasks: 0 }),
	);
	for (let turn = 0; turn < turns; turn++)
		for (const [i, desk] of desks.entries()) {
			await desk.page.bringToFront();
			const now = await typeKeys(desk, keys);
			const sum = typed[i];
			if (!sum || turn === 0) continue;
			sum.mainThread.push(...now.mainThread);
			sum.processor += now.processor / (turns - 1);
			sum.longTasks += now.longTasks;
		}
	return typed;
}
