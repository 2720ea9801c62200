import { newImage } from "../shared/media.js";

const samples = [
	[
		"kawabe_city",
		"土手の桜が見ごろです。\n駐車場は市役所の東側をご利用ください。\n#川辺市 #桜",
		"土手に並ぶ満開の桜と、青い空",
	],
	["midori_cafe", "今日から桃のタルトを始めました。", ""],
	["kawabe_library", "新しい絵本が届きました。", "棚に並んだ絵本の表紙"],
	["hanako_s", "くるみパン、おいしかった。", ""],
	["yama_no_hito", "尾根の上は風が強い一日でした。", "雲の上に出た山の頂"],
	["tonari_town", "秋まつりは10月4日です。", ""],
];

const sampleComments = [
	["taro_walks", "きれいですね。"],
	["yama_no_hito", "駐車場は何時までですか？"],
];

/** A feed of so many posts; a post with the same number is always the same. */
export function samplePosts(count) {
	return Array.from({ length: count }, (_, index) => {
		const [author, text, alt] = samples[index % samples.length];
		return {
			id: `K${8000 - index}`,
			author,
			text,
			media: [newImage(alt)],
			hours: index + 1,
			comments: sampleComments
				.slice(0, (index + 2) % 3)
				.map(([author, text], place) => ({
					id: `${8000 - index}-${place}`,
					author,
					text,
				})),
		};
	});
}
