import { describe, expect, test } from "vitest";
import { judgePolicy } from "../../src/core/managed-policy";
import { parsePolicy } from "../../src/core/parse-policy";
import { defaultPolicy } from "../../src/core/policy";
import {
	cleanText,
	writePolicy,
	writeRelease,
} from "../../src/core/write-policy";

describe("a policy as it is handed out", () => {
	test("has the keys that are set and only those, and announces them", () => {
		expect(writePolicy({ guideline: "ube" }, "2026-04-01-1")).toEqual({
			schemaVersion: "1",
			revision: "2026-04-01-1",
			guideline: "ube",
			policyKeys: ["schemaVersion", "revision", "guideline"],
		});
	});

	test("is read again without a problem, whatever is set", () => {
		const { settings, problems } = parsePolicy(writePolicy(defaultPolicy, "7"));
		expect(problems).toEqual([]);
		expect(settings).toEqual({ ...defaultPolicy, revision: "7" });
	});

	test("a key that a browser drops is noticed", () => {
		const { guideline: _, ...dropped } = writePolicy({ guideline: "ube" }, "1");
		expect(judgePolicy(dropped, undefined, true, 0)).toMatchObject({
			kind: "degraded",
			missing: ["guideline"],
		});
	});

	test("holds nothing that would change every object", () => {
		const rules = JSON.parse('{"__proto__":"hold","rumour":"off"}');
		expect(writePolicy({ rules }, "1").rules).toEqual({ rumour: "off" });
	});

	test("taken back, it frees the machine", () => {
		expect(judgePolicy(writeRelease("2"), undefined, true, 0)).toEqual({
			kind: "unmanaged",
		});
	});
});

test.each([
	["川辺市 𠮷野家 👩‍👩‍👧", "川辺市 𠮷野家 👩‍👩‍👧"],
	["一行目\r\n二行目\r三行目", "一行目\n二行目\n三行目"],
	["a\u2028b\u0085c", "a\nb\nc"],
	["\0a\u0007b\u001bc\td", "abc\td"],
	["半分\ud83d", "半分"],
])("%j is written %j", (written, clean) => {
	expect(cleanText(written)).toBe(clean);
});
