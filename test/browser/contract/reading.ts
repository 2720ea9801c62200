import { places, readMarked } from "../harness/places";
import { eventually } from "../harness/waiting";
import type { holdsFor } from "./holds";

/** 【】 stand around what is to be underlined. What lies before it is there to put the offsets out. */
const texts = {
	"from the first letter to the last": "【https://bit.ly/3abcD】",
	"behind a run of emoji":
		"🎉🎉👨‍👩‍👧‍👦🇯🇵1️⃣🌸のお知らせ🎉【https://bit.ly/3abcD】🌸へ",
	"where a hashtag ends within the words":
		"#市民課 #電話【090-1234-5678】まで #川辺市",
	"where a mention ends within the words":
		"@kawabe_city と @tel【090-1234-5678】へ",
	"over several lines, empty ones too":
		"一行目\n\n三行目は【https://bit.ly/3abcD】です\n\n\n【090-1234-5678】\n",
	"to the end of their line and no further":
		"一行目【https://bit.ly/3ab】\ncD は二行目\n【090-1234-5678】\n9",
	"behind zero-width spaces, and with one inside":
		"あ\u200bい\u200b【090-\u200b1234-5678】う",
	"behind letters of two code units":
		"𠮷野家と𩸽と𡈽の話は【https://bit.ly/3abcD】𠮷",
	"behind combining marks":
		"か\u3099き\u3099と e\u0301 は【https://bit.ly/3abcD】",
	"behind half-width and old letters":
		"ｶﾞﾋﾞﾌﾟと㍿と㈱と①は【https://bit.ly/3abcD】",
	"between spaces of several kinds":
		"  二つ　全角  【https://bit.ly/3abcD】   後ろ",
};

/** The words are found where they stand, whatever nodes the editor makes of the text. */
export function testReading(holds: ReturnType<typeof holdsFor>): void {
	for (const [title, marked] of Object.entries(texts))
		holds(`underlines words ${title}`, async (page, write) => {
			const expected = readMarked(marked);
			await write(expected.text);
			await eventually(() => places(page)).toEqual(expected.places);
			return expected.text;
		});
}
