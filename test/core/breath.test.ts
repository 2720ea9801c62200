import { describe, expect, test } from "vitest";
import {
	type AccountTrail,
	findReasons,
	needsReason,
	type Reason,
	subjectOf,
} from "../../src/core/breath";
import type { Account, AccountKind, Draft } from "../../src/core/draft";
import type { Finding } from "../../src/core/finding";

const of = (
	kind: AccountKind,
	handle = `${kind}_1`,
	more: Partial<Account> = {},
): Account => ({ site: "x", kind, handle, ...more });

const unread: Account = { site: "x", kind: "unknown" };
const torn: Account = {
	site: "facebook",
	kind: "unknown",
	doubt: { ja: "二つの名前", en: "Two names" },
	isContradictory: true,
};

const draftBy = (account: Account, more: Partial<Draft> = {}): Draft => ({
	site: account.site,
	action: "post",
	account,
	text: "お知らせ",
	media: [],
	at: "2026-04-01T10:00:00+09:00",
	...more,
});

const finding = (severity: Finding["severity"]): Finding => ({
	rule: severity,
	title: severity,
	severity,
	message: "",
	advice: "",
	clauses: [],
});

type Case = {
	account: Account;
	findings?: Finding["severity"][];
	trail?: AccountTrail;
	approval?: boolean;
	/** A finding is told by its severity, anything else by its kind. */
	asks: string[];
};

const nameOf = (reason: Reason) =>
	reason.kind === "finding" ? reason.finding.severity : reason.kind;

const cases: Record<string, Case> = {
	// Findings
	"nothing found: sent at once": { account: of("official"), asks: [] },
	"only for information: sent at once": {
		account: of("official"),
		findings: ["notice", "notice"],
		asks: [],
	},
	"to be confirmed": {
		account: of("official"),
		findings: ["confirm"],
		asks: ["confirm"],
	},
	"several points are asked about together": {
		account: of("official"),
		findings: ["notice", "confirm", "hold", "confirm"],
		asks: ["confirm", "hold", "confirm"],
	},
	"an account nobody has registered is asked as well": {
		account: of("unregistered"),
		findings: ["confirm"],
		asks: ["confirm"],
	},
	"a private account with nothing found: sent at once": {
		account: of("personal"),
		asks: [],
	},
	"an account that cannot be read stops nobody": { account: unread, asks: [] },

	// Which account
	"the page names two accounts": {
		account: torn,
		asks: ["account-contradiction"],
	},
	"one question about the account is enough": {
		account: torn,
		trail: { begunWith: of("personal"), lastSent: of("official") },
		asks: ["account-contradiction"],
	},
	"the account has changed under the draft": {
		account: of("official"),
		trail: { begunWith: of("personal") },
		asks: ["account-changed"],
	},
	"changed between two accounts of the same kind": {
		account: of("official", "a"),
		trail: { begunWith: of("official", "b") },
		asks: ["account-changed"],
	},
	"the same account all along": {
		account: of("official"),
		trail: { begunWith: of("official"), lastSent: of("official") },
		asks: [],
	},
	"what the draft was begun with could not be read": {
		account: of("official"),
		trail: { begunWith: unread },
		asks: [],
	},
	"official after private": {
		account: of("official"),
		trail: { lastSent: of("personal") },
		asks: ["account-switched"],
	},
	"private after official": {
		account: of("personal"),
		trail: { lastSent: of("official") },
		asks: ["account-switched"],
	},
	"unregistered after official": {
		account: of("unregistered"),
		trail: { lastSent: of("official") },
		asks: ["account-switched"],
	},
	"between two official accounts": {
		account: of("official", "a"),
		trail: { lastSent: of("official", "b") },
		asks: [],
	},
	"between a private account and an unregistered one": {
		account: of("personal"),
		trail: { lastSent: of("unregistered") },
		asks: [],
	},
	"another tab is private": {
		account: of("official"),
		trail: { elsewhere: of("personal") },
		asks: ["account-elsewhere"],
	},
	"the last post is told of before another tab": {
		account: of("official"),
		trail: { lastSent: of("personal"), elsewhere: of("personal") },
		asks: ["account-switched"],
	},

	// Approval
	"an official post that needs approval": {
		account: of("official"),
		approval: true,
		asks: ["approval"],
	},
	"approval is asked for last": {
		account: of("official"),
		findings: ["hold"],
		trail: { lastSent: of("personal") },
		approval: true,
		asks: ["account-switched", "hold", "approval"],
	},
	"private accounts need nobody's approval": {
		account: of("personal"),
		approval: true,
		asks: [],
	},
	"nor unregistered ones": {
		account: of("unregistered"),
		approval: true,
		asks: [],
	},
};

describe("why to ask before sending", () => {
	test.each(Object.entries(cases))("%s", (_, given) => {
		const { account, findings = [], trail = {}, approval = false } = given;
		const reasons = findReasons(
			draftBy(account),
			findings.map(finding),
			{ approval: { required: approval, exemptions: [] } },
			trail,
		);
		expect(reasons.map(nameOf)).toEqual(given.asks);
	});

	test("the other account is named as people know it", () => {
		const begunWith = (account: Account) =>
			findReasons(
				draftBy(of("official", "other")),
				[],
				{ approval: { required: false, exemptions: [] } },
				{ begunWith: account },
			);
		expect(begunWith(of("personal", "hanako_s", { name: "花子" }))).toEqual([
			{ kind: "account-changed", before: "@hanako_s" },
		]);
		expect(
			begunWith(
				of("personal", "1000111", { site: "facebook", name: "佐藤 花子" }),
			),
		).toEqual([{ kind: "account-changed", before: "佐藤 花子" }]);
	});
});

describe("a reason must be given", () => {
	const asked = (...severities: Finding["severity"][]): Reason[] =>
		severities.map((severity) => ({
			kind: "finding",
			finding: finding(severity),
		}));
	test.each([
		["for a point of strength hold", asked("hold"), true],
		["when one of several is", asked("confirm", "hold"), true],
		["not for points to confirm", asked("confirm", "confirm"), false],
		["not for an approval", [{ kind: "approval" } as const], false],
		[
			"not for a doubt about the account",
			[{ kind: "account-changed", before: "@a" } as const],
			false,
		],
		["not without a question", [], false],
	])("%s", (_, reasons, expected) => {
		expect(needsReason(reasons)).toBe(expected);
	});
});

describe("the same questions about the same post", () => {
	const draft = draftBy(of("official"));
	const asked: Reason[] = [{ kind: "finding", finding: finding("confirm") }];
	test.each<[string, Partial<Draft>, Reason[], boolean]>([
		[
			"at another time: the same",
			{ at: "2026-04-02T10:00:00+09:00" },
			asked,
			true,
		],
		["another text", { text: "お知らせ。" }, asked, false],
		["another account", { account: of("personal") }, asked, false],
		["a reply", { action: "reply" }, asked, false],
		["quoting somebody else", { quoted: { author: "a" } }, asked, false],
		[
			"one more point, for example for another audience",
			{ audience: "public" },
			[...asked, { kind: "finding", finding: finding("hold") }],
			false,
		],
		[
			"a doubt about the account that was not there before",
			{},
			[{ kind: "account-switched", before: "@a" }, ...asked],
			false,
		],
	])("%s", (_, change, reasons, isSame) => {
		expect(
			subjectOf({ ...draft, ...change }, reasons) === subjectOf(draft, asked),
		).toBe(isSame);
	});
});
