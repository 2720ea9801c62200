import type { ClauseId } from "../../src/core/ids";

const kana = [..."アイウエオカキクケコサシスセソ"];
const circled = [..."①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮"];

type Step = { kind: "number" | "kana" | "circled" | "letter"; value: number };

/** One step of a clause number; undefined for words such as 附則, 注1 or FB, whose place only the document knows. */
function readStep(step: string): Step | undefined {
	if (/^\d+$/.test(step)) return { kind: "number", value: Number(step) };
	if (/^[a-z]$/.test(step))
		return { kind: "letter", value: step.charCodeAt(0) };
	if (kana.includes(step)) return { kind: "kana", value: kana.indexOf(step) };
	if (circled.includes(step))
		return { kind: "circled", value: circled.indexOf(step) };
	return undefined;
}

/**
 * Whether the first clause must stand behind the second. It says no where the numbers do not tell:
 * words have no order, and under one number a document may mix its kinds of counting.
 */
export function comesAfter(first: ClauseId, second: ClauseId): boolean {
	const [a, b] = [first, second].map((id) =>
		(id.split("/")[1] ?? "").split("-"),
	);
	if (!a || !b) return false;
	const place = a.findIndex((step, i) => step !== b[i]);
	if (place === -1) return false;
	// A clause stands before the items below it: 1-1 before 1-1-注1.
	if (place >= b.length) return true;
	const [here, there] = [a[place], b[place]].map((step) =>
		readStep(step ?? ""),
	);
	// An opening sentence, -0, stands before everything below its number.
	if (there?.kind === "number" && there.value === 0) return true;
	if (!here || !there || here.kind !== there.kind) return false;
	return here.value > there.value;
}
