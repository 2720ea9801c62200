import { expect, test } from "vitest";
import { format } from "../../src/deploy/firefox-windows";
import { describeFormat } from "./arbitrary/carries";
import { packages } from "./arbitrary/policy";

describeFormat(format);

test("the whole JSON is one list of texts, named by the id", () => {
	const file = format.write({ a: 1 }, packages);
	expect(file).toContain(
		String.raw`[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Mozilla\Firefox\3rdparty\Extensions]`,
	);
	expect(file.replace(/,\\\r\n {2}/g, ",")).toContain(
		'"hitoiki@hitoiki.example"=hex(7):7b,00,22,00,61,00,22,00,3a,00,31,00,7d,00,00,00,00,00',
	);
});

test("the settings of other extensions are not deleted", () => {
	expect(format.write({ a: 1 }, packages)).not.toContain("[-");
});
