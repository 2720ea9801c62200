import { expect, test } from "vitest";
import { format } from "../../src/deploy/chrome-windows";
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
			String.raw`[-HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy]`,
			"",
			String.raw`[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy]`,
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
		String.raw`[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\ExtensionInstallForcelist]`,
	);
	expect(install).toContain(
		'"9001"="abcdefghijklmnopabcdefghijklmnop;https://clients2.google.com/service/update2/crx"',
	);
	expect(install).not.toContain("[-");
});

test("reads what regedit exports: short byte lines, another order, other keys", () => {
	const exported = [
		"\uFEFFWindows Registry Editor Version 5.00",
		"",
		String.raw`[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome]`,
		'"HomepageLocation"="https://www.example.lg.jp/"',
		"",
		String.raw`[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions\abcdefghijklmnopabcdefghijklmnop\policy]`,
		'"disclaimer"=hex(1):42,30,0a,00,\\',
		"  44,30,00,00",
		'"guideline"="ube"',
		String.raw`"rules"="{\"rumour\":\"off\"}"`,
	].join("\r\n");
	expect(format.read(exported, packages)).toEqual({
		disclaimer: "あ\nい",
		guideline: "ube",
		rules: { rumour: "off" },
	});
});

test("a line break or a very long text is written as bytes, in short lines", () => {
	const long = "あ".repeat(10_000);
	for (const disclaimer of ["一行目\n二行目", long]) {
		const file = format.write({ disclaimer }, packages);
		expect(file).toContain('"disclaimer"=hex(1):');
		expect(
			Math.max(...file.split("\r\n").map((line) => line.length)),
		).toBeLessThan(150);
		expect(format.read(file, packages)).toEqual({ disclaimer });
	}
});
