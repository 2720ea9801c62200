import { expect, test } from "vitest";
import { format } from "../../src/deploy/firefox-json";
import { describeFormat } from "./arbitrary/carries";
import { packages } from "./arbitrary/policy";

describeFormat(format);

test("the settings lie under policies, 3rdparty, Extensions (with a capital), the id", () => {
	expect(JSON.parse(format.write({ guideline: "ube" }, packages))).toEqual({
		policies: {
			"3rdparty": {
				Extensions: { "hitoiki@hitoiki.example": { guideline: "ube" } },
			},
		},
	});
});

test("installing is a file of its own", () => {
	expect(JSON.parse(format.install?.write(packages) ?? "")).toEqual({
		policies: {
			ExtensionSettings: {
				"hitoiki@hitoiki.example": {
					installation_mode: "force_installed",
					install_url: "https://intranet.example.lg.jp/hitoiki.xpi",
					default_area: "navbar",
				},
			},
		},
	});
});

test("reads settings that stand there as JSON in a text", () => {
	const file = JSON.stringify({
		policies: {
			"3rdparty": {
				Extensions: { "hitoiki@hitoiki.example": '{"guideline":"ube"}' },
			},
		},
	});
	expect(format.read(file, packages)).toEqual({ guideline: "ube" });
});
