import { expect, test } from "vitest";
import { lazy } from "../../src/core/lazy";

test("it is made once, when it is first asked for", () => {
	let count = 0;
	const get = lazy(() => ({ count: ++count }));
	expect(count).toBe(0);
	expect(get()).toBe(get());
	expect(count).toBe(1);
});

test("what failed is tried again", () => {
	let isBroken = true;
	const get = lazy(() => {
		if (isBroken) throw new Error("broken");
		return {};
	});
	expect(get).toThrow("broken");
	isBroken = false;
	expect(get()).toEqual({});
});
