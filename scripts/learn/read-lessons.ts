import { readdirSync, readFileSync } from "node:fs";

const folder = "scripts/learn/drafts";

/** A draft written to be learned from; `rule` is `ordinary` where it is about no rule. */
export type WrittenLesson = {
	rule: string;
	text: string;
	fires: boolean;
	/** Of a harmful draft: the words in it that are to blame; the sentences without them are harmless. */
	part?: string;
	/** Of ordinary drafts: said where only a private person would write so. */
	account?: "personal";
};

/** In the order of the file names. A line that is no JSON throws a SyntaxError. */
export const readLessons = (): WrittenLesson[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith(".jsonl"))
		.sort()
		.flatMap((name) =>
			readFileSync(`${folder}/${name}`, "utf8")
				.split("\n")
				.filter(Boolean)
				.map((line) => ({
					rule: name.replace(".jsonl", ""),
					...(JSON.parse(line) as Omit<WrittenLesson, "rule">),
				})),
		);
