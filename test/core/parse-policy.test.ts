import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePolicy, resolvePolicy } from "../../src/core/parse-policy";
import { defaultPolicy, type Policy } from "../../src/core/policy";

const problemsOf = (raw: unknown) =>
	parsePolicy(raw).problems.map(({ path }) => path);
const settingsOf = (raw: unknown) => parsePolicy(raw).settings;

const complete = {
	revision: "2026-04",
	organization: { name: "川辺市", domains: ["city.kawabe.lg.jp"] },
	guideline: "musashino",
	customGuideline: {
		title: "川辺市SNSガイドライン",
		date: "2026年4月1日",
		clauses: [
			{
				place: "第3条第2項",
				summary: "職務上の秘密を書かないでください。",
				appliesTo: "official",
				rules: { confidential: "hold" },
			},
		],
	},
	accounts: [
		{
			site: "x",
			id: "kawabe_city",
			kind: "official",
			name: "川辺市",
			department: "広報課",
			replyPolicy: "none",
			purpose: "市政のお知らせ",
			shared: true,
			character: false,
		},
	],
	rules: { "shortened-link": "hold", rumour: "off" },
	words: [
		{
			rule: "confidential",
			match: "川辺計画",
			message: "未公表です",
			except: ["旧川辺計画"],
		},
	],
	allowedDomains: ["example.com"],
	blockedDomains: ["bad.example"],
	allowedAccounts: ["kawabe_fire"],
	workHours: {
		days: [1, 2, 3],
		start: "09:00",
		end: "17:45",
		breakStart: "12:15",
		breakEnd: "13:00",
	},
	officeHours: { days: [1], start: "8:30", end: "17:00" },
	approval: { required: true, exemptions: ["公表済み"] },
	disclaimer: "個人の見解です。",
	contacts: [
		{
			for: ["乗っ取り"],
			name: "情報政策課",
			phone: "0467-00-0000",
			url: "https://www.city.kawabe.lg.jp/",
		},
	],
} satisfies Policy;

describe("a right policy", () => {
	test("is taken as it stands", () => {
		expect(parsePolicy(complete)).toEqual({ settings: complete, problems: [] });
	});

	test("survives the way through JSON, again and again", () => {
		const once = settingsOf(JSON.parse(JSON.stringify(complete)));
		expect(settingsOf(once)).toEqual(once);
	});

	test("sets only what it names", () => {
		expect(parsePolicy({})).toEqual({ settings: {}, problems: [] });
		expect(settingsOf({ guideline: "ube" })).toEqual({ guideline: "ube" });
	});

	test("the default policy is right", () => {
		expect(parsePolicy(defaultPolicy).problems).toEqual([]);
	});

	test("what it says about itself is no setting and no mistake", () => {
		expect(
			parsePolicy({
				schemaVersion: "1",
				policyKeys: ["rules"],
				released: false,
				$schema: "https://example.com/schema.json",
			}),
		).toEqual({ settings: {}, problems: [] });
	});
});

describe("the version of the form", () => {
	test.each([["1"], [1], [undefined]])("%j is ours", (schemaVersion) => {
		expect(problemsOf({ schemaVersion, guideline: "ube" })).toEqual([]);
	});

	test.each([["2"], [0], ["0.9"], [""], [null], [["1"]], [{ a: 1 }], [true]])(
		"%j is named, and what is known of it applies",
		(schemaVersion) => {
			const { settings, problems } = parsePolicy({
				schemaVersion,
				guideline: "ube",
				accounts: complete.accounts,
				tone: "polite",
			});
			expect(settings).toEqual({
				guideline: "ube",
				accounts: complete.accounts,
			});
			expect(problems.map(({ path }) => path)).toEqual([
				"schemaVersion",
				"tone",
			]);
			expect(problems[0]).toMatchObject({
				value: JSON.stringify(schemaVersion),
				expected: '"1"',
			});
		},
	);
});

