import { describe, expect, test } from "vitest";
import type { KeptApproval } from "../../src/core/approval/approval";
import type { JournalEntry } from "../../src/core/journal";
import { isEntry, isKeptApproval } from "../../src/core/read-journal";

const approval = {
	by: "広報課長 山田",
	at: "2026-04-01T09:00:00.000Z",
	how: "decision",
	number: "第12号",
} as const;

const least: JournalEntry = {
	at: "2026-04-01T10:00:00+09:00",
	site: "x",
	account: "kawabe_city",
	action: "post",
	rules: [],
	doubts: [],
	decision: "unasked",
	textHash: "ab12",
};

const most: JournalEntry = {
	...least,
	rules: ["rumour"],
	doubts: ["pictures"],
	decision: "confirmed",
	ground: "checked",
	permission: { approval },
	pictures: { people: "none" },
	lastDay: "2026-04-30",
	report: "done",
	reportedAt: "2026-04-02T10:00:00.000Z",
	tidiedAt: "2026-05-01T10:00:00.000Z",
};

describe("an entry", () => {
	test.each([
		["least", least],
		["most", most],
		["on an exemption", { ...least, permission: { exemption: "published" } }],
		["with what a later version added", { ...least, seen: 3 }],
	])("%s is read", (_, entry) => {
		expect(isEntry(entry)).toBe(true);
	});

	test.each(Object.keys(least))("without %s is not", (key) => {
		expect(isEntry({ ...least, [key]: undefined })).toBe(false);
	});

	test.each(Object.keys(most))("with rubbish as %s is not", (key) => {
		// No answer about pictures is none that is wrong.
		const wrong = key === "pictures" ? [] : [{}, [5]];
		for (const rubbish of [0, true, null, ...wrong])
			expect(isEntry({ ...most, [key]: rubbish })).toBe(false);
	});

	test.each([[undefined], [null], ["entry"], [5], [[least]]])(
		"%j is none",
		(stored) => {
			expect(isEntry(stored)).toBe(false);
		},
	);
});

describe("an approval on record", () => {
	const kept: KeptApproval = {
		site: "x",
		account: "kawabe_city",
		textHash: "ab12",
		approval,
		recordedAt: "2026-04-01T09:00:00.000Z",
	};
	test("is read", () => {
		expect(isKeptApproval(kept)).toBe(true);
		const { number: _, ...spoken } = approval;
		expect(isKeptApproval({ ...kept, approval: spoken })).toBe(true);
	});
	test.each([
		[{ ...kept, approval: undefined }],
		[{ ...kept, approval: "yes" }],
		[{ ...kept, approval: { ...approval, at: "yesterday" } }],
		[{ ...kept, approval: { ...approval, how: "by nod" } }],
		[undefined],
	])("%j is none", (stored) => {
		expect(isKeptApproval(stored)).toBe(false);
	});
});
