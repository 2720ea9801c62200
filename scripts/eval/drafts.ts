import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleId } from "../../src/core/ids";
import type { Example } from "./example";

/** A draft that one rule must mark, or must leave alone. */
export type LabelledDraft = {
	text: string;
	fires: boolean;
	account?: "personal";
	action?: "reply" | "comment" | "quote";
	/** When it is written: its weekdays are right then. */
	now?: string;
};

const folder = "test/drafts";
const ordinary = "ordinary.jsonl";
const everyday = "everyday.jsonl";
const long = "long.jsonl";
const plain = "plain.jsonl";
const whole = "whole.jsonl";

/** Not about one rule. */
const forAll = [ordinary, everyday, long, plain, whole];

const read = <Line>(name: string): Line[] =>
	readFileSync(join(folder, name), "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Line);

/** The drafts beside the tests, by the rule they are about. */
export const readDrafts = (): Map<RuleId, LabelledDraft[]> =>
	new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith(".jsonl"))
			.filter((name) => !forAll.includes(name))
			.map((name) => [name.replace(".jsonl", ""), read<LabelledDraft>(name)]),
	);

/** Posts at which no rule should stop anybody, though many have words that other posts would be stopped for. */
export const readOrdinary = (): LabelledDraft[] => read(ordinary);

/** Posts as official accounts send them every day, written by somebody who thought of no rule. */
export const readEveryday = (): LabelledDraft[] => read(everyday);

/** Reports of several sentences, most of them with what people have said, as official accounts post them on Facebook. */
export const readLong = (): LabelledDraft[] => read(long);

/** Plain sentences for all rules, as a colleague would say them; each concerns its own rule. */
export const readPlain = (): Example[] => read(plain);

/** Whole posts of several sentences, of which one at most is to be marked; each concerns its own rule. */
export const readWhole = (): Example[] => read(whole);

/** Of one rule's drafts: how many of those to be marked are, and how many of the others. */
export type DraftScore = {
	found: number;
	wanted: number;
	wrong: number;
	harmless: number;
};

export function scoreDrafts(
	drafts: LabelledDraft[],
	isMarked: (draft: LabelledDraft) => boolean,
): DraftScore {
	const wanted = drafts.filter(({ fires }) => fires);
	const harmless = drafts.filter(({ fires }) => !fires);
	return {
		found: wanted.filter(isMarked).length,
		wanted: wanted.length,
		wrong: harmless.filter(isMarked).length,
		harmless: harmless.length,
	};
}
