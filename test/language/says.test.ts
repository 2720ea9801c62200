import { describe, expect, it } from "vitest";
import { analyze } from "./analyze";

describe("says", () => {
	it("tells whether a pattern stands in the text, however often it is asked", () => {
		const { says } = analyze("台風のため避難所を開きました。");
		const shelter = /避難所/;
		const fire = /火事/;
		expect([says(shelter), says(fire)]).toEqual([true, false]);
		expect([says(shelter), says(fire)]).toEqual([true, false]);
	});

	it("answers for each text anew", () => {
		const fire = /火事/;
		expect(analyze("火事です。").says(fire)).toBe(true);
		expect(analyze("祭りです。").says(fire)).toBe(false);
	});
});
