import { expect, test } from "vitest";
import { format } from "../../src/deploy/hitoiki-json";
import { describeFormat } from "./arbitrary/carries";
import { packages } from "./arbitrary/policy";

describeFormat(format);

test("is the policy itself", () => {
	expect(JSON.parse(format.write({ guideline: "ube" }, packages))).toEqual({
		guideline: "ube",
	});
});

test("takes a byte order mark, but not another tool’s file", () => {
	expect(format.read('\uFEFF{"guideline":"ube"}', packages)).toEqual({
		guideline: "ube",
	});
	expect(format.read('{"policies":{}}', packages)).toBeUndefined();
});
