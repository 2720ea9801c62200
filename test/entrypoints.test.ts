import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { sites } from "../src/sites";

/** Without one it would be known everywhere and checked nowhere. */
test.each(sites.map(({ id }) => id))("%s has a script for its pages", (id) => {
	expect(existsSync(`entrypoints/${id}.content.ts`)).toBe(true);
});

/** What a file takes along, packages by their names; types are not there when it runs. */
function readImports(file: string): string[] {
	const source = readFileSync(file, "utf8");
	const statements = source.matchAll(
		/^import\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm,
	);
	return [...statements].map(([, path = ""]) =>
		path.startsWith(".") ? join(dirname(file), path) : path,
	);
}

/** Everything that is loaded with a file. */
function gather(file: string, found = new Set<string>()): Set<string> {
	for (const name of readImports(file)) {
		const path = [`${name}.ts`, `${name}.tsx`, join(name, "index.ts")].find(
			existsSync,
		);
		if (found.has(path ?? name)) continue;
		found.add(path ?? name);
		if (path) gather(path, found);
	}
	return found;
}

test.each(sites.map(({ id }) => id))(
	"the script for %s leaves to the dialogs what nobody may need",
	(id) => {
		const loaded = [...gather(`entrypoints/${id}.content.ts`)];
		expect(loaded).toContain(join("src/ui/root.ts"));
		const late = /^preact|\.tsx$|^src\/ui\/(gate|dialogs|list\.css|note\.css)/;
		expect(loaded.filter((name) => late.test(name))).toEqual([]);
		expect([...gather("entrypoints/dialogs.ts")]).toContain("preact");
	},
);
