import { expect, test } from "vitest";
import { format } from "../../src/deploy/edge-windows";
import { describeFormat } from "./arbitrary/carries";
import { packages } from "./arbitrary/policy";

describeFormat(format);

const policy = {
	guideline: "ube",
	released: false,
	organization: { name: "架空市\\" },
};

test("lists and tables are JSON in a text, yes and no a number; the old key goes first", () => {
	expect(format.write(policy, packages)).toBe(
		[
			"Windows Registry Editor Version 5.00",
			"",
			String.raw`[-HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\ponmlkjihgfedcbaponmlkjihgfedcba\policy]`,
			"",
			String.raw`[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\ponmlkjihgfedcbaponmlkjihgfedcba\policy]`,
			'"guideline"="ube"',
			'"released"=dword:00000000',
			String.raw`"organization"="{\"name\":\"架空市\\\\\"}"`,
			"",
		].join("\r\n"),
	);
});

test("one line is added to the list of forced extensions, and nothing is deleted", () => {
	const install = format.install?.write(packages) ?? "";
	expect(install).toContain(
		String.raw`[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\ExtensionInstallForcelist]`,
	);
	expect(install).toContain(
		'"9001"="ponmlkjihgfedcbaponmlkjihgfedcba;https://edge.microsoft.com/extensionwebstorebase/v1/crx"',
	);
	expect(install).not.toContain("[-");
});
