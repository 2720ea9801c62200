import { describe, expect, it } from "vitest";
import { hasOwnLink } from "../../../src/core/context/own-site";
import { defaultPolicy } from "../../../src/core/policy";
import { analyze } from "../../language/analyze";

const policy = {
	...defaultPolicy,
	organization: { name: "", domains: ["city.ube.yamaguchi.jp"] },
};

describe("hasOwnLink", () => {
	it.each([
		"https://www.city.example.lg.jp/a",
		"https://www.city.ube.yamaguchi.jp/",
		"https://www.jma.go.jp/",
	])("%s", (link) => expect(hasOwnLink(analyze(link), policy)).toBe(true));
	it.each([
		"https://city-example-lg.jp.example.com/a",
		"https://example.com/lg.jp",
		"https://notcity.ube.yamaguchi.jp.example.com/",
	])("not %s", (link) => expect(hasOwnLink(analyze(link), policy)).toBe(false));
});
