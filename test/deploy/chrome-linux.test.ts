import { expect, test } from "vitest";
import { format } from "../../src/deploy/chrome-linux";
import { describeFormat } from "./arbitrary/carries";
import { packages } from "./arbitrary/policy";

describeFormat(format);

test("the settings lie under 3rdparty, extensions, the id", () => {
	expect(JSON.parse(format.write({ guideline: "ube" }, packages))).toEqual({
		"3rdparty": {
			extensions: { abcdefghijklmnopabcdefghijklmnop: { guideline: "ube" } },
		},
	});
});

test("installing is a file of its own", () => {
	expect(JSON.parse(format.install?.write(packages) ?? "")).toEqual({
		ExtensionInstallForcelist: [
			"abcdefghijklmnopabcdefghijklmnop;https://clients2.google.com/service/update2/crx",
		],
	});
});

test("other extensions in the file are left aside", () => {
	const file = JSON.stringify({
		"3rdparty": {
			extensions: { other: { a: 1 }, renamed: { schemaVersion: "1" } },
		},
	});
	expect(format.read(file, packages)).toEqual({ schemaVersion: "1" });
});
