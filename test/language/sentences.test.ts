import { expect, it } from "vitest";
import { createAnalyzer } from "../../src/language/analyze";

const analyzeWithoutDictionary = createAnalyzer();

const sentences = (written: string) => {
	const { text, sentences } = analyzeWithoutDictionary(written);
	return sentences.map(({ start, end }) => text.slice(start, end));
};

it.each([
	["本日開催します。|明日は休みです。"],
	["お待ちしています！|ぜひ来てください！？|本当ですか？"],
	["一行目です\n|二行目です\n\n|三行目です"],
	["お知らせ\r\n|本日休館"],
	// A quote inside a sentence is a part of it.
	["市長は「行きます。必ず。」と話しました。|以上です。"],
	["「行きます。」と話しました。|以上です。"],
	["「すごい！」との声。|感謝します。"],
	["本日開催（雨天中止。）です。|お早めに。"],
	["〔本日開催。〕|お早めに。"],
	["無料（！）です。|お早めに。"],
	["『広報かわべ。』を配布。|ご覧ください。"],
	// A quote that is a whole sentence, or several, is not.
	["「行きます。」|明日も行きます。"],
	["「行きます。|必ず。」|"],
	["市長は「行きます。」|明日も行きます。"],
	["本日開催（雨天の場合は中止です。）|お待ちしています。"],
	// A bracket nobody closes changes nothing.
	["「行きます。|必ず行きます。"],
	["行きます。」と言った。|以上。"],
	// Links, numbers and names.
	["詳細はhttps://example.jp/?a=1!b。|お早めに。"],
	["詳細はbit。ly/abcまで。|お早めに。"],
	["3.11を忘れない。|10.2.1版です。"],
	["Yahoo!ニュースで紹介。|OK!|ありがとう"],
	["明日です．|次は来週です．"],
	["Thank you for coming. |See you at No. 1 hall."],
	["それは...ちょっと。"],
	// Decoration.
	["楽しかった♪ |明日も行きます"],
	["楽しかった😭😭 |明日も行きます"],
	["楽しかった♪明日も行きます"],
	["🎉 お知らせ 🎉\n|本日開催！🎉|お待ちしています☆"],
	["すごい!!!🎉|次です"],
	["★！本日開催！|お早めに"],
	["、、、"],
])("%s", (marked) => {
	const parts = marked.split("|");
	expect(sentences(parts.join(""))).toEqual(
		parts.map((part) => part.normalize("NFKC").trim()).filter(Boolean),
	);
});

it("finds none in nothing", () => {
	expect(sentences("")).toEqual([]);
	expect(sentences(" \n　\n")).toEqual([]);
});

it("covers every word, in order", () => {
	const text = "「あ。（い！う）え\nお、か。」き（く。".repeat(50);
	const { sentences, text: read } = analyzeWithoutDictionary(text);
	let done = 0;
	for (const { start, end } of sentences) {
		expect(read.slice(done, start).trim()).toBe("");
		expect(end).toBeGreaterThan(start);
		done = end;
	}
	expect(read.slice(done).trim()).toBe("");
});
