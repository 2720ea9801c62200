import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "../src/core/words";
import { pageNames } from "../src/ui/name-page";
import { readLocales, readTexts } from "./texts/read-words";

const texts = readTexts();
const locales = readLocales();
const at = ({ file, line }: { file: string; line: number }) =>
	`${file}:${line}`;

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Quoted in an English sentence as it stands in Japanese: names of offices, words of posts. */
const quoted = /「[^」]*」|“[^”]*”|（[^）]*）|\([^)]*\)/g;

/** An office of Zushi and the word that its profiles bear. */
const named = /広聴広報係|公式/g;

type Term = { ja: string; en: string; unsaid: string[] };

function readGlossary(): Term[] {
	const rows = readFileSync("docs/glossary.md", "utf8")
		.split("\n")
		.filter((line) => line.startsWith("|"))
		.slice(2);
	return rows.map((row) => {
		const [ja = "", en = "", , , unsaid = ""] = row
			.split("|")
			.slice(1, -1)
			.map((cell) => cell.trim());
		return { ja, en, unsaid: unsaid.split("、").filter(Boolean) };
	});
}

describe("every text in both languages", () => {
	test("they are found, hundreds of them", () => {
		expect(texts.length).toBeGreaterThan(1000);
	});

	test("says something in both, or nothing in either", () => {
		const missing = texts.filter(
			({ ja, en }) => (ja.trim() === "") !== (en.trim() === ""),
		);
		expect(missing.map(at)).toEqual([]);
	});

	test("is in Japanese, save for proper names and marks", () => {
		const found = texts.filter(
			({ ja, en }) => /\p{L}/u.test(ja) && !japanese.test(ja) && ja !== en,
		);
		expect(found.map((text) => `${at(text)} ${text.ja}`)).toEqual([
			expect.stringContaining("Chrome・Linux（JSON）"),
			expect.stringContaining("Edge・Linux（JSON）"),
		]);
		const names = texts.filter(
			({ ja, en }) => ja === en && /\p{Ll}{2}/u.test(ja),
		);
		const sentences = names.filter(({ ja }) => /[ .]\p{Ll}/u.test(ja));
		expect(sentences.map(({ ja }) => ja)).toEqual([
			"bonosmles.ec",
			"WordPress.com",
		]);
	});

	test("has no Japanese left in its English, save in quotation marks", () => {
		const left = texts.filter(({ en }) =>
			japanese.test(en.replaceAll(quoted, "").replaceAll(named, "")),
		);
		expect(left.map((text) => `${at(text)} ${text.en}`)).toEqual([]);
	});

	test("is not the same in both where it is Japanese", () => {
		const same = texts.filter(({ ja, en }) => ja === en && japanese.test(ja));
		expect(same.map(at)).toEqual([]);
	});
});

describe("the names of the pages", () => {
	test.each(Object.entries(pageNames))(
		"%s is called the same in its HTML",
		(page, { ja }) => {
			const html = readFileSync(`entrypoints/${page}/index.html`, "utf8");
			expect(html).toContain(`<title>${ja}</title>`);
		},
	);
});

describe("what the guide for staff names", () => {
	/** A button of a site. */
	const foreign = ["いいね！"];
	/** What is filled in may be anything; too little of a text would fit everything. */
	const patterns = texts
		.filter(
			({ ja }) => ja.includes("…") && (ja.match(/\p{L}/gu)?.length ?? 0) > 4,
		)
		.map(({ ja }) => new RegExp(ja.split("…").map(escapePattern).join(".*")));
	const names = [
		...readFileSync("docs/staff.md", "utf8").matchAll(/「([^」]+)」/g),
	].map(([, name = ""]) => name);

	test("is called so in the extension", () => {
		expect(names.length).toBeGreaterThan(40);
		const unknown = names.filter((name) => {
			const said = name.replace(/ \d+$/, "");
			return (
				!foreign.includes(name) &&
				!texts.some(({ ja }) => ja.includes(said)) &&
				!patterns.some((pattern) => pattern.test(said))
			);
		});
		expect(unknown).toEqual([]);
	});
});

