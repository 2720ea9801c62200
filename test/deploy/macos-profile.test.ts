import { expect, test } from "vitest";
import { format } from "../../src/deploy/macos-profile";
import { describeFormat } from "./arbitrary/carries";
import { packages } from "./arbitrary/policy";

describeFormat(format);

test("the keys lie in the payload of the extension’s domain, one for each browser", () => {
	const profile = format.write(
		{ guideline: "a&b<c>", released: false },
		packages,
	);
	expect(profile).toContain(
		"<string>com.google.Chrome.extensions.abcdefghijklmnopabcdefghijklmnop</string>",
	);
	expect(profile).toContain(
		"<string>com.microsoft.Edge.extensions.ponmlkjihgfedcbaponmlkjihgfedcba</string>",
	);
	expect(profile).toContain("<string>a&amp;b&lt;c&gt;</string>");
	expect(profile).toContain("<false/>");
});

test("of a browser that nobody has there is no payload", () => {
	const { chrome } = packages;
	expect(format.write({}, { chrome })).not.toContain("com.microsoft");
});
