import { describe, expect, it } from "vitest";
import type { Account } from "../../src/core/draft";
import {
	answerPaused,
	mayPause,
	parsePausedSites,
	pausedStance,
} from "../../src/core/pause";
import { defaultPolicy } from "../../src/core/policy";
import { judgeReaction } from "../../src/core/reaction";

const account: Account = {
	site: "x",
	handle: "kawabe_city",
	kind: "official",
	doubt: { ja: "", en: "" },
};

describe("where the checks are stopped", () => {
	it("the account is told, and nothing is asked, not even of a doubtful one", () => {
		const registered = {
			site: "x",
			id: "kawabe_city",
			kind: "official",
		} as const;
		const policy = { ...defaultPolicy, accounts: [registered] };
		const answer = answerPaused(account, policy, "ja");
		expect(answer).toMatchObject({
			isPaused: true,
			findings: [],
			questions: [],
			registered,
			account: { kind: "official", handle: "kawabe_city" },
		});
		expect(answer.account).not.toHaveProperty("doubt");
	});

	it("reactions go out", () => {
		const stance = pausedStance(account, "ja");
		for (const kind of ["like", "follow"] as const)
			expect(judgeReaction({ kind, author: "a", text: "b" }, stance)).toBe(
				"go",
			);
	});
});

describe("stopping the checks", () => {
	it("is the person's to do only where the organisation has set nothing", () => {
		const policy = {};
		expect(mayPause({ kind: "unmanaged" })).toBe(true);
		expect(mayPause({ kind: "managed", policy })).toBe(false);
		expect(mayPause({ kind: "degraded", policy, missing: [] })).toBe(false);
		expect(mayPause({ kind: "stale", policy, seenAt: 0 })).toBe(false);
	});

	it("is for sites we know", () => {
		expect(parsePausedSites(["x", "example", 1])).toEqual(["x"]);
		expect(parsePausedSites("x")).toEqual([]);
		expect(parsePausedSites(undefined)).toEqual([]);
	});
});
