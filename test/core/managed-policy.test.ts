import { describe, expect, test } from "vitest";
import {
	graceMs,
	judgePolicy,
	type KeptPolicy,
	type PolicyState,
	type RawPolicy,
	readKept,
	readState,
} from "../../src/core/managed-policy";

const now = Date.parse("2026-04-15T09:00:00+09:00");
const day = 24 * 60 * 60 * 1000;

const kept = (policy: RawPolicy, age = day): KeptPolicy => ({
	policy,
	seenAt: now - age,
});

const ube = { guideline: "ube", policyKeys: ["guideline", "policyKeys"] };

describe("before the browser's last answer", () => {
	test("nothing was ever seen", () => {
		expect(judgePolicy(undefined, undefined, false, now)).toEqual({
			kind: "pending",
		});
	});

	test("the last good one holds at once: nobody waits for the browser", () => {
		expect(judgePolicy(undefined, kept(ube), false, now)).toEqual({
			kind: "managed",
			policy: ube,
		});
	});

	test("one too old to hold does not", () => {
		expect(judgePolicy(undefined, kept(ube, graceMs), false, now)).toEqual({
			kind: "pending",
		});
	});
});

describe("after the browser's last answer", () => {
	test("there is none", () => {
		expect(judgePolicy(undefined, undefined, true, now)).toEqual({
			kind: "unmanaged",
		});
	});

	test("it has vanished: the last good one holds for a fortnight, and says so", () => {
		expect(judgePolicy(undefined, kept(ube, graceMs - 1), true, now)).toEqual({
			kind: "stale",
			...kept(ube, graceMs - 1),
		});
		expect(judgePolicy(undefined, kept(ube, graceMs), true, now)).toEqual({
			kind: "unmanaged",
		});
	});

	test("a clock that was put back does not end it", () => {
		expect(judgePolicy(undefined, kept(ube, -30 * day), true, now).kind).toBe(
			"stale",
		);
	});
});

describe.each([true, false])(
	"a policy is there (last answer: %s)",
	(isFinal) => {
		const judge = (raw: RawPolicy, last?: KeptPolicy) =>
			judgePolicy(raw, last, isFinal, now);

		test("it is complete", () => {
			expect(judge(ube)).toEqual({ kind: "managed", policy: ube });
		});

		test("it announces nothing, so nothing is missing", () => {
			const policy = { guideline: "ube" };
			expect(judge(policy, kept({ disclaimer: "x" }))).toEqual({
				kind: "managed",
				policy,
			});
		});

		test("an empty one is a policy", () => {
			expect(judge({})).toEqual({ kind: "managed", policy: {} });
		});

		test("announced keys are missing: the last good values stand in, no others", () => {
			const raw = {
				guideline: "ube",
				policyKeys: ["guideline", "rules", "words"],
			};
			const last = kept({
				guideline: "zushi",
				rules: { rumour: "hold" },
				disclaimer: "old",
			});
			expect(judge(raw, last)).toEqual({
				kind: "degraded",
				policy: { ...raw, rules: { rumour: "hold" } },
				missing: ["rules", "words"],
			});
		});

		test("announced keys are missing, and nothing was kept", () => {
			const raw = { policyKeys: ["rules"] };
			expect(judge(raw)).toEqual({
				kind: "degraded",
				policy: raw,
				missing: ["rules"],
			});
		});

		test("a value of nothing is a value", () => {
			const raw = {
				rules: null,
				words: undefined,
				policyKeys: ["rules", "words"],
			};
			expect(judge(raw, kept({ rules: {}, words: [] })).kind).toBe("managed");
		});

		test.each([
			["a text", "rules"],
			["a number", 2],
			["an object", { 0: "rules" }],
			["nothing", null],
		])("`policyKeys` is %s: nothing is announced", (_, policyKeys) => {
			expect(judge({ policyKeys }, kept({ rules: {} })).kind).toBe("managed");
		});

		test("keys every object has are missing all the same, and change nothing", () => {
			const raw = { policyKeys: ["constructor", "__proto__", 7] };
			const last = kept(JSON.parse('{"__proto__":{"polluted":1},"7":"seven"}'));
			const state = judge(raw, last);
			expect(state).toMatchObject({
				kind: "degraded",
				missing: ["constructor", "__proto__", "7"],
			});
			expect(({} as RawPolicy).polluted).toBeUndefined();
			expect(
				state.kind === "degraded" && state.policy.polluted,
			).toBeUndefined();
			expect(state.kind === "degraded" && state.policy["7"]).toBe("seven");
		});

		test("neither the policy nor the kept one is changed", () => {
			const raw = Object.freeze({ policyKeys: ["rules"] });
			const last = kept(Object.freeze({ rules: {} }));
			expect(judge(raw, last)).toMatchObject({ policy: { rules: {} } });
			expect(raw).toEqual({ policyKeys: ["rules"] });
		});
	},
);

describe("taken back", () => {
	test.each([true, 1, "1", "true"])("released: %j", (released) => {
		for (const isFinal of [true, false])
			expect(
				judgePolicy({ released, guideline: "ube" }, kept(ube), isFinal, now),
			).toEqual({ kind: "unmanaged" });
	});

	test.each([false, 0, "0", "", "no", null, {}])(
		"not by released: %j",
		(released) => {
			expect(judgePolicy({ released }, undefined, true, now).kind).toBe(
				"managed",
			);
		},
	);
});

const rubbish = [
	undefined,
	null,
	0,
	true,
	"managed",
	[],
	{},
	{ kind: "managed" },
	{ kind: "managed", policy: "ube" },
	{ kind: "managed", policy: [ube] },
	{ kind: "degraded", policy: ube, missing: "rules" },
	{ kind: "stale", policy: ube, seenAt: "yesterday" },
	{ kind: "of a later version", policy: ube },
	{ policy: ube },
	{ policy: null, seenAt: now },
	{ policy: ube, seenAt: null },
];

describe("what was stored", () => {
	test.each<[PolicyState]>([
		[{ kind: "pending" }],
		[{ kind: "unmanaged" }],
		[{ kind: "managed", policy: ube }],
		[{ kind: "degraded", policy: ube, missing: ["rules"] }],
		[{ kind: "stale", policy: ube, seenAt: now }],
	])("%j is read as it is", (state) => {
		expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
	});

	test("the last policy is read as it is", () => {
		expect(readKept(kept(ube))).toEqual(kept(ube));
	});

	test.each(rubbish.map((stored) => [stored]))(
		"%j is not known yet, and no last policy",
		(stored) => {
			expect(readState(stored)).toEqual({ kind: "pending" });
			expect(readKept(stored)).toBeUndefined();
		},
	);
});
