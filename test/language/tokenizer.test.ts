import fc from "fast-check";
import { afterEach, describe, expect, it, test, vi } from "vitest";
import type { Token } from "../../src/core/analyzed-text";
import { createLattice } from "../../src/language/lattice";
import { createTokenizer } from "../../src/language/tokenizer";
import { dictionary } from "./analyze";
import { type KuromojiToken, loadKuromoji } from "./kuromoji";

const tokenize = createTokenizer(dictionary);
const words = (text: string) =>
	tokenize(text).map(({ surface, pos, detail }) =>
		[surface, pos, detail].filter((name) => name !== "*").join("-"),
	);

describe("reads Japanese", () => {
	it.each([
		[
			"庭には二羽鶏がいる。",
			"庭-名詞-一般 に-助詞-格助詞 は-助詞-係助詞 二-名詞-数 羽-名詞-接尾 鶏-名詞-一般 が-助詞-格助詞 いる-動詞-自立 。-記号-句点",
		],
		[
			"改装するそうです",
			"改装-名詞-サ変接続 する-動詞-自立 そう-名詞-特殊 です-助動詞",
		],
		[
			"甘くなりそうです",
			"甘く-形容詞-自立 なり-動詞-自立 そう-名詞-接尾 です-助動詞",
		],
		// A blank is no word, as with MeCab: kuromoji reads が as 接続詞 here.
		[
			"Debian が好き",
			"Debian-名詞-固有名詞 が-助詞-格助詞 好き-名詞-形容動詞語幹",
		],
		// Symbols are the dictionary's full-width ones, so 来い stays an imperative before one.
		[
			"来い!(笑)",
			"来い-動詞-自立 !-記号-一般 (-記号-括弧開 笑-名詞-固有名詞 )-記号-括弧閉",
		],
		["50%引き", "50-名詞-数 %-名詞-接尾 引き-名詞-接尾"],
		// Signs the dictionary lacks are 記号, not nouns or blanks.
		[
			"楽しい♪#川辺市",
			"楽しい-形容詞-自立 ♪#-記号-一般 川辺-名詞-固有名詞 市-名詞-接尾",
		],
		[
			"10-20人✨",
			"10-名詞-数 --記号-一般 20-名詞-数 人-名詞-接尾 ✨-記号-一般",
		],
		// Nothing is lost behind emoji, as it is with kuromoji.
		[
			"最高だった😭😭😭😭明日も行く",
			"最高-名詞-一般 だっ-助動詞 た-助動詞 😭😭😭😭-記号-一般 明日-名詞-副詞可能 も-助詞-係助詞 行く-動詞-自立",
		],
		// A line break ends what was said before it.
		["休館です\nが、", "休館-名詞-サ変接続 です-助動詞 が-接続詞 、-記号-読点"],
		["", ""],
		[" \n\t", ""],
	])("%s", (text, expected) => {
		expect(words(text).join(" ")).toBe(expected);
	});

	it("gives base form, conjugation and whether it knows the word", () => {
		expect(tokenize("走っ、アブラカダブーラ")).toMatchObject([
			{ start: 0, end: 2, base: "走る", form: "連用タ接続", known: true },
			{ surface: "、", base: "、", form: "*" },
			{
				start: 3,
				end: 11,
				surface: "アブラカダブーラ",
				base: "アブラカダブーラ",
				known: false,
			},
		]);
	});
});

const kanji =
	"市民課長町村区役所東京武蔵野広報受付開催中止延期無料参加者子育支援高齢防災訓練避難情報図書館一二三千万年月日時分火水木金土曜";
const kana =
	"あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだでどばびぶべぼぱっゃゅょアイウエオカキクケコサシスセソタチツテトナニヌネノラリルレロンガーッャュョ";
const others =
	"、。・「」！？…〜（）％＃ＡＢａｂ１２abcXYZ019 !?.,:;()[]#@/-_~%é×★☆♪①㈱ΑβЖ\n\t㍻가ﾊﾞ";

/** Text as kuromoji can read it: no NUL, nothing beyond the basic plane. */
const basic = fc
	.array(
		fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom(...kanji, ...kana) },
			{ weight: 2, arbitrary: fc.constantFrom(...others) },
			{
				weight: 3,
				arbitrary: fc.constantFrom(
					"ました",
					"ください",
					"について",
					"そうです",
					"武蔵野市",
					"東京都",
					"だろう",
					"しなければならない",
					"お知らせ",
					"インターネット",
					"2026年",
					"http://a.jp",
				),
			},
			{
				weight: 1,
				arbitrary: fc
					.oneof(
						fc.integer({ min: 1, max: 0xd7ff }),
						fc.integer({ min: 0xe000, max: 0xffff }),
					)
					.map((code) => String.fromCharCode(code)),
			},
		),
		{ maxLength: 60 },
	)
	.map((parts) => parts.join(""));

