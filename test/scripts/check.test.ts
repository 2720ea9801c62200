import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readDrafts } from "../../scripts/eval/drafts";

/** The program is started anew for each run: milliseconds, on a busy machine. */
const patience = 60_000;

const folder = mkdtempSync(join(tmpdir(), "hitoiki-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string): string => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};

type Answer = {
	id: string | number;
	findings: {
		rule: string;
		start?: number;
		end?: number;
		text?: string;
		severity: string;
		message: string;
		clauses: string[];
	}[];
};

const isLine = (line: string) => line.startsWith("{");

function run(args: string[], input = "") {
	const { status, stdout, stderr } = spawnSync(
		"npm",
		["run", "-s", "check", "--", ...args],
		{ input, encoding: "utf8" },
	);
	return {
		status,
		stdout,
		stderr,
		answers: stdout
			.split("\n")
			.filter(isLine)
			.map((line): Answer => JSON.parse(line)),
		errors: stderr
			.split("\n")
			.filter(isLine)
			.map((line): { line: number; error: string } => JSON.parse(line)),
	};
}

const lines = (...drafts: unknown[]) =>
	drafts
		.map((draft) => (typeof draft === "string" ? draft : JSON.stringify(draft)))
		.join("\n");

const rulesOf = (answer: Answer | undefined) =>
	answer?.findings.map(({ rule }) => rule) ?? [];

describe("drafts in, findings out", () => {
	const text = "👨‍👩‍👧 詳しくは ｂｉｔ．ｌｙ／3abcD へ";
	const { status, answers, errors } = run(
		[],
		lines(
			{ id: "short", text },
			{ id: 2, text: "きょうは晴れです。" },
			{ id: "private", text, account: "personal" },
			{ id: "empty", text: "" },
			{
				id: "quote",
				text: "すてきな投稿ですね",
				action: "quote",
				quoted: { author: "somebody" },
			},
		),
	);

	test(
		"one answer a draft, in their order, and nothing is wrong",
		() => {
			expect(answers.map(({ id }) => id)).toEqual([
				"short",
				2,
				"private",
				"empty",
				"quote",
			]);
			expect(errors).toEqual([]);
			expect(status).toBe(0);
		},
		patience,
	);

	test("a finding has the fixed form, its place in the draft as written", () => {
		const finding = answers[0]?.findings.find(
			({ rule }) => rule === "shortened-link",
		);
		const start = text.indexOf("ｂｉｔ");
		expect(finding).toEqual({
			rule: "shortened-link",
			start,
			end: start + "ｂｉｔ．ｌｙ／3abcD".length,
			text: "ｂｉｔ．ｌｙ／3abcD",
			severity: "confirm",
			message: expect.stringContaining("短縮URL"),
			clauses: ["ashibetsu/3-5-2"],
		});
	});

	test("nothing to say is an empty list", () => {
		expect(answers[1]).toEqual({ id: 2, findings: [] });
	});

	test("what concerns the whole draft has no place", () => {
		const finding = answers[4]?.findings.find(
			({ rule }) => rule === "third-party-quote",
		);
		expect(finding).toBeDefined();
		expect(finding).not.toHaveProperty("start");
		expect(finding).not.toHaveProperty("text");
	});

	test("a private person is only advised", () => {
		const severities = new Set(
			answers[2]?.findings.map(({ severity }) => severity),
		);
		expect([...severities]).toEqual(["notice"]);
	});
});

test(
	"rules of the clock are left out unless the draft names its time",
	() => {
		const night = "2026-04-01T22:00:00+09:00";
		const morning = "2026-04-01T10:30:00";
		const text = "講座の案内";
		const { answers } = run(
			[],
			lines(
				{ id: "night", text, at: night },
				{ id: "morning", text, at: morning },
				{ id: "private morning", text, account: "personal", at: morning },
				{ id: "private night", text, account: "personal", at: night },
				{ id: "some time", text },
				{ id: "some private time", text, account: "personal" },
			),
		);
		expect(answers.map(rulesOf)).toEqual([
			["outside-hours"],
			[],
			["work-hours"],
			[],
			[],
			[],
		]);
	},
	patience,
);

test(
	"broken lines are named, the others are checked, and the exit status tells",
	() => {
		const { status, answers, errors } = run(
			[],
			lines(
				`\uFEFF${JSON.stringify({ id: "first", text: "a" })}`,
				"",
				"{not json",
				"   ",
				"[]",
				"null",
				{ id: 6, text: 7 },
				{ id: 7, text: "a", account: "boss" },
				{ id: "__proto__", text: "a" },
				{ id: "last", text: "a" },
			),
		);
		expect(answers.map(({ id }) => id)).toEqual(["first", "__proto__", "last"]);
		expect(errors.map(({ line }) => line)).toEqual([3, 5, 6, 7, 8]);
		expect(errors[3]?.error).toMatch(/^text: /);
		expect(errors[4]?.error).toMatch(/^account: /);
		expect(status).toBe(1);
	},
	patience,
);

test(
	"a file instead of standard input, also from Windows",
	() => {
		const file = fileOf(
			"drafts.jsonl",
			`${lines({ id: 1, text: "a" }, { id: 2, text: "b" }).replace("\n", "\r\n")}\r\n`,
		);
		const { status, answers } = run([file]);
		expect(answers.map(({ id }) => id)).toEqual([1, 2]);
		expect(status).toBe(0);
	},
	patience,
);

describe("--pack", () => {
	const draft = lines({ id: 1, text: "詳しくは https://bit.ly/3abcD へ" });

	test.each([
		["ashibetsu", true],
		["ube", false],
	])(
		"%s: short links %s",
		(pack, isAsked) => {
			const { status, answers } = run(["--pack", pack], draft);
			expect(rulesOf(answers[0]).includes("shortened-link")).toBe(isAsked);
			expect(status).toBe(0);
		},
		patience,
	);

	test(
		"an unknown one is refused, with those there are",
		() => {
			const { status, stdout, stderr } = run(["--pack", "yokohama"], draft);
			expect(stderr).toMatch(/yokohama.*ashibetsu/);
			expect(stdout).toBe("");
			expect(status).toBe(1);
		},
		patience,
	);
});

describe("--policy", () => {
	const policy = fileOf(
		"policy.json",
		`\uFEFF${JSON.stringify({
			guideline: "ashibetsu",
			allowedDomains: ["bit.ly"],
			rules: { "live-stream": "hold", nonsense: "loud" },
			gideline: "ube",
			accounts: [{ site: "x", id: "city", kind: "official", shared: "yes" }],
		})}`,
	);
	const draft = lines({
		id: 1,
		text: "https://bit.ly/a と https://tinyurl.com/a 今からライブ配信します",
	});
	const result = run(["--policy", policy], draft);

	test("its settings hold", () => {
		const found = result.answers[0]?.findings.map(
			({ rule, text, severity }) => `${rule} ${text} ${severity}`,
		);
		expect(found).toContain("live-stream ライブ配信 hold");
		expect(found).toContain("shortened-link https://tinyurl.com/a confirm");
		expect(found?.join()).not.toContain("bit.ly");
	});

	test("what is wrong in it is named with its place, and the rest applies", () => {
		for (const place of ["rules.nonsense", "gideline", "accounts[0].shared"])
			expect(result.stderr).toContain(`policy.json: ${place} = `);
		expect(result.status).toBe(0);
	});

	test(
		"--pack wins over the guideline it names",
		() => {
			const { answers } = run(["--policy", policy, "--pack", "ube"], draft);
			expect(rulesOf(answers[0])).toContain("live-stream");
			expect(rulesOf(answers[0])).not.toContain("shortened-link");
		},
		patience,
	);

	test.each([
		["missing", join(folder, "missing.json")],
		["no JSON", fileOf("broken.json", "{")],
	])(
		"a file that is %s ends the run",
		(_, file) => {
			const { status, stdout, stderr } = run(["--policy", file], draft);
			expect(status).toBe(1);
			expect(stdout).toBe("");
			expect(stderr).toContain("hitoiki:");
		},
		patience,
	);
});

describe("--text prints for people", () => {
	test(
		"a table with the words, the strength, why and what to do",
		() => {
			const { status, stdout } = run([
				"--text",
				"詳しくは https://bit.ly/3abcD へ",
				"--account",
				"official",
			]);
			expect(stdout).toContain("shortened-link");
			expect(stdout).toContain("https://bit.ly/3abcD");
			expect(stdout).toContain("ashibetsu/3-5-2");
			expect(stdout).not.toContain('{"');
			expect(status).toBe(0);
		},
		patience,
	);

	test(
		"nothing found is said",
		() => {
			const { status, stdout } = run(["--text", "きょうは晴れです。"]);
			expect(stdout).toBe("気になる言葉は見つかりませんでした。\n");
			expect(status).toBe(0);
		},
		patience,
	);

	test(
		"in English, as a reply, on another site",
		() => {
			const { stdout } = run([
				"--text",
				"ありがとうございます。",
				"--language",
				"en",
				"--action",
				"reply",
				"--site",
				"facebook",
			]);
			expect(stdout).toContain("reply-policy");
			expect(stdout).toContain("This replies from an official account.");
		},
		patience,
	);

	test(
		"an account there is not",
		() => {
			const { status, stderr } = run(["--text", "a", "--account", "boss"]);
			expect(stderr).toContain("account:");
			expect(status).toBe(1);
		},
		patience,
	);
});

test(
	"what is only worded like posts a rule is about is asked about, as in the extension",
	() => {
		const drafts = readDrafts().get("rumour") ?? [];
		const { answers } = run(
			[],
			lines(...drafts.map(({ text }, id) => ({ id, text }))),
		);
		const messages = answers.flatMap(({ findings }) =>
			findings.map(({ message }) => message),
		);
		expect(messages.join()).toContain("言葉づかいが似ています");
		expect(messages.join()).not.toContain("確認できませんでした");
	},
	patience,
);
