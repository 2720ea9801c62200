import { describe, expect, it } from "vitest";
import { oncePerText } from "../../../src/core/context/once-per-text";
import { analyze } from "../../language/analyze";

describe("oncePerText", () => {
	it("reads each text once", () => {
		const read: string[] = [];
		const words = oncePerText(({ text, tokens }) => {
			read.push(text);
			return tokens.map(({ surface }) => surface);
		});
		const [first, second] = [analyze("市長です"), analyze("町長です")];
		expect(words(first)).toEqual(["市長", "です"]);
		expect(words(first)).toBe(words(first));
		expect(words(second)[0]).toBe("町長");
		expect(read).toEqual(["市長です", "町長です"]);
	});
});