describe("what is no policy at all", () => {
	test.each([
		[null],
		[undefined],
		[0],
		["{}"],
		[true],
		[[]],
		[[complete]],
		[Number.NaN],
		[() => complete],
	])("%s", (raw) => {
		const { settings, problems } = parsePolicy(raw);
		expect(settings).toEqual({});
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ path: "", expected: "an object" });
	});
});

describe("the organisation's own guideline", () => {
	const right = { place: "第1条", summary: "秘密を書かないこと。" };
	test("a wrong clause is named and left out, the others stay", () => {
		const { settings, problems } = parsePolicy({
			customGuideline: {
				clauses: [
					right,
					{ place: "", summary: "番号がない" },
					{ ...right, appliesTo: "everybody" },
					{ ...right, rules: { rumour: "loud" } },
				],
			},
		});
		expect(settings.customGuideline?.clauses).toEqual([
			{ ...right, appliesTo: "both", rules: {} },
		]);
		expect(problems.map(({ path }) => path)).toEqual([
			"customGuideline.clauses[1].place",
			"customGuideline.clauses[2].appliesTo",
			"customGuideline.clauses[3].rules.rumour",
		]);
	});

	test("clauses that are no list are named, and title and date stay", () => {
		const { settings, problems } = parsePolicy({
			customGuideline: { title: "指針", clauses: "第1条" },
		});
		expect(settings.customGuideline).toEqual({
			title: "指針",
			date: "",
			clauses: [],
		});
		expect(problems.map(({ path }) => path)).toEqual([
			"customGuideline.clauses",
		]);
	});
});

