import { expect, test } from "vitest";
import { format } from "../../src/deploy/google-admin";
import { describeFormat } from "./arbitrary/carries";
import { packages } from "./arbitrary/policy";

describeFormat(format);

test("every value is wrapped once more", () => {
	expect(
		JSON.parse(
			format.write({ guideline: "ube", organization: { name: "架空市" } }, {}),
		),
	).toEqual({
		guideline: { Value: "ube" },
		organization: { Value: { name: "架空市" } },
	});
});

test("a table of which only one is wrapped is something else", () => {
	expect(format.read('{"a":{"Value":1},"b":2}', packages)).toBeUndefined();
});
