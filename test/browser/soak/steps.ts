import fc from "fast-check";

/** What a person does in a compose box. Places are shares of the text, so that a step means the same wherever the text has got to. */
export type Step =
	| { does: "type"; text: string }
	| { does: "break" }
	| { does: "paste"; text: string }
	| { does: "cut" }
	| { does: "press"; key: Key; times: number }
	| { does: "select"; key: Key; times: number }
	| { does: "select all" }
	| { does: "undo" | "redo"; times: number }
	| {
			does: "compose";
			shown: string[];
			/** Undefined gives the conversion up. */
			taken?: string;
			/** The Enter or Escape that the input method takes for itself. */
			key?: "Enter" | "Escape";
	  }
	| { does: "click"; at: number; presses: 1 | 2 }
	| { does: "drag"; from: number; to: number; target: number }
	| { does: "leave and come back" }
	| { does: "remount" };

type Key =
	| "Backspace"
	| "Delete"
	| "ArrowLeft"
	| "ArrowRight"
	| "ArrowUp"
	| "ArrowDown"
	| "Home"
	| "End";

/** What happens around the writing, where the extension is: nothing that is written may depend on it. */
export type Disturbance =
	| "the worker ends"
	| "messages are late, lost or refused"
	| "the clock jumps"
	| "settings change"
	| "the page clears all highlights"
	| "the page takes our element away"
	| "the list is entered and left"
	| "a second tab opens"
	| "the extension is updated";

/** `disturbance` comes before the step. */
export type Move = { step: Step; disturbance?: Disturbance };

/** What the rules of these rounds speak of, and what stands around it. */
const words = [
	"https://bit.ly/3abcD",
	"電話は090-1234-5678へ。",
	"午後15時に集合",
	"市民ホールで",
	"防災展を開きます。",
	"#川辺市",
	"@midori_cafe ",
	"example.jp",
	" ",
	"a",
	"Ab1",
	"、",
	"（仮）",
	"ｶﾞｲﾄﾞ",
	"か\u3099",
	"👍",
	"👨‍👩‍👧‍👦",
	"🇯🇵",
	"👍🏽",
	"𠮷野家",
	"😭😭😭",
	"。",
];

const text = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...words) },
	{
		weight: 1,
		arbitrary: fc
			.array(fc.constantFrom(...words), { minLength: 2, maxLength: 3 })
			.map((some) => some.join("")),
	},
);
const lines = fc
	.array(fc.oneof(text, fc.constant("")), { minLength: 1, maxLength: 4 })
	.map((some) => some.join("\n"))
	.filter((some) => some !== "");
const place = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const key = fc.constantFrom<Key>(
	"Backspace",
	"Backspace",
	"Backspace",
	"Delete",
	"ArrowLeft",
	"ArrowRight",
	"ArrowUp",
	"ArrowDown",
	"Home",
	"End",
);
const arrow = fc.constantFrom<Key>("ArrowLeft", "ArrowRight", "Home", "End");
const times = fc.integer({ min: 1, max: 4 });

const conversions: [string[], string][] = [
	[["し", "しr", "しりょう", "資料"], "資料"],
	[["で", "でんわ", "電話090-1234-5678"], "電話090-1234-5678"],
	[["え", "えがお", "😊"], "😊"],
	[["#", "#かわべ", "#川辺"], "#川辺"],
];
const compose = fc
	.tuple(
		fc.constantFrom(...conversions),
		fc.boolean(),
		fc.constantFrom("Enter" as const, "Escape" as const, undefined),
	)
	.map(
		([[shown, taken], isTaken, key]): Step => ({
			does: "compose",
			shown,
			...(isTaken && { taken }),
			...(key && { key }),
		}),
	);

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 9, arbitrary: fc.record({ does: fc.constant("type"), text }) },
	{ weight: 3, arbitrary: fc.constant({ does: "break" }) },
	{
		weight: 3,
		arbitrary: fc.record({ does: fc.constant("paste"), text: lines }),
	},
	{ weight: 1, arbitrary: fc.constant({ does: "cut" }) },
	{
		weight: 8,
		arbitrary: fc.record({ does: fc.constant("press"), key, times }),
	},
	{
		weight: 3,
		arbitrary: fc.record({ does: fc.constant("select"), key: arrow, times }),
	},
	{ weight: 1, arbitrary: fc.constant({ does: "select all" }) },
	{
		weight: 4,
		arbitrary: fc.record({ does: fc.constantFrom("undo", "redo"), times }),
	},
	{ weight: 5, arbitrary: compose },
	{
		weight: 3,
		arbitrary: fc.record({
			does: fc.constant("click"),
			at: place,
			presses: fc.constantFrom(1, 1, 2),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			does: fc.constant("drag"),
			from: place,
			to: place,
			target: place,
		}),
	},
	{ weight: 1, arbitrary: fc.constant({ does: "leave and come back" }) },
	{ weight: 1, arbitrary: fc.constant({ does: "remount" }) },
) as fc.Arbitrary<Step>;

const disturbance = fc.oneof(
	{
		weight: 12,
		arbitrary: fc.constantFrom<Disturbance>(
			"the worker ends",
			"messages are late, lost or refused",
			"the clock jumps",
			"settings change",
			"the page clears all highlights",
			"the page takes our element away",
			"the list is entered and left",
			"a second tab opens",
		),
	},
	// What comes after it in the round is written beside what it leaves behind.
	{
		weight: 1,
		arbitrary: fc.constant<Disturbance>("the extension is updated"),
	},
);

const move = fc.record(
	{
		step,
		disturbance: fc.oneof(
			{ weight: 4, arbitrary: fc.constant(undefined) },
			{ weight: 1, arbitrary: disturbance },
		),
	},
	{ requiredKeys: ["step"] },
) as fc.Arbitrary<Move>;

/** The moves of one round: the same for the same seed. */
export function makeMoves(seed: number, length: number): Move[] {
	const [moves = []] = fc.sample(
		fc.array(move, { minLength: length, maxLength: length, size: "max" }),
		{ seed, numRuns: 1 },
	);
	return moves;
}

const fromOutside: (Disturbance | undefined)[] = [
	"the page clears all highlights",
	"the page takes our element away",
	"the list is entered and left",
	"a second tab opens",
];

const clusters = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** 👨‍👩‍👧‍👦 is one letter of seven characters, and Firefox is told one at a time. */
const hasClusters = (text: string) =>
	[...clusters.segment(text)].some(({ segment }) => [...segment].length > 1);

function inFirefox(step: Step): Step {
	if (step.does === "compose")
		return { does: "type", text: step.taken ?? "し" };
	return step.does === "type" && hasClusters(step.text)
		? { does: "paste", text: step.text }
		: step;
}

/** What can be done in Firefox from outside: nobody converts there or gets into the background; what would be converted is typed. */
export const forFirefox = (moves: Move[]): Move[] =>
	moves.map(({ step, disturbance }) => ({
		step: inFirefox(step),
		...(disturbance && fromOutside.includes(disturbance) && { disturbance }),
	}));
