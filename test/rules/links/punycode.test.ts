import { expect, test } from "vitest";
import { readableHost } from "../../../src/rules/links/punycode";

test.each([
	"日本語.jp",
	"市役所-案内.example.jp",
	"bücher.example",
	"сity.example",
	"😀.example",
	"ラーメン.みんな",
])("reads back what a browser made of %s", (host) => {
	const { hostname } = new URL(`https://${host}/`);
	expect(hostname).not.toBe(host);
	expect(readableHost(hostname)).toBe(host);
});

test.each(["www.example.com", "xn--", "xn--999999999", "xn--a!b", ""])(
	"leaves %s alone",
	(host) => {
		expect(readableHost(host)).toBe(host);
	},
);
