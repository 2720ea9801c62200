import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { expect, test } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
	.filter((path) => /\.tsx?$/.test(path))
	.map((path) => join("src", path));
const shelves = ["rules", "guidelines", "sites", "deploy"];

const room = (path: string) => normalize(path).split(sep)[1] ?? "";

const imports = (file: string) =>
	[
		...readFileSync(file, "utf8").matchAll(
			/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g,
		),
	].map(([, path]) => normalize(join(dirname(file), path ?? "")));

test("a room imports only from itself and from core/", () => {
	const trespasses = files.flatMap((file) =>
		imports(file)
			.filter((path) => room(path) !== room(file) && room(path) !== "core")
			.map(
				(path) =>
					`${file} imports ${path}. Rooms do not open into each other: move what both need to src/core/, or join them in an entrypoint or a script.`,
			),
	);
	expect(trespasses).toEqual([]);
});

test("no file imports itself in a circle", () => {
	const known = new Map(
		files.map((file) => [file.replace(/\.tsx?$/, ""), file]),
	);
	const edges = (file: string) =>
		imports(file).flatMap(
			(path) => known.get(path.replace(/\.tsx?$/, "")) ?? [],
		);
	const done = new Set<string>();
	const circles: string[] = [];
	const visit = (file: string, way: string[]) => {
		if (way.includes(file))
			circles.push(
				`${[...way.slice(way.indexOf(file)), file].join(" → ")}. Move what they share into a third file.`,
			);
		if (done.has(file) || way.includes(file)) return;
		for (const next of edges(file)) visit(next, [...way, file]);
		done.add(file);
	};
	for (const file of files) visit(file, []);
	expect(circles).toEqual([]);
});

test("on a shelf, a file is one thing and carries its name", () => {
	const misnamed = files
		.filter((file) => shelves.includes(room(file)))
		.filter((file) => file.split(sep).length === 3 && !/index\.ts$/.test(file))
		.filter((file) => {
			const name = file.split(sep)[2]?.replace(/\.tsx?$/, "") ?? "";
			const id = room(file) === "guidelines" ? name.replace(/^\d+-/, "") : name;
			return !readFileSync(file, "utf8").includes(`id: "${id}"`);
		})
		.map(
			(file) =>
				`${file} does not define the id its name says. One file on a shelf is one thing; helpers and lists go in a sub-folder.`,
		);
	expect(misnamed).toEqual([]);
});

test("only src/extension/ calls the browser's extension API", () => {
	const callers = files
		.filter((file) => room(file) !== "extension")
		.filter((file) =>
			/from ["'](wxt\/browser|webextension-polyfill)["']|\b(chrome|browser)\.(runtime|storage|tabs)\b/.test(
				readFileSync(file, "utf8"),
			),
		)
		.map(
			(file) =>
				`${file} calls the extension API. Take what it needs as an argument and let src/extension/ and an entrypoint hand it in.`,
		);
	expect(callers).toEqual([]);
});

test("no drawers: a folder says what its files know", () => {
	const drawers = files.filter((file) =>
		/\/(utils?|helpers?|lib|types|constants|managers?|services?)[/.]/.test(
			file,
		),
	);
	expect(drawers).toEqual([]);
});