test("says the same as kuromoji", { timeout: 60_000 }, async () => {
	const theirs = await loadKuromoji();
	const ours = createTokenizer(dictionary, { asKuromoji: true });
	const fromKuromoji = (token: KuromojiToken) => ({
		surface: token.surface_form,
		pos: token.pos,
		detail: token.pos_detail_1,
		detail2: token.pos_detail_2,
		detail3: token.pos_detail_3,
		form: token.conjugated_form,
		base: token.basic_form === "*" ? token.surface_form : token.basic_form,
		known: token.word_type === "KNOWN",
	});
	fc.assert(
		fc.property(basic, (text) => {
			const tokens = ours(text).map(({ start: _, end: __, ...token }) => token);
			expect(tokens).toEqual(theirs(text).map(fromKuromoji));
		}),
		{ numRuns: 3000 },
	);
});

const isBlank = (text: string) => /^[ \t\n\v\f\r]*$/.test(text);

/** Each token is where it says, none overlaps, and what lies between is blank. */
function isCovered(text: string, tokens: Token[]): boolean {
	let done = 0;
	const isRight = tokens.every(({ start, end, surface }) => {
		const isNext = start >= done && end > start;
		const isBlankBefore = isBlank(text.slice(done, start));
		done = end;
		return isNext && isBlankBefore && text.slice(start, end) === surface;
	});
	return isRight && isBlank(text.slice(done));
}

const anything = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				...kanji,
				...kana,
				...others,
				"\0",
				"\uD83D",
				"\uDE2D",
				"😭",
				"𠮷",
				"\u{E0100}",
				"😭😭😭",
			),
			fc
				.integer({ min: 0, max: 0xffff })
				.map((code) => String.fromCharCode(code)),
		),
		{ maxLength: 60 },
	)
	.map((parts) => parts.join(""));

test("takes any UTF-16: tokens cover the text and cut no pair in two", () => {
	fc.assert(
		fc.property(anything, (text) => {
			const tokens = tokenize(text);
			expect(isCovered(text, tokens)).toBe(true);
			for (const { start } of tokens)
				expect(text.slice(start - 1, start + 1)).not.toMatch(
					/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/,
				);
		}),
		{ numRuns: 3000 },
	);
});

test.each(["漢", "あ", "ア", "a", "1", "😭", "!", " ", "\n", "\0", "市役所は"])(
	"a text of nothing but %j is covered to the end",
	(unit) => {
		const text = unit.repeat(200_000);
		expect(isCovered(text, tokenize(text))).toBe(true);
	},
);

test("long text without a stop is covered to the end", () => {
	const text = "市役所は本日も通常どおり開庁しています😭".repeat(3000);
	const tokens = tokenize(text);
	expect(isCovered(text, tokens)).toBe(true);
	expect(tokens.length).toBeGreaterThan(3000 * 8);
});

describe("its working memory", () => {
	afterEach(() => void vi.unstubAllGlobals());

	/** Notes every array of numbers that is made from now on. */
	function noteArrays(): (Uint16Array | Int32Array)[] {
		const made: (Uint16Array | Int32Array)[] = [];
		const noting = <Kind extends typeof Uint16Array | typeof Int32Array>(
			kind: Kind,
		) =>
			new Proxy(kind, {
				construct(target, args, newTarget) {
					const array = Reflect.construct(target, args, newTarget);
					made.push(array);
					return array;
				},
			});
		vi.stubGlobal("Uint16Array", noting(Uint16Array));
		vi.stubGlobal("Int32Array", noting(Int32Array));
		return made;
	}

	/** The number of a word in the dictionary, as the lattice would keep it. */
	function entryOf(word: string): number {
		const { characters, findPath } = createLattice(dictionary);
		for (const [place, letter] of [...word].entries()) {
			characters.letters[place] =
				dictionary.letterOf[letter.charCodeAt(0)] ?? 0;
			characters.kinds[place] = dictionary.classOf[letter.charCodeAt(0)] ?? 0;
			characters.runEnds[place] = word.length;
		}
		return findPath(word.length).entries[0] ?? 0;
	}

	test("holds neither letters nor words of a text that has been read", () => {
		const word = "山羊";
		const entry = entryOf(word);
		const made = noteArrays();
		const read = createTokenizer(dictionary);
		expect(read(`捕まえてください。${word}が逃げました`)).toContainEqual(
			expect.objectContaining({ surface: word, known: true }),
		);
		expect(made.length).toBeGreaterThan(10);
		for (const array of made) {
			if (array instanceof Uint16Array)
				expect(array.every((code) => code === 0)).toBe(true);
			expect(array).not.toContain(entry);
		}
	});
});

test("a dictionary whose entries are cut short is an error, and no text is read for ever", () => {
	const cut = { ...dictionary, entries: dictionary.entries.subarray(0, 3) };
	expect(() => createTokenizer(cut)("庭には二羽鶏がいる。")).toThrow(
		RangeError,
	);
});
