// Runs in a process of its own: node program.mjs DICTIONARY WEIGHTS
import { readFileSync } from "node:fs";
import { check } from "../../src/core/check";
import type { Draft } from "../../src/core/draft";
import { lazy } from "../../src/core/lazy";
import { openLikeness } from "../../src/core/likeness";
import { defaultPolicy } from "../../src/core/policy";
import { openRulebook } from "../../src/core/rulebook";
import { guidelines } from "../../src/guidelines";
import { createAnalyzer } from "../../src/language/analyze";
import { readDictionary } from "../../src/language/dictionary";
import { rules } from "../../src/rules";
import { median, print } from "../figures";
import { hardTexts } from "./hard-texts";

/** Lengths that people meet: a post on X, a caption on Instagram, a long post on X, the longest on Facebook; and a double. */
const lengths = [140, 2_200, 20_000, 40_000, 63_206];

const draftOf = (text: string): Draft => ({
	site: "x",
	action: "post",
	account: { site: "x", kind: "official", handle: "kawabe_city" },
	text,
	media: [],
	at: "2026-04-01T10:00:00+09:00",
});

const readFile = (path: string) => {
	const { buffer, byteOffset, byteLength } = readFileSync(path);
	return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
};
const [, , dictionary = "", weights = ""] = process.argv;
const analyze = createAnalyzer(readDictionary(readFile(dictionary)));
// The first check is to include it, as that of the background does.
const likeness = lazy(() => openLikeness(readFile(weights)));
const rulebook = openRulebook(rules, guidelines, defaultPolicy, {
	kind: "official",
	site: "x",
});

/** Milliseconds. */
function time(text: string): number {
	const start = performance.now();
	check(draftOf(text), analyze(text), rulebook, defaultPolicy, "ja", (text) =>
		likeness()(text),
	);
	return performance.now() - start;
}

function measureLengths(prose: string): void {
	const took = new Map<number, number>();
	for (const length of lengths) {
		const rounds = Math.max(12, Math.min(900, Math.round(300_000 / length)));
		const times = Array.from({ length: rounds }, (_, i) => {
			// Another part of the prose each time: people do not write the same again.
			const from = (i * 97) % prose.length;
			const repeated = prose.slice(from).padEnd(length, prose);
			return time(repeated.slice(0, length));
		});
		// The first third is for the compiler to warm up.
		const value = median(times.slice(rounds / 3));
		took.set(length, value);
		print({ metric: `whole check, ${length} characters`, value, unit: "ms" });
	}
	const [once = 1, twice = 0] = [took.get(20_000), took.get(40_000)];
	print({
		metric: "whole check, growth when 20,000 characters double",
		value: twice / once,
		unit: "×",
	});
}

/** Posts full of words that rules look for cost more than prose of the same length. */
function measurePosts(): void {
	const posts = readFileSync("test/drafts/ordinary.jsonl", "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => (JSON.parse(line) as { text: string }).text);
	const letters = posts.reduce((sum, { length }) => sum + length, 0);
	const times = posts.map(time);
	print({
		metric: `whole check, a post of ${Math.round(letters / posts.length)} characters on average`,
		value: median(times),
		unit: "ms",
	});
	const joined = posts.join("\n").slice(0, 20_000);
	print({
		metric: "whole check, 20,000 characters of such posts",
		value: median(Array.from({ length: 15 }, () => time(joined)).slice(5)),
		unit: "ms",
	});
}

/** Of texts that would make a careless expression search for ever: the one that grows most, and the one that takes longest. */
function measureHardTexts(): void {
	const measured = hardTexts.map((part) => {
		const textOf = (length: number) =>
			part.repeat(Math.ceil(length / part.length)).slice(0, length);
		const best = (length: number) =>
			Math.min(...[1, 2].map(() => time(textOf(length))));
		const [half, whole] = [best(5_000), best(10_000)];
		return { part, growth: whole / half, whole };
	});
	const byGrowth = measured.toSorted((a, b) => b.growth - a.growth)[0];
	const byTime = measured.toSorted((a, b) => b.whole - a.whole)[0];
	if (byGrowth)
		print({
			metric: `whole check, hard texts: most growth when doubled (${JSON.stringify(byGrowth.part)})`,
			value: byGrowth.growth,
			unit: "×",
		});
	if (byTime)
		print({
			metric: `whole check, hard texts of 10,000 characters: longest (${JSON.stringify(byTime.part)})`,
			value: byTime.whole,
			unit: "ms",
		});
}

const prose = readFileSync("README.ja.md", "utf8").replaceAll(/[`|#>*<]/g, "");
print({
	metric: "whole check, the first in a new process",
	value: time(prose.slice(0, 140)),
	unit: "ms",
});
measureLengths(prose);
measurePosts();
measureHardTexts();
