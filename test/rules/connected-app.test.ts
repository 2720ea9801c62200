import { expect, test } from "vitest";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import { rule } from "../../src/rules/connected-app";
import { analyze } from "../language/analyze";

const hits = (url: string | undefined, policy: Partial<Policy> = {}) =>
	rule.check(
		analyze(""),
		{
			site: "x",
			action: "post",
			deed: "connect",
			account: { site: "x", kind: "official" },
			text: "",
			quoted: url ? { url } : {},
			media: [],
			at: "2026-04-01T10:00:00+09:00",
		},
		{ ...defaultPolicy, ...policy },
	);

test("names where the application leads to, and whom to ask", () => {
	const contacts = [
		{ for: ["security"], name: "情報政策課", phone: "0000-00-0000" },
	];
	const [hit] = hits("https://tool.example.com/callback", { contacts });
	expect(hit?.message.ja).toMatch(/tool\.example\.com.*原則として/);
	expect(hit?.advice.ja).toContain("情報政策課 0000-00-0000");
});

test.each([[undefined], ["nonsense"], ["app://callback"]])(
	"%s: says so without a name",
	(url) => {
		expect(hits(url)).toHaveLength(1);
	},
);

test.each([
	["https://tool.example.com/callback", ["example.com"], 0],
	["https://tool.example.com/callback", ["tool.example.com"], 0],
	["https://notexample.com/callback", ["example.com"], 1],
])("%s, allowed %j: %i", (url, allowedDomains, count) => {
	expect(hits(url, { allowedDomains })).toHaveLength(count);
});
