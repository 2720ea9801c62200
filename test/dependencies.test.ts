import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const readPackage = (path: string) =>
	JSON.parse(readFileSync(path, "utf8")) as {
		license?: string;
		dependencies?: Record<string, string>;
		devDependencies?: Record<string, string>;
	};

const { dependencies = {}, devDependencies = {} } = readPackage("package.json");

const { dependencies: linter = {} } = readPackage(
	"scripts/release/linter/package.json",
);

const [, shipped = "", tools = "", releasing = ""] = readFileSync(
	"docs/dependencies.md",
	"utf8",
).split(/^## /m);

const rows = (section: string) =>
	section
		.split("\n")
		.filter((line) => line.startsWith("| `"))
		.map((line) => {
			const [name = "", reason = "", size = "", licence = "", newest = ""] =
				line
					.split("|")
					.slice(1, -1)
					.map((cell) => cell.trim());
			return { name: name.replaceAll("`", ""), reason, size, licence, newest };
		});

test.each([
	["dependencies", dependencies, shipped],
	["devDependencies", devDependencies, tools],
	["packages for a release", linter, releasing],
])(
	"every one of the %s has its row in docs/dependencies.md, and no row speaks of another",
	(_, named, section) => {
		expect(
			rows(section)
				.map(({ name }) => name)
				.toSorted(),
		).toEqual(Object.keys(named).toSorted());
	},
);

test.each([...rows(shipped), ...rows(tools)])(
	"the row of $name says what for, how large, since when, and the package's own licence",
	({ name, reason, size, licence, newest }) => {
		expect(reason).not.toBe("");
		expect(size).toMatch(/^\d+(\.\d+)?$/);
		expect(newest).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
		expect(licence).toBe(
			readPackage(join("node_modules", name, "package.json")).license,
		);
	},
);

test.each(Object.entries({ ...dependencies, ...devDependencies, ...linter }))(
	"%s is held at one version",
	(_, version) => {
		expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	},
);
