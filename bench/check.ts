import { readFile } from "node:fs/promises";
import { openAnalyzer } from "../scripts/analyzer";
import { check } from "../src/core/check";
import type { Draft } from "../src/core/draft";
import { defaultPolicy } from "../src/core/policy";
import { openRulebook } from "../src/core/rulebook";
import { guidelines } from "../src/guidelines";
import { rules } from "../src/rules";
import { median, print } from "./figures";

/** Lengths that people meet: a post on X, a caption on Instagram, a long post on X, the longest on Facebook; and their doubles. */
const lengths = [140, 2_200, 20_000, 40_000, 63_206];

const draftOf = (text: string): Draft => ({
	site: "x",
	action: "post",
	account: { site: "x", kind: "official", handle: "kawabe_city" },
	text,
	media: [],
	at: "2026-04-01T10:00:00+09:00",
});

/** The whole check of a draft, text in, findings out, with every rule on. */
export async function main(): Promise<void> {
	const prose = (await readFile("README.ja.md", "utf8")).replaceAll(
		/[`|#>*<]/g,
		"",
	);
	const analyze = await openAnalyzer();
	const rulebook = openRulebook(rules, guidelines, defaultPolicy, {
		kind: "official",
		site: "x",
	});
	const run = (text: string) =>
		check(draftOf(text), analyze(text), rulebook, defaultPolicy);
	const textOf = (length: number) =>
		prose.repeat(Math.ceil(length / prose.length)).slice(0, length);

	const took = new Map<number, number>();
	for (const length of lengths) {
		const text = textOf(length);
		const rounds = Math.max(5, Math.min(400, Math.round(100_000 / length)));
		const times = Array.from({ length: rounds }, () => {
			const start = performance.now();
			run(text);
			return performance.now() - start;
		});
		const value = median(times.slice(Math.floor(rounds / 3)));
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