describe("what the browser itself shows", () => {
	const keys = [
		...readFileSync("wxt.config.ts", "utf8").matchAll(
			/fromLocales\("(\w+)"\)/g,
		),
	].map(([, key]) => key);

	test("is there under the same names in both languages, and all of it is used", () => {
		expect(keys).not.toEqual([]);
		for (const language of languages)
			expect(Object.keys(locales[language]).toSorted()).toEqual(
				keys.toSorted(),
			);
	});

	test("says something under each name", () => {
		for (const language of languages)
			for (const key of keys)
				expect(locales[language][key ?? ""]?.message.trim(), key).toBeTruthy();
	});
});

describe("quotation marks and apostrophes", () => {
	test("are curly in English", () => {
		const straight = texts.filter(({ en }) => /["']/.test(en));
		expect(straight.map((text) => `${at(text)} ${text.en}`)).toEqual([]);
	});

	test("are curly in what the stores show", () => {
		expect(readFileSync("docs/store/listing.en.md", "utf8")).not.toMatch(
			/["']/,
		);
	});

	test("are 「」 in Japanese", () => {
		const foreign = texts.filter(({ ja }) => /['‘’“”]/.test(ja));
		expect(foreign.map((text) => `${at(text)} ${text.ja}`)).toEqual([]);
	});
});

describe("the tone", () => {
	/** What is quoted is somebody else's: a post, a button of the site, an example. */
	const own = (text: string) =>
		text.replaceAll(quoted, "").replace("Yahoo! JAPAN", "");

	test.each([
		["blames nobody", /違反です|違反しています|してはいけません|許されません/],
		["forbids nothing by itself", /禁止です|禁止されています|できかねます/],
		["calls nothing out", /[!！]/],
		["speaks of no errors", /エラー|不正な値|無効です|失敗しました/],
		["commands only with ください", /(?:しろ|せよ|なさい|すること)。/],
	])("%s (Japanese)", (_, unkind) => {
		const found = texts.filter(({ ja }) => unkind.test(own(ja)));
		expect(found.map((text) => `${at(text)} ${text.ja}`)).toEqual([]);
	});

	test.each([
		["blames nobody", /\b(?:you violate|violation|you must|forbidden)\b/i],
		["calls nothing out", /!/],
		["speaks of no errors", /\b(?:invalid|failed|illegal)\b/i],
	])("%s (English)", (_, unkind) => {
		const found = texts.filter(({ en }) => unkind.test(own(en)));
		expect(found.map((text) => `${at(text)} ${text.en}`)).toEqual([]);
	});
});

describe("one term for one thing", () => {
	const guide = readFileSync("docs/staff.md", "utf8");
	const glossary = readGlossary();

	test.each(glossary.map((term) => [term.ja, term] as const))(
		"%s is said, and its other names are not",
		(_, { ja, en, unsaid }) => {
			expect(
				texts.some((text) => text.ja.includes(ja)) || guide.includes(ja),
			).toBe(true);
			const inEnglish = texts.some((text) =>
				text.en.toLowerCase().includes(en.toLowerCase()),
			);
			expect(inEnglish, en).toBe(true);
			const lines = [
				...texts.flatMap((text) => [
					{ where: at(text), line: text.ja },
					{ where: at(text), line: text.en },
				]),
				...guide
					.split("\n")
					.map((line, i) => ({ where: `docs/staff.md:${i + 1}`, line })),
			];
			const found = lines.filter(({ line }) =>
				unsaid.some((word) => isSaid(word, line)),
			);
			expect(found.map(({ where, line }) => `${where} ${line}`)).toEqual([]);
		},
	);
});

function escapePattern(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** English words as whole ones, one or several. */
function isSaid(word: string, line: string): boolean {
	if (japanese.test(word)) return line.includes(word);
	return new RegExp(`\\b${word}s?\\b`, "i").test(line);
}
