import { expect, test } from "vitest";
import { readAudit } from "../../scripts/audit";

test("a registry that knows of nothing has been asked", () => {
	expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual({
		holes: [],
	});
});

test("a known hole is named with the versions that have it", () => {
	const printed = JSON.stringify({
		vulnerabilities: { plist: { severity: "high", range: "<3.0.5" } },
	});
	expect(readAudit(printed)).toEqual({ holes: ["plist <3.0.5: high"] });
});

test.each([
	[
		'{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":""}}',
		"405 Method Not Allowed",
	],
	['{"error":{"code":"ENOTFOUND","summary":"no network"}}', "no network"],
	["{}", "the registry gave no list"],
	["", "npm audit gave no answer"],
])("%s is no answer, and never passes for one", (printed, notAsked) => {
	expect(readAudit(printed)).toEqual({ notAsked });
});
