import fc from "fast-check";
import { expect, test } from "vitest";
import { followDraft } from "../../src/compose/follow-draft";
import type { Draft } from "../../src/core/draft";
import type { CheckAnswer } from "../../src/core/protocol";

/** A composer whose text, calm and answers the test decides. */
function compose() {
	const stop = new AbortController();
	const state = { text: "", isCalm: true };
	const seen: string[] = [];
	const open: { answer(): void; fail(): void }[] = [];
	const account = { site: "x", kind: "official" } as const;
	const read = (): Draft => ({
		site: "x",
		action: "post",
		account,
		text: state.text,
		media: [],
		at: new Date().toISOString(),
	});
	const answer: CheckAnswer = {
		account,
		findings: [],
		isPartial: false,
		language: "ja",
		clauses: {},
		checklist: [],
		questions: [],
	};
	const following = followDraft(
		{
			read,
			isCalm: () => state.isCalm,
			ask: ({ text }) =>
				new Promise((resolve, reject) => {
					seen.push(`asked ${text}`);
					open.push({
						answer: () => resolve(answer),
						fail: () => reject(new Error()),
					});
				}),
			onAsk: () => undefined,
			onAnswer: ({ text }) => seen.push(`shown ${text}`),
			onSame: () => seen.push("same"),
			onError: () => seen.push("failed"),
		},
		stop.signal,
	);
	/** What is due at once has happened then, also on a busy machine. Milliseconds. */
	const settle = () => new Promise((resolve) => setTimeout(resolve, 30));
	return {
		seen,
		stop,
		following,
		settle,
		state,
		write: async (text: string) => {
			state.text = text;
			following.changed();
			await settle();
		},
		next: async (how: "answer" | "fail" = "answer") => {
			open.shift()?.[how]();
			await settle();
		},
	};
}

test("what is written is asked about and shown", async () => {
	const { write, next, seen } = compose();
	await write("あ");
	await next();
	expect(seen).toEqual(["asked あ", "shown あ"]);
});

test("an answer about an earlier text is never shown", async () => {
	const { write, next, seen } = compose();
	await write("あ");
	await write("あい");
	await next();
	await next();
	expect(seen).toEqual(["asked あ", "asked あい", "shown あい"]);
});

test("one question is under way at a time, however much is written", async () => {
	const { write, next, seen } = compose();
	for (const text of ["あ", "あい", "あいう", "あいうえ"]) await write(text);
	await next();
	await next();
	expect(seen).toEqual(["asked あ", "asked あいうえ", "shown あいうえ"]);
});

test("a change and back is no change", async () => {
	const { write, next, seen } = compose();
	await write("あ");
	await next();
	await write("あ");
	expect(seen).toEqual(["asked あ", "shown あ", "same"]);
});

test("nothing is asked or shown while it is not calm; afterwards everything is", async () => {
	const { write, next, seen, state } = compose();
	await write("あ");
	state.isCalm = false;
	await next();
	await write("あい");
	expect(seen).toEqual(["asked あ"]);
	state.isCalm = true;
	await write("あい");
	await next();
	expect(seen).toEqual(["asked あ", "asked あい", "shown あい"]);
});

test("a failure is told, and the next change asks again, even about the same text", async () => {
	const { write, next, seen } = compose();
	await write("あ");
	await next("fail");
	await write("あ");
	await next();
	expect(seen).toEqual(["asked あ", "failed", "asked あ", "shown あ"]);
});

test("what was written while a question failed is asked about without another key", async () => {
	const { write, next, seen } = compose();
	await write("あ");
	await write("あい");
	await next("fail");
	await next();
	expect(seen).toEqual(["asked あ", "failed", "asked あい", "shown あい"]);
});

test("new settings that come while a question fails ask again, and only once", async () => {
	const { write, next, following, settle, seen } = compose();
	await write("あ");
	following.askAgain();
	await settle();
	await next("fail");
	await next("fail");
	await next();
	expect(seen).toEqual(["asked あ", "failed", "asked あ", "failed"]);
});

test("new settings ask again about the same text, also while an answer is awaited", async () => {
	const { write, next, following, settle, seen } = compose();
	await write("あ");
	following.askAgain();
	await settle();
	await next();
	await next();
	expect(seen).toEqual(["asked あ", "asked あ", "shown あ"]);
});

test("after the end nothing is shown any more", async () => {
	const { write, next, stop, seen } = compose();
	await write("あ");
	stop.abort();
	await next();
	await write("い");
	expect(seen).toEqual(["asked あ"]);
});

test("answers that are late, refused or for nobody: never two questions at once, never a word about another text, and in the end the last one", async () => {
	const move = fc.oneof(
		fc.record({
			does: fc.constant("write" as const),
			text: fc.constantFrom("", "あ", "い", "あい", "あいう"),
		}),
		fc.record({
			does: fc.constantFrom(
				"answer",
				"fail",
				"compose",
				"end composing",
				"settings",
			),
		}),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(move, { maxLength: 25 }), async (moves) => {
			const { seen, state, following, write, next, settle, stop } = compose();
			let open = 0;
			const count = () => {
				const told = (words: string) =>
					seen.filter((one) => one.startsWith(words)).length;
				open = Math.max(open, told("asked") - answered);
			};
			let answered = 0;
			for (const one of moves) {
				if (one.does === "write") await write(one.text);
				else if (one.does === "answer" || one.does === "fail") {
					const asked = seen.filter((words) => words.startsWith("asked"));
					if (asked.length > answered) answered++;
					await next(one.does);
				} else if (one.does === "settings") {
					following.askAgain();
					await settle();
				} else {
					state.isCalm = one.does !== "compose";
					if (state.isCalm) await write(state.text);
				}
				count();
				// What is shown is about the text as it stands; while somebody composes, nothing is shown anew.
				if (state.isCalm && seen.at(-1)?.startsWith("shown"))
					expect(seen.at(-1)).toBe(`shown ${state.text}`);
			}
			expect(open).toBeLessThanOrEqual(1);
			state.isCalm = true;
			following.changed();
			await settle();
			for (let i = 0; i < 4; i++) await next();
			expect(seen.findLast((words) => /^(shown|failed)/.test(words))).toBe(
				`shown ${state.text}`,
			);
			stop.abort();
		}),
		{ numRuns: 60 },
	);
});
