import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readCluster } from "../../src/language/cluster";
import { normalise } from "../../src/language/normalise";

/** The plain definition: cluster by cluster, every unit knowing its cluster. */
function normaliseSlowly(written: string) {
	const origin: [number, number][] = [];
	let text = "";
	const clusters = new Intl.Segmenter("ja", { granularity: "grapheme" });
	for (const { segment, index } of clusters.segment(written)) {
		const piece = readCluster(segment);
		text += piece;
		for (let i = 0; i < piece.length; i++)
			origin.push([index, index + segment.length]);
	}
	return { text, origin };
}

const awkward = [
	..."aあア漢。、！　Ａﾎﾟﾞ゙́​️‍­⁩㊙①㈱㍻…♪★☆⻑⼝\r\n\t\0\u{1F62D}\u{1F1EF}\u{1F1F5}\u{1F3FD}\u{E0101}\u0600\u0D4E가각ᆨกำ\uD83D\uDE2D",
	"👨‍👩‍👧",
	"葛\u{E0100}",
	"\r\n",
	"が",
];

describe("the text as rules read it", () => {
	it.each([
		["ﾎﾟｽﾄ", "ポスト"],
		["か\u3099っこう", "がっこう"],
		["ｘ．ｇｄ／１", "x.gd/1"],
		["㈱㊤①㍻㋿℡№", "(株)(上)(1)平成令和TELNo"],
		["㊙資料 ㊙️", "(秘)資料 (秘)"],
		["①090-1234-5678", "(1)090-1234-5678"],
		["🈲🈵㈪", "(禁)(満)(月)"],
		["⽇⼝市⻑⻘少年", "日口市長青少年"],
		["神（U+FA19）", "神(U+FA19)"],
		["葛\u{E0100}城市", "葛城市"],
		["bit\u200B.ly/\u2060abc", "bit.ly/abc"],
		["soft\u00ADhyphen\u202E", "softhyphen"],
		["👨‍👩‍👧", "👨👩👧"],
		["一\r\n二\r三\u2028四", "一\n二\n三\n四"],
		["〜と～は別", "〜と~は別"],
		["", ""],
		["\u200B\uFE0F", ""],
	])("%j reads %j", (written, text) => {
		expect(normalise(written).text).toBe(text);
	});
});

describe("the way back", () => {
	const back = (written: string, word: string) => {
		const { text, place } = normalise(written);
		const start = text.indexOf(word);
		const { start: from, end: to } = place({ start, end: start + word.length });
		return written.slice(from, to);
	};
	it.each([
		["最高😭のﾎﾟｽﾄです", "ポスト", "ﾎﾟｽﾄ"],
		["㈱市役所", "市役所", "市役所"],
		["㊙資料", "秘", "㊙"],
		["㊙資料", "秘)資", "㊙資"],
		["こちらbit\u200B.ly/aへ", "bit.ly/a", "bit\u200B.ly/a"],
		["\u200B前\u200B後\u200B", "前後", "前\u200B後"],
		["家族👨‍👩‍👧です", "👩", "👨‍👩‍👧"],
		["一\r\n二", "\n二", "\r\n二"],
		["全角ＡＢＣ　です", "ABC です", "ＡＢＣ　です"],
	])("in %j the words %j are %j", (written, word, original) => {
		expect(back(written, word)).toBe(original);
	});

	it("an empty place stays empty, and one outside stays inside", () => {
		const { place } = normalise("㊙資料");
		expect(place({ start: 3, end: 3 })).toEqual({ start: 1, end: 1 });
		expect(place({ start: -5, end: 99 })).toEqual({ start: 0, end: 3 });
		expect(normalise("\u200B").place({ start: 0, end: 1 })).toEqual({
			start: 1,
			end: 1,
		});
		expect(normalise("").place({ start: 0, end: 0 })).toEqual({
			start: 0,
			end: 0,
		});
	});
});

test("the fast way equals the slow way", () => {
	const written = fc
		.array(
			fc.oneof(
				{ weight: 3, arbitrary: fc.constantFrom(...awkward) },
				fc
					.integer({ min: 0, max: 0xffff })
					.map((code) => String.fromCharCode(code)),
				fc
					.integer({ min: 0, max: 0x10ffff })
					.map((code) => String.fromCodePoint(code)),
			),
			{ maxLength: 30 },
		)
		.map((parts) => parts.join(""));
	fc.assert(
		fc.property(written, (written) => {
			const { text, place } = normalise(written);
			const { text: expected, origin } = normaliseSlowly(written);
			expect(text).toBe(expected);
			for (let start = 0; start < text.length; start++)
				for (
					let end = start + 1;
					end <= Math.min(text.length, start + 5);
					end++
				)
					expect(place({ start, end })).toEqual({
						start: origin[start]?.[0],
						end: origin[end - 1]?.[1],
					});
		}),
		{ numRuns: 2000 },
	);
}, 20_000);

test.each(["👨‍👩‍👧", "🇯🇵🇯", "か\u3099", "e\u0301", "\u0600a", "😭", "\uD83D"])(
	"a long run of %j equals the slow way",
	(unit) => {
		const written = unit.repeat(3000);
		const { text, place } = normalise(written);
		const { text: expected, origin } = normaliseSlowly(written);
		expect(text).toBe(expected);
		expect(place({ start: 2050, end: 2051 })).toEqual({
			start: origin[2050]?.[0],
			end: origin[2050]?.[1],
		});
	},
);

test("every plain character keeps its length and is a cluster by itself", () => {
	// Reads each character of the basic plane both ways, alone and between neighbours.
	for (let code = 0; code < 0x10000; code++) {
		const written = `あ${String.fromCharCode(code)}a`;
		expect(normalise(written).text).toBe(normaliseSlowly(written).text);
	}
});
