import { beginWriting, type Desk, pause, pressKey } from "./desk";
import { proseOf } from "./keystrokes";
import type { Shape } from "./shapes";

/** As the browser's tracing writes it; microseconds. */
type Event = {
	name: string;
	ph: string;
	ts: number;
	dur?: number;
	/** Time on the processor. */
	tdur?: number;
	pid: number;
	tid: number;
	args: Record<string, unknown> & { data?: { url?: string; type?: string } };
};
type Span = Event & { inside: Span[] };

export type OwnWork = {
	/** Milliseconds of the main thread on the processor, one number a key. */
	perKey: number[];
	/** Milliseconds on the clock of the longest single task that was ours. */
	longest: number;
};

const categories = [
	"toplevel",
	"devtools.timeline",
	"v8",
	"v8.execute",
	"mojom",
];

const threadOf = ({ pid, tid }: Event) => `${pid} ${tid}`;

/** Where somebody writes: the thread with the most events of the page. */
function findMainThread(events: Event[]): string | undefined {
	const counts = new Map<string, number>();
	for (const event of events)
		if (event.name === "EventDispatch")
			counts.set(threadOf(event), (counts.get(threadOf(event)) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** What ran in what, outermost first. */
function nest(events: Event[]): Span[] {
	const tasks: Span[] = [];
	const open: Span[] = [];
	const inOrder = events.toSorted(
		(a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
	);
	for (const event of inOrder) {
		const ended = ({ ts, dur = 0 }: Span) => ts + dur <= event.ts;
		while (open.length > 0 && ended(open.at(-1) as Span)) open.pop();
		const span = { ...event, inside: [] };
		(open.at(-1)?.inside ?? tasks).push(span);
		open.push(span);
	}
	return tasks;
}

const isCallOf = (scheme: string) => (span: Span) =>
	span.name === "FunctionCall" &&
	(span.args.data?.url ?? "").startsWith(scheme);
const isOurs = isCallOf("chrome-extension:");
const isOfPage = isCallOf("https:");
const isMessage = ({ name, args }: Span) =>
	/OpenMessageChannel|extension/i.test(name + JSON.stringify(args));

/** The page's picture is made anew: for the page, though ours may run on the way. */
const isFrame = ({ name }: Span) =>
	name === "FireAnimationFrame" || name === "PrePaint" || name === "Paint";

/** Behind each task the browser runs what waits on promises: behind a message of ours, what is done with the answer. */
const isAftermath = ({ name }: Span) =>
	name === "BlinkScheduler_PerformMicrotaskCheckpoint";

const holds = (span: Span, is: (span: Span) => boolean): boolean =>
	is(span) || span.inside.some((inner) => holds(inner, is));

const timeOf = ({ tdur, dur = 0 }: Span) => (tdur ?? dur) / 1000;

/** The parts of a task that the page has begun which are ours. */
function* ourParts(span: Span): Generator<Span> {
	if (isOurs(span)) yield span;
	else for (const inner of span.inside) yield* ourParts(inner);
}

/**
 * What an extension does on the page's main thread while somebody writes: its own calls, the tasks they run in where nothing of the
 * page does, and its messages. Counted and not compared, so another program on the machine makes it longer but not the difference of two.
 */
export async function measureOwnWork(
	desk: Desk,
	shape: Shape,
	length: number,
	keys = 60,
): Promise<OwnWork> {
	await beginWriting(desk, shape, proseOf(length));
	const type = async (count: number) => {
		for (let i = 0; i < count; i++) {
			await pressKey(desk, "あいうえお"[i % 5] ?? "あ");
			await pause(60);
		}
	};
	await type(20);
	await desk.page.tracing.start({ categories });
	await type(keys);
	const trace = await desk.page.tracing.stop();
	const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
		traceEvents: Event[];
	};
	const main = findMainThread(traceEvents);
	const tasks = nest(
		traceEvents.filter((event) => event.ph === "X" && threadOf(event) === main),
	);
	const isKey = ({ name, args }: Span) =>
		name === "EventDispatch" && args.data?.type === "keydown";
	const perKey: number[] = [];
	let longest = 0;
	let isOwnTask = false;
	for (const task of tasks) {
		if (holds(task, isKey)) perKey.push(0);
		isOwnTask =
			(isOwnTask && isAftermath(task) && !holds(task, isOfPage)) ||
			(!holds(task, isOfPage) &&
				!task.inside.some(isFrame) &&
				(holds(task, isOurs) || holds(task, isMessage)));
		const parts = isOwnTask ? [task] : [...ourParts(task)];
		for (const part of parts) {
			longest = Math.max(longest, (part.dur ?? 0) / 1000);
			if (perKey.length > 0)
				perKey[perKey.length - 1] =
					(perKey[perKey.length - 1] ?? 0) + timeOf(part);
		}
	}
	return { perKey, longest };
}
