import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
	longestDescription,
	longestName,
	permissions,
	sites,
} from "../scripts/release/store-rules";

/** Heading → what stands below it. */
const readSections = (path: string): Map<string, string> =>
	new Map(
		readFileSync(path, "utf8")
			.split(/^## /m)
			.slice(1)
			.map((section) => {
				const [heading = "", ...lines] = section.split("\n");
				return [heading, lines.join("\n").trim()];
			}),
	);

const listings = [
	["ja", "名前", "短い説明", "長い説明"],
	["en", "Name", "Short description", "Long description"],
] as const;

test.each(listings)(
	"the listing (%s) says the same as the package and fits into the stores' fields",
	(locale, name, short, long) => {
		const listing = readSections(`docs/store/listing.${locale}.md`);
		const messages = JSON.parse(
			readFileSync(`public/_locales/${locale}/messages.json`, "utf8"),
		);
		expect(listing.get(name)).toBe(messages.name.message);
		expect(listing.get(short)).toBe(messages.description.message);
		expect([...messages.name.message].length).toBeLessThanOrEqual(longestName);
		expect([...messages.description.message].length).toBeLessThanOrEqual(
			longestDescription,
		);
		const { length } = [...(listing.get(long) ?? "")];
		expect(length).toBeGreaterThan(500);
		// Edge takes 10,000 characters, Chrome's store 16,000.
		expect(length).toBeLessThan(10_000);
	},
);

test("every permission and site has its reason, and none that is not asked for", () => {
	const answers = readSections("docs/store/privacy.md");
	const reasons = answers.get("権限の理由 / Why each permission") ?? "";
	const named = reasons
		.split("\n")
		.filter((line) => line.startsWith("| `"))
		.flatMap((line) =>
			[...(line.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(
				([, name]) => name,
			),
		);
	expect(named.toSorted()).toEqual([...permissions, ...sites].toSorted());
});