describe("wrong types are named with their place, and the rest applies", () => {
	test.each([
		["revision", 7],
		["organization", "川辺市"],
		["organization.name", { name: 5 }],
		["organization.domains[1]", { domains: ["a.example", 1] }],
		["guideline", ["musashino"]],
		["customGuideline", "第1条"],
		["customGuideline.title", { title: 1 }],
		["accounts", { site: "x" }],
		["rules", ["rumour"]],
		["words", "秘密"],
		["allowedDomains", "example.com"],
		["blockedDomains", null],
		["allowedAccounts", 0],
		["workHours", "8:30-17:15"],
		["officeHours", [8, 17]],
		["approval", true],
		["disclaimer", false],
		["contacts", {}],
	])("%s = %j", (path, value) => {
		const [key = ""] = path.split(/[.[]/);
		const other = key === "guideline" ? "revision" : "guideline";
		const { settings, problems } = parsePolicy({
			[key]: value,
			[other]: "ube",
		});
		expect(problems.map((problem) => problem.path)).toEqual([path]);
		expect(settings).toEqual({ [other]: "ube" });
	});

	test("null is no value", () => {
		const keys = Object.keys(complete);
		const nothing = Object.fromEntries(keys.map((key) => [key, null]));
		expect(problemsOf(nothing)).toEqual(keys);
		expect(settingsOf(nothing)).toEqual({});
	});

	test("the value is quoted, cut short; the right one is described", () => {
		const [problem] = parsePolicy({ revision: Array(100).fill("x") }).problems;
		expect(problem?.value.length).toBeLessThanOrEqual(80);
		expect(problem?.expected).toBe("string");
	});

	test("what cannot be written as JSON is still no reason to fall over", () => {
		const circle: Record<string, unknown> = {};
		circle.self = circle;
		for (const odd of [circle, 10n, Symbol("x"), () => 1])
			expect(problemsOf({ revision: odd })).toEqual(["revision"]);
	});
});

describe("unknown keys", () => {
	test("are named, with those there are, and ignored", () => {
		const { settings, problems } = parsePolicy({
			guidelines: "ube",
			guideline: "ube",
		});
		expect(settings).toEqual({ guideline: "ube" });
		expect(problems).toHaveLength(1);
		expect(problems[0]?.path).toBe("guidelines");
		expect(problems[0]?.expected).toContain("guideline |");
	});

	test("names differ in capitals", () => {
		expect(problemsOf({ Guideline: "ube", workhours: {} })).toEqual([
			"Guideline",
			"workhours",
		]);
	});

	test("inside an account they are left out", () => {
		const account = { site: "x", id: "a", kind: "official", note: "?" };
		expect(settingsOf({ accounts: [account] }).accounts).toEqual([
			{ site: "x", id: "a", kind: "official" },
		]);
	});
});

describe("keys that would change every object", () => {
	const wicked = JSON.parse(
		'{"__proto__":{"guideline":"ube"},"constructor":{"prototype":{"polluted":1}},"prototype":{},"toString":"x","rules":{"__proto__":"hold","rumour":"off","constructor":"off"},"organization":{"__proto__":{"name":"x"},"name":"川辺市"},"accounts":[{"__proto__":{"kind":"official"},"site":"x","id":"a"}]}',
	);

	test("change nothing", () => {
		const { settings } = parsePolicy(wicked);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
		expect(Object.getPrototypeOf(settings.rules)).toBe(Object.prototype);
		expect(settings.guideline).toBeUndefined();
		expect(settings.rules?.rumour).toBe("off");
		expect(Object.hasOwn(settings.rules ?? {}, "__proto__")).toBe(false);
		expect(settings.organization).toEqual({ name: "川辺市", domains: [] });
	});

	test("are named", () => {
		expect(problemsOf(wicked)).toEqual(
			expect.arrayContaining([
				"__proto__",
				"constructor",
				"prototype",
				"toString",
				"accounts[0].kind",
			]),
		);
	});

	test("settings inherited instead of written are none", () => {
		expect(settingsOf(Object.create({ guideline: "ube" }))).toEqual({});
	});
});

describe("accounts", () => {
	const right = { site: "x", id: "a", kind: "official" };
	const one = (change: object) =>
		parsePolicy({ accounts: [{ ...right, ...change }] });

	test.each([
		["@kawabe_city", "kawabe_city"],
		[" kawabe_city ", "kawabe_city"],
		["100012345678901", "100012345678901"],
	])("id %j", (id, expected) => {
		expect(one({ id }).settings.accounts?.[0]?.id).toBe(expected);
	});

	test("names a Facebook id that is no number, and keeps the other accounts", () => {
		const page = { site: "facebook", kind: "official" };
		const { settings, problems } = parsePolicy({
			accounts: [
				{ ...page, id: "kawabe.city" },
				{ ...page, id: "200222" },
			],
		});
		expect(settings.accounts?.map(({ id }) => id)).toEqual(["200222"]);
		expect(problems).toEqual([
			{
				path: "accounts[0].id",
				value: '"kawabe.city"',
				expected: "Facebook’s numeric id",
			},
		]);
	});

	test.each([
		["site", "twitter"],
		["site", "X"],
		["site", undefined],
		["id", ""],
		["id", " @"],
		["id", 100012345678901],
		["id", undefined],
		["kind", "unregistered"],
		["kind", "unknown"],
		["kind", undefined],
		["name", 1],
		["replyPolicy", "never"],
		["shared", "yes"],
		["character", 2],
		["character", null],
	])("%s = %j is named, and this account left out", (key, value) => {
		const { settings, problems } = one({ [key]: value });
		expect(problems.map(({ path }) => path)).toEqual([`accounts[0].${key}`]);
		expect(settings.accounts).toEqual([]);
	});

	test.each([
		[true, true],
		[false, false],
		[1, true],
		[0, false],
		["1", true],
		["0", false],
		["true", true],
		["false", false],
	])("yes and no as tools write them: %j", (written, expected) => {
		const { settings, problems } = one({ shared: written, character: written });
		expect(problems).toEqual([]);
		expect(settings.accounts?.[0]).toMatchObject({
			shared: expected,
			character: expected,
		});
	});

	test("of many the wrong ones are left out, and each is named with its number", () => {
		const accounts = [right, 5, { ...right, site: 1, kind: "" }, null, right];
		expect(parsePolicy({ accounts }).settings.accounts).toEqual([right, right]);
		expect(problemsOf({ accounts })).toEqual([
			"accounts[1]",
			"accounts[2].site",
			"accounts[2].kind",
			"accounts[3]",
		]);
	});

	test("10,000 of them, every tenth wrong", () => {
		const accounts = Array.from({ length: 10_000 }, (_, i) => ({
			...right,
			id: i % 10 ? `account${i}` : "",
		}));
		const { settings, problems } = parsePolicy({ accounts });
		expect(settings.accounts).toHaveLength(9000);
		expect(problems).toHaveLength(1000);
		expect(problems[999]?.path).toBe("accounts[9990].id");
	});
});

describe("strengths", () => {
	test("each is judged by itself", () => {
		const rules = {
			rumour: "confirm",
			embargo: "block",
			disrespect: 2,
			obscenity: null,
			"no-such-rule": "off",
		};
		const { settings, problems } = parsePolicy({ rules });
		expect(settings.rules).toEqual({
			rumour: "confirm",
			"no-such-rule": "off",
		});
		expect(problems.map(({ path }) => path)).toEqual([
			"rules.embargo",
			"rules.disrespect",
			"rules.obscenity",
		]);
		expect(problems[0]?.expected).toContain("confirm");
	});
});

describe("host names as people paste them", () => {
	test.each([
		["example.com", "example.com"],
		["  EXAMPLE.COM ", "example.com"],
		["https://www.example.com/path?x=1#y", "www.example.com"],
		["*.example.com", "example.com"],
		[".example.com", "example.com"],
		["example.com:8443", "example.com"],
	])("%j", (written, host) => {
		expect(settingsOf({ allowedDomains: [written] }).allowedDomains).toEqual([
			host,
		]);
	});

	test.each(["", "   ", "https://", "/path"])("%j is none", (written) => {
		const { settings, problems } = parsePolicy({
			blockedDomains: [written, "bad.example"],
		});
		expect(settings.blockedDomains).toEqual(["bad.example"]);
		expect(problems.map(({ path }) => path)).toEqual(["blockedDomains[0]"]);
	});
});

describe("hours", () => {
	const right = { days: [1, 2], start: "08:30", end: "17:15" };
	test.each([
		["days[0]", { days: ["1", 2] }],
		["days[0]", { days: [7] }],
		["days[1]", { days: [0, -1] }],
		["days[0]", { days: [1.5] }],
		["days", { days: 1 }],
		["start", { start: "8.30" }],
		["start", { start: "24:00" }],
		["start", { start: 830 }],
		["end", { end: "17:60" }],
		["end", { end: "" }],
		["breakStart", { breakStart: "正午" }],
	])("%s is named, and the hours that held before hold on", (path, change) => {
		const { settings, problems } = parsePolicy({
			workHours: { ...right, ...change },
			officeHours: right,
		});
		expect(problems.map((problem) => problem.path)).toEqual([
			`workHours.${path}`,
		]);
		expect(settings).toEqual({ officeHours: right });
	});

	test("it says how times are written", () => {
		const [problem] = parsePolicy({
			workHours: { ...right, start: "noon" },
		}).problems;
		expect(problem).toEqual({
			path: "workHours.start",
			value: '"noon"',
			expected: "HH:MM",
		});
	});
});

describe("words and contacts", () => {
	test("an empty phrase would be found everywhere", () => {
		const words = [
			{ rule: "rumour", match: " " },
			{ rule: "rumour", match: "川辺" },
			{ rule: "rumour" },
		];
		const { settings, problems } = parsePolicy({ words });
		expect(settings.words).toEqual([
			{ rule: "rumour", match: "川辺", except: [] },
		]);
		expect(problems.map(({ path }) => path)).toEqual([
			"words[0].match",
			"words[2].match",
		]);
	});

	test("a contact needs a name and a purpose", () => {
		const contacts = [{ name: "市民の声" }, { for: ["threat"], name: "警察" }];
		const { settings, problems } = parsePolicy({ contacts });
		expect(settings.contacts).toEqual([contacts[1]]);
		expect(problems.map(({ path }) => path)).toEqual(["contacts[0].for"]);
	});

	test("approval: yes and no as tools write them", () => {
		expect(settingsOf({ approval: { required: "1" } }).approval).toEqual({
			required: true,
			exemptions: [],
		});
		// Without the word the guideline decides.
		expect(settingsOf({ approval: { exemptions: ["emergency"] } })).toEqual({
			approval: { exemptions: ["emergency"] },
		});
		expect(problemsOf({ approval: { required: "maybe" } })).toEqual([
			"approval.required",
		]);
	});
});

describe("settings in force", () => {
	test("nobody has set anything", () => {
		expect(resolvePolicy({}, {})).toEqual(defaultPolicy);
	});

	test("the organisation's win over the person's, key by key", () => {
		const { guideline, rules, disclaimer } = resolvePolicy(
			{ guideline: "ube", rules: { rumour: "hold" } },
			{ guideline: "zushi", rules: { embargo: "off" }, disclaimer: "私見です" },
		);
		expect({ guideline, rules, disclaimer }).toEqual({
			guideline: "ube",
			rules: { rumour: "hold" },
			disclaimer: "私見です",
		});
	});

	test("neither side is changed", () => {
		const managed = Object.freeze({ guideline: "ube" });
		const own = Object.freeze({ revision: "1" });
		const resolved = resolvePolicy(managed, own);
		expect(resolved).toMatchObject({ guideline: "ube", revision: "1" });
		expect(resolved).not.toBe(defaultPolicy);
	});
});

describe("whatever comes from outside", () => {
	const anything = fc.oneof(
		fc.jsonValue(),
		fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
	);
	/** What is cut off handles and hosts, in any order and number. */
	const decorated = fc.string({
		unit: fc.constantFrom(" ", "\n", "@", "＠", "http://", "*", ".", "/", "a"),
	});
	const decoratedList = fc.tuple(
		fc.constantFrom("allowedAccounts", "allowedDomains", "blockedDomains"),
		fc.array(decorated),
	);
	/** Right settings of which some are replaced with anything, and keys that nobody knows. */
	const damaged = fc
		.tuple(
			fc.array(
				fc.oneof(
					fc.tuple(fc.constantFrom(...Object.keys(complete)), anything),
					decoratedList,
				),
			),
			fc.dictionary(fc.string(), anything, { maxKeys: 3 }),
		)
		.map(([wrong, unknown]) => ({
			...unknown,
			...complete,
			...Object.fromEntries(wrong),
		}));

	test("it is read without falling over, and every problem names its place and what would be right", () => {
		fc.assert(
			fc.property(fc.oneof(anything, damaged), (raw) => {
				for (const { path, value, expected } of parsePolicy(raw).problems) {
					expect([typeof path, typeof value]).toEqual(["string", "string"]);
					expect(value.length).toBeLessThanOrEqual(80);
					expect(expected).not.toBe("");
				}
			}),
		);
	});

	test("what is left is right: read again it is the same, without a problem", () => {
		fc.assert(
			fc.property(damaged, (raw) => {
				const { settings } = parsePolicy(raw);
				expect(parsePolicy(settings)).toEqual({ settings, problems: [] });
			}),
		);
	});

	test("a wrong key costs none of the others", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...(Object.keys(complete) as (keyof Policy)[])),
				anything,
				(key, value) => {
					const { settings } = parsePolicy({ ...complete, [key]: value });
					const { [key]: _, ...others } = complete;
					expect(settings).toMatchObject(others);
				},
			),
		);
	});

	test("of managed and own settings every key is there, and the organisation's wins", () => {
		fc.assert(
			fc.property(damaged, damaged, (managed, own) => {
				const first = parsePolicy(managed).settings;
				const second = parsePolicy(own).settings;
				const policy = resolvePolicy(first, second);
				expect(policy).toEqual({ ...defaultPolicy, ...second, ...first });
				expect(Object.keys(policy).toSorted()).toEqual(
					Object.keys(defaultPolicy).toSorted(),
				);
			}),
		);
	});
});
