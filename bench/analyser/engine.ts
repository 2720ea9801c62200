// Runs in a process of its own, bundled as the extension is: one engine, which is asked again and again for its time.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createAnalyzer } from "../../src/language/analyze";
import { readDictionary } from "../../src/language/dictionary";
import { createTokenizer } from "../../src/language/tokenizer";

/** What the process says once, when it has answered for the first time. */
export type Arrival = { load: number; first: number; memory: number };

type Read = (text: string) => unknown;

const [, , engine = "", place = "", firstText = ""] = process.argv;
/** What is asked for: the tokens alone, or the whole analysis. */
const readers = new Map<string, Read>();

function loadOurs(): void {
	// Node gives a file of this size a buffer of its own, as `fetch` does in the browser.
	const { buffer } = readFileSync(place);
	const dictionary = readDictionary(buffer as ArrayBuffer);
	readers.set("tokens", createTokenizer(dictionary));
	readers.set("analysis", createAnalyzer(dictionary));
}

async function loadKuromoji(): Promise<void> {
	const require = createRequire(place);
	const dicPath = join(
		dirname(require.resolve("kuromoji/package.json")),
		"dict",
	);
	const tokenizer = await new Promise<{ tokenize: Read }>((resolve, reject) =>
		require("kuromoji")
			.builder({ dicPath })
			.build((error: Error | null, built: { tokenize: Read }) =>
				error ? reject(error) : resolve(built),
			),
	);
	readers.set("tokens", (text) => tokenizer.tokenize(text));
}

const memory = () => {
	globalThis.gc?.();
	return process.memoryUsage().rss;
};
const time = (run: () => unknown) => {
	const start = performance.now();
	run();
	return performance.now() - start;
};

const before = memory();
const start = performance.now();
if (engine === "kuromoji") await loadKuromoji();
else loadOurs();
const load = performance.now() - start;
const first = time(() => readers.get("tokens")?.(firstText));
const arrival: Arrival = { load, first, memory: memory() - before };
process.send?.(arrival);
process.on("message", ([what, texts]: [string, string[]]) => {
	const read = readers.get(what);
	process.send?.(time(() => texts.map((text) => read?.(text))));
});
