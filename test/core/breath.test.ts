import { describe, expect, test } from "vitest";
import type { ApprovalNeed } from "../../src/core/approval/approval";
import {
	findReasons,
	needsReason,
	type Reason,
	subjectOf,
	type Trail,
} from "../../src/core/breath";
import type { Account, AccountKind, Draft } from "../../src/core/draft";
import type { Finding } from "../../src/core/finding";
import type { Question } from "../../src/core/questions";

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

const need: ApprovalNeed = {
	clauses: [],
	exemptions: [],
	reports: false,
	names: [],
};
const given = {
	by: "課長",
	at: "2026-04-01T00:00:00Z",
	how: "spoken",
} as const;

const pictures: Question = {
	kind: "pictures",
	asks: ["people"],
	count: 1,
	clauses: [],
};

type Case = {
	account: Account;
	findings?: Finding["severity"][];
	trail?: Trail;
	approval?: ApprovalNeed;
	questions?: Question[];
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
		approval: need,
		asks: ["approval"],
	},
	"an approval that is on record for this text is not asked for": {
		account: of("official"),
		approval: { ...need, given },
		asks: [],
	},
	"the text has changed since it was approved": {
		account: of("official"),
		approval: need,
		trail: { approvedBefore: given },
		asks: ["approval"],
	},
	"pictures and approval together": {
		account: of("official"),
		findings: ["confirm"],
		approval: need,
		questions: [pictures],
		asks: ["confirm", "pictures", "approval"],
	},
	"approval is asked for last": {
		account: of("official"),
		findings: ["hold"],
		trail: { lastSent: of("personal") },
		approval: need,
		asks: ["account-switched", "hold", "approval"],
	},
};

describe("why to ask before sending", () => {
	test.each(Object.entries(cases))("%s", (_, given) => {
		const { account, findings = [], trail = {}, approval } = given;
		const { questions = [] } = given;
		const reasons = findReasons(
			draftBy(account),
			findings.map(finding),
			{ ...(approval && { approval }), questions },
			trail,
		);
		expect(reasons.map(nameOf)).toEqual(given.asks);
	});

	test("what the pictures' question asks is not told once more, but a finding about words is", () => {
		const people = { ...finding("confirm"), rule: "portrait-consent" };
		const words = { ...people, span: { start: 0, end: 2 } };
		const reasons = findReasons(
			draftBy(of("official")),
			[people, words],
			{ questions: [pictures] },
			{},
		);
		expect(reasons).toEqual([{ kind: "finding", finding: words }, pictures]);
	});

	test("a changed text tells what was approved before", () => {
		expect(
			findReasons(
				draftBy(of("official")),
				[],
				{ approval: need, questions: [] },
				{ approvedBefore: given },
			),
		).toEqual([{ kind: "approval", need, before: given }]);
	});

	test("the other account is named as people know it", () => {
		const begunWith = (account: Account) =>
			findReasons(
				draftBy(of("official", "other")),
				[],
				{ questions: [] },
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
	test.each<[string, Reason[], boolean]>([
		["for a point of strength hold", asked("hold"), true],
		["when one of several is", asked("confirm", "hold"), true],
		["not for points to confirm", asked("confirm", "confirm"), false],
		["not for an approval", [{ kind: "approval", need } as const], false],
		[
			"for somebody who may not post, where the city is that strict",
			[{ kind: "authorised-poster", severity: "hold", clauses: [] }],
			true,
		],
		[
			"not where it asks only",
			[
				{
					kind: "authorised-poster",
					severity: "confirm",
					clauses: [],
				},
			],
			false,
		],
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
		["one more picture", {}, [...asked, { ...pictures, count: 2 }], false],
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
