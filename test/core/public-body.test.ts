import { expect, test } from "vitest";
import { isPublicBody, isUnder } from "../../src/core/public-body";

test.each([
	"www.city.kawabe.lg.jp",
	"www.jma.go.jp",
	"city.ube.yamaguchi.jp",
	"library.city.shinjuku.tokyo.jp",
	"www.town.kawabe.gifu.jp",
	"www.vill.kawabe.nagano.jp",
	"www.pref.aichi.jp",
	"www.city.yokohama.jp",
	"www.metro.tokyo.jp",
])("%s is a public body's", (host) => {
	expect(isPublicBody(host)).toBe(true);
});

test.each([
	"city.kawabe.example.jp",
	"city.kawabe.jp",
	"city.livedoor.com",
	"pref.kawabe.jp",
	"www.kawabe.tokyo.jp",
	"lg.jp.example.com",
	"city-kawabe-lg.jp",
	"tabi-go.jp",
	"notlg.jp",
])("%s is not", (host) => {
	expect(isPublicBody(host)).toBe(false);
});

test("a domain in the settings holds what lies below it, and nothing beside it", () => {
	expect(isUnder("www.kawabe.jp", "kawabe.jp")).toBe(true);
	expect(isUnder("www.kawabe.jp", "*.Kawabe.jp ")).toBe(true);
	expect(isUnder("notkawabe.jp", "kawabe.jp")).toBe(false);
	expect(isUnder("kawabe.jp", "")).toBe(false);
});
