import { expect, test } from "vitest";
import { type Searched, searcher } from "../../../src/core/context/search";
import { createAnalyzer } from "../../../src/language/analyze";

const read = createAnalyzer();

const candidate = {
	pattern: /\p{Script=Han}{1,4}候補を応援/gu,
	anchor: /候補/g,
};
const shop = { pattern: /shop|店/gi };

const words = (text: string, ...entries: Searched[]) =>
	searcher(entries)(read(text)).map(({ span }) =>
		text.slice(span.start, span.end),
	);

test("finds the same with and without an anchor", () => {
	const text = `${"あ".repeat(200)}山田候補を応援、鈴木候補を応援。${"い".repeat(300)}田中候補を応援`;
	const found = ["山田候補を応援", "鈴木候補を応援", "田中候補を応援"];
	expect(words(text, candidate)).toEqual(found);
	expect(words(text, { pattern: candidate.pattern })).toEqual(found);
});

test("says which entry found what, whatever its flags", () => {
	const find = searcher<Searched>([candidate, shop]);
	const text = read("田中候補を応援するSHOP");
	expect(find(text).map(({ entry }) => entry)).toEqual([candidate, shop]);
	expect(find(text)).toEqual(find(text));
	expect(find(read("何もありません"))).toEqual([]);
});

// Were each anchor to read the whole text, the runner's patience would end before this does.
test("a text full of anchors is read to the end", () => {
	const find = searcher<Searched>([candidate]);
	const text = `${"候補は地名".repeat(40_000)}。山田候補を応援`;
	expect(words(text, candidate)).toEqual(["山田候補を応援"]);
	expect(find(read(text))).toHaveLength(1);
});
