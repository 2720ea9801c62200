import { expect, test } from "vitest";
import { format } from "../../src/deploy/edge-linux";
import { describeFormat } from "./arbitrary/carries";
import { packages } from "./arbitrary/policy";

describeFormat(format);

test("the settings lie under 3rdparty, extensions, the id", () => {
	expect(JSON.parse(format.write({ guideline: "ube" }, packages))).toEqual({
		"3rdparty": {
			extensions: { ponmlkjihgfedcbaponmlkjihgfedcba: { guideline: "ube" } },
		},
	});
});

test("installing is a file of its own", () => {
	expect(JSON.parse(format.install?.write(packages) ?? "")).toEqual({
		ExtensionInstallForcelist: [
			"ponmlkjihgfedcbaponmlkjihgfedcba;https://edge.microsoft.com/extensionwebstorebase/v1/crx",
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

test("a file with Chrome’s id is Chrome’s", () => {
	const { chrome = { id: "", source: "" } } = packages;
	const file = format.write({ schemaVersion: "1" }, { edge: chrome });
	expect(format.read(file, packages)).toBeUndefined();
});
