import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { managedSchema } from "../scripts/managed-schema";
import { parsePolicy } from "../src/core/parse-policy";
import { defaultPolicy } from "../src/core/policy";
import { keyNames } from "../src/ui/studio/wording";

const guide = readFileSync("docs/admin.md", "utf8");

/** Key → its example; rows with two keys share one. */
const examples = new Map(
	guide
		.split("\n")
		.filter((line) => /^\| `\w+`/.test(line))
		.flatMap((line) => {
			const cells = line.split(/(?<!\\)\|/);
			const keys = [...(cells[1] ?? "").matchAll(/`(\w+)`/g)];
			const example = cells.at(-2)?.match(/`(.+)`/)?.[1] ?? "";
			return keys.map(([, key = ""]) => [key, example] as const);
		}),
);

test("every key of a policy has its row in the administrator’s guide, and no row speaks of another", () => {
	expect([...examples.keys()].toSorted()).toEqual(
		Object.keys(managedSchema.properties).toSorted(),
	);
});

test.each([...examples])("the example of %s is right", (key, example) => {
	const { problems } = parsePolicy({ [key]: JSON.parse(example) });
	expect(problems).toEqual([]);
});

test("every setting has its part in the studio", () => {
	expect(Object.keys(keyNames).toSorted()).toEqual(
		Object.keys(defaultPolicy).toSorted(),
	);
});

test("every link to a part of the guide leads somewhere", () => {
	const anchors = [...guide.matchAll(/^## (.+)$/gm)].map(([, title = ""]) =>
		title
			.toLowerCase()
			.replace(/[^\p{L}\p{N} _-]/gu, "")
			.replaceAll(" ", "-"),
	);
	const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to);
	expect(links.length).toBeGreaterThan(5);
	expect(links.filter((link) => !anchors.includes(link ?? ""))).toEqual([]);
});
