import { describe, expect, test } from "vitest";
import type { Reason } from "../../src/core/breath";
import type { AccountKind, Draft } from "../../src/core/draft";
import type { Finding } from "../../src/core/finding";
import {
	fromVersion1,
	isOutOfDate,
	keptMs,
	makeEntry,
} from "../../src/core/journal";

const draftBy = (kind: AccountKind): Draft => ({
	site: "x",
	action: "reply",
	account: { site: "x", kind, handle: "kawabe_city" },
	text: "だれにも見せない文",
	media: [],
	at: "2026-04-01T10:00:00+09:00",
});

const found = (rule: string): Reason => ({
	kind: "finding",
	finding: {
		rule,
		title: rule,
		severity: "confirm",
		message: "だれにも見せない文が含まれています。",
		advice: "",
		clauses: [],
		span: { start: 0, end: 5 },
	} satisfies Finding,
});

const need: Reason = {
	kind: "approval",
	need: { clauses: [], exemptions: [], reports: false, names: [] },
};
const approval = {
	by: "広報課長",
	at: "2026-04-01T00:30:00Z",
	how: "spoken",
} as const;

type Sent = Parameters<typeof makeEntry>[0];
const sent = (change: Partial<Sent> = {}): Sent => ({
	draft: draftBy("official"),
	reasons: [],
	breath: {},
	permission: undefined,
	reports: false,
	lastDay: undefined,
	textHash: "abc",
	...change,
});

describe("what is recorded", () => {
	test("an official post: time, account, action, rules, doubts, decision, ground, approval, pictures, last day and hash", () => {
		expect(
			makeEntry(
				sent({
					reasons: [
						found("shortened-link"),
						found("confidential"),
						found("shortened-link"),
						need,
						{ kind: "account-switched", before: "@hanako_s" },
					],
					breath: { ground: "approved", pictures: { people: "agreed" } },
					permission: { approval },
					lastDay: "2026-05-01",
				}),
			),
		).toEqual({
			at: "2026-04-01T10:00:00+09:00",
			site: "x",
			account: "kawabe_city",
			action: "reply",
			rules: ["shortened-link", "confidential"],
			doubts: ["approval", "account-switched"],
			decision: "confirmed",
			ground: "approved",
			permission: { approval },
			pictures: { people: "agreed" },
			lastDay: "2026-05-01",
			textHash: "abc",
		});
	});

	test("never the text, nor another account's name", () => {
		const entry = makeEntry(
			sent({
				reasons: [
					found("confidential"),
					{ kind: "account-changed", before: "@hanako_s" },
				],
			}),
		);
		expect(JSON.stringify(entry)).not.toMatch(/だれにも|hanako_s/);
		expect(entry).not.toHaveProperty("ground");
	});

	test.each(["personal", "unregistered", "unknown"] as const)(
		"nothing of an account that is %s",
		(kind) => {
			expect(
				makeEntry(
					sent({
						draft: draftBy(kind),
						reasons: [found("a")],
						breath: { ground: "approved", pictures: { people: "none" } },
						permission: { exemption: "emergency" },
						reports: true,
					}),
				),
			).toBeUndefined();
		},
	);

	test("nothing where nothing was asked and no approval was needed", () => {
		expect(makeEntry(sent())).toBeUndefined();
	});

	test("a post approved beforehand goes out unasked, and is recorded", () => {
		expect(makeEntry(sent({ permission: { approval } }))).toMatchObject({
			decision: "unasked",
			permission: { approval },
		});
	});

	test.each([
		[
			"on an exemption where a report is wanted",
			{ exemption: "fact" },
			true,
			"due",
		],
		["on an exemption where none is", { exemption: "fact" }, false, undefined],
		["with an approval", { approval }, true, undefined],
	] as const)("to be reported: %s", (_, permission, reports, expected) => {
		expect(makeEntry(sent({ permission, reports }))?.report).toBe(expected);
	});

	test("for one year", () => {
		expect(keptMs / (24 * 60 * 60 * 1000)).toBe(365);
	});

	test("an entry of version 1 had been confirmed", () => {
		const old = {
			at: "2026-04-01T10:00:00+09:00",
			site: "x",
			account: "kawabe_city",
			action: "post",
			rules: ["a"],
			doubts: [],
			textHash: "abc",
		} as const;
		expect(fromVersion1({ ...old, rules: ["a"], doubts: [] })).toEqual({
			...old,
			decision: "confirmed",
		});
	});
});

test.each([
	["the day before", "2026-04-30", undefined, false],
	["the last day itself", "2026-05-01", undefined, false],
	["the day after", "2026-05-02", undefined, true],
	[
		"the day after, but somebody saw to it",
		"2026-05-02",
		"2026-05-02T01:00:00Z",
		false,
	],
] as const)("a post is out of date: %s", (_, today, tidiedAt, expected) => {
	const entry = { lastDay: "2026-05-01", ...(tidiedAt && { tidiedAt }) };
	expect(isOutOfDate(entry, today)).toBe(expected);
});

test("a post that names no day is never out of date", () => {
	expect(isOutOfDate({}, "2099-01-01")).toBe(false);
});
