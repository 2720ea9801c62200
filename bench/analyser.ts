import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { packDictionary } from "../scripts/pack-dictionary";
import type { Arrival } from "./analyser/engine";
import { median, print } from "./figures";

const engines = ["ours", "kuromoji"] as const;
type Engine = (typeof engines)[number];

const arrivals = 3;
const rounds = 15;
const post = "本日10時から市役所1階の市民ホールで防災展を開催しています。";

async function ask(
	child: ChildProcess,
	what: string,
	texts: string[],
): Promise<number> {
	child.send([what, texts]);
	const [took] = await once(child, "message");
	return took;
}

async function start(program: string, engine: Engine) {
	const place =
		engine === "ours" ? await packDictionary() : resolve("package.json");
	const child = fork(program, [engine, place, post], {
		execArgv: ["--expose-gc"],
	});
	const [arrival]: Arrival[] = await once(child, "message");
	if (!arrival) throw new Error(`${engine} did not start`);
	return { child, arrival };
}

/** Loading, first answer and memory, each time in a new process and in turns. */
async function compareArrivals(program: string): Promise<void> {
	const seen = { ours: [] as Arrival[], kuromoji: [] as Arrival[] };
	for (let i = 0; i < arrivals; i++)
		for (const engine of engines) {
			const { child, arrival } = await start(program, engine);
			seen[engine].push(arrival);
			child.kill();
		}
	const compare = (
		metric: string,
		unit: string,
		read: (arrival: Arrival) => number,
	) => {
		const value = median(seen.ours.map(read));
		const ratio = median(seen.kuromoji.map(read)) / value;
		print({ metric, value, unit, against: "kuromoji 0.1.2", ratio });
	};
	compare("analyser, loading", "ms", ({ load }) => load);
	compare("analyser, first answer after loading", "ms", ({ first }) => first);
	compare("analyser, memory", "MB", ({ memory }) => memory / 1e6);
}

/** Milliseconds native MeCab needs for the texts, without those for its start; undefined where it is not installed. */
function timeMecab(texts: string[]): number | undefined {
	const dictionary = "/var/lib/mecab/dic/ipadic-utf8";
	const run = (input: string) => {
		const from = performance.now();
		const { status } = spawnSync("mecab", ["-d", dictionary], {
			input,
			stdio: ["pipe", "ignore", "ignore"],
		});
		return status === 0 ? performance.now() - from : undefined;
	};
	const times = 40;
	const empty = run("\n");
	const full = run(`${texts.join("\n")}\n`.repeat(times));
	if (empty === undefined || full === undefined) return undefined;
	return (full - empty) / times;
}

/** Characters a second, in turns; MeCab writes its tokens out besides. */
async function compareSpeed(program: string, texts: string[]): Promise<void> {
	const ours = (await start(program, "ours")).child;
	const theirs = (await start(program, "kuromoji")).child;
	const took = { ours: [0], kuromoji: [0], mecab: [0] };
	for (let i = 0; i < rounds; i++) {
		took.ours.push(await ask(ours, "tokens", texts));
		took.kuromoji.push(await ask(theirs, "tokens", texts));
		const mecab = i < 5 ? timeMecab(texts) : undefined;
		if (mecab !== undefined) took.mecab.push(mecab);
	}
	theirs.kill();

	const characters = texts.join("").length;
	// The first third is for the compiler to warm up.
	const warm = (times: number[]) => median(times.slice(times.length / 3));
	const value = characters / warm(took.ours) / 1000;
	const speed = (against: string, other: number) =>
		print({
			metric: "analyser, tokens",
			value,
			unit: "million characters a second",
			against,
			ratio: other / warm(took.ours),
		});
	speed("kuromoji 0.1.2", warm(took.kuromoji));
	if (took.mecab.length > 1) speed("native MeCab", warm(took.mecab));

	const prose = texts.join("\n");
	for (const length of [140, 20_000, 63_206]) {
		const text = prose.repeat(Math.ceil(length / prose.length));
		const part = [text.slice(0, length)];
		const times = [];
		for (let i = 0; i < (length < 1000 ? 20 * rounds : rounds); i++)
			times.push(await ask(ours, "analysis", part));
		const metric = `analyser, links, sentences and tokens of ${length} characters`;
		print({ metric, value: warm(times), unit: "ms" });
	}
	ours.kill();
}

/** Our analyser against the package whose dictionary it reads, and against native MeCab where that is installed. */
export async function main(): Promise<void> {
	const directory = await mkdtemp(join(tmpdir(), "hitoiki-bench-"));
	const program = join(directory, "engine.mjs");
	await build({
		entryPoints: ["bench/analyser/engine.ts"],
		bundle: true,
		platform: "node",
		format: "esm",
		outfile: program,
		logLevel: "error",
	});
	const prose = await Promise.all(
		["README.ja.md", "docs/staff.md", "docs/coverage.md"].map((path) =>
			readFile(path, "utf8"),
		),
	);
	const texts = prose
		.join("\n")
		.split("\n")
		.map((line) => line.replaceAll(/[`|#>*<]/g, " ").trim())
		.filter((line) => /[ぁ-ん]/.test(line));
	try {
		await compareArrivals(program);
		await compareSpeed(program, texts);
	} finally {
		await rm(directory, { recursive: true });
	}
}
