import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { askBackground } from "../../src/extension/background-link";
import { explain } from "../../src/extension/explain";

/** The browser, as far as asking goes: each question is answered by the next of these. */
const runtime = vi.hoisted(() => ({
	id: "hitoiki" as string | undefined,
	asked: 0,
	answers: [] as (() => Promise<unknown>)[],
	sendMessage(): Promise<unknown> {
		this.asked++;
		const answer = this.answers.shift();
		return answer ? answer() : Promise.reject(new Error("Nobody is there."));
	},
}));
vi.mock("wxt/browser", () => ({ browser: { runtime } }));

const right = async () => ({ value: undefined });
const refused = () =>
	Promise.reject(new Error("The message port closed before a response."));
const lost = () => new Promise<never>(() => undefined);
const late = (ms: number) => () =>
	new Promise((resolve) => setTimeout(() => resolve({ value: undefined }), ms));

beforeEach(() => {
	vi.useFakeTimers();
	Object.assign(runtime, { id: "hitoiki", asked: 0 });
});
afterEach(() => {
	vi.useRealTimers();
});

/** How asking ends: answered, or the trouble that people are told; and after how long. */
async function ask(...answers: (() => Promise<unknown>)[]) {
	runtime.answers = answers;
	const began = Date.now();
	const asking = askBackground("openOptions").then(
		() => "answered",
		(error) => explain(error),
	);
	let ended = 0;
	asking.then(() => {
		ended = Date.now();
	});
	await vi.advanceTimersByTimeAsync(10_000);
	return { how: await asking, ms: ended - began, asked: runtime.asked };
}

describe("asking the background", () => {
	test("is answered at once", async () => {
		expect(await ask(right)).toEqual({ how: "answered", ms: 0, asked: 1 });
	});

	test("a worker that is being stopped refuses: a moment later the new one is asked", async () => {
		expect(await ask(refused, right)).toEqual({
			how: "answered",
			ms: 300,
			asked: 2,
		});
	});

	test("a lost question is asked once more, after four seconds", async () => {
		expect(await ask(lost, right)).toEqual({
			how: "answered",
			ms: 4300,
			asked: 2,
		});
	});

	test("an answer that takes a while is waited for, and not asked for twice", async () => {
		expect(await ask(late(3900))).toEqual({
			how: "answered",
			ms: 3900,
			asked: 1,
		});
	});

	test.each([
		["refused", [refused, refused], 300],
		["lost", [lost, lost], 8300],
		["late", [late(5000), late(5000)], 8300],
	])("%s twice, it is given up and said", async (_, answers, ms) => {
		expect(await ask(...answers)).toEqual({ how: "no-answer", ms, asked: 2 });
	});

	test("what the background cannot do is said, and not asked again", async () => {
		const failed = async () => ({ error: "TypeError" });
		expect(await ask(failed)).toEqual({ how: "check-failed", ms: 0, asked: 1 });
	});

	test("under an extension that was updated nobody is asked", async () => {
		runtime.id = undefined;
		expect(await ask(right)).toEqual({
			how: "extension-gone",
			ms: 0,
			asked: 0,
		});
	});

	test("one that is updated while it is asked is gone as well", async () => {
		const gone = () =>
			Promise.reject(new Error("Extension context invalidated."));
		expect(await ask(gone)).toEqual({
			how: "extension-gone",
			ms: 0,
			asked: 1,
		});
	});
});
