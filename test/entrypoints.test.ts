import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { sites } from "../src/sites";

/** Without one it would be known everywhere and checked nowhere. */
test.each(sites.map(({ id }) => id))("%s has a script for its pages", (id) => {
	expect(existsSync(`entrypoints/${id}.content.ts`)).toBe(true);
});
