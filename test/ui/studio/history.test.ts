import { expect, test } from "vitest";
import { begin, redo, remember, undo } from "../../../src/ui/studio/history";

const written = ["a", "b", "c"].reduce(
	(history, letter) => remember(history, letter),
	begin(""),
);

test("step by step back, and forth again", () => {
	const back = undo(undo(written));
	expect(back.now).toBe("a");
	expect(redo(redo(back))).toEqual(written);
});

test("at the ends nothing happens", () => {
	expect(undo(begin("a"))).toEqual(begin("a"));
	expect(redo(written)).toEqual(written);
});

test("a new step forgets what was undone", () => {
	const other = remember(undo(written), "d");
	expect(redo(other)).toEqual(other);
	expect(undo(other).now).toBe("b");
});

test("the oldest of more than a hundred steps is forgotten", () => {
	let history = begin(0);
	for (let i = 1; i <= 150; i++) history = remember(history, i);
	expect(history.past).toHaveLength(100);
	for (let i = 0; i < 200; i++) history = undo(history);
	expect(history.now).toBe(50);
});

test("letters typed into one field are one step, whatever is typed elsewhere is another", () => {
	let history = begin("");
	for (const typed of ["k", "ka", "kaw"])
		history = remember(history, typed, "name");
	history = remember(history, "kaw!", "phone");
	expect(undo(history).now).toBe("kaw");
	expect(undo(undo(history)).now).toBe("");
	expect(remember(undo(history), "kawa", "name").past).toHaveLength(2);
});
