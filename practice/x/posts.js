import { settings } from "../shared/settings.js";

const samples = [
	[
		"kawabe_library",
		"夏休みのおはなし会は7月20日からです。申し込みはいりません。",
	],
	["midori_cafe", "今日から桃のタルトを始めました。数に限りがあります。"],
	[
		"taro_walks",
		"土手の桜が咲きはじめました。今朝は鳥の声がよく聞こえました。",
	],
	[
		"tonari_town",
		"となり町の秋まつりは10月4日です。臨時バスの時刻は町のホームページをご覧ください。",
	],
	["hanako_s", "新しいパン屋さん、くるみパンがおいしかった。また行きます。"],
	[
		"yama_no_hito",
		"尾根の上は風が強い一日でした。装備は早めの見直しが大事ですね。",
	],
	["kawabe_city", "市役所1階の窓口は、12月29日から1月3日までお休みします。"],
	["kawabe_bousai", "本日10時から防災行政無線の試験放送を行います。"],
	[
		"taro_walks",
		"川の水が少し増えています。土手の下の道は通らないほうがよさそうです。",
	],
	["midori_cafe", "定休日を月曜に変えました。よろしくお願いします☕"],
	["kawabe_library", "返却ポストは休館日も使えます。"],
	["yama_no_hito", "質問です。市の登山道の通行止めはいつまでですか。"],
];

/** A timeline of so many posts; a post with the same number is always the same. */
export function samplePosts(count) {
	return Array.from({ length: count }, (_, index) => {
		const [author, text] =
			index === 0 && settings.said
				? ["taro_walks", settings.said]
				: samples[index % samples.length];
		return {
			id: String(1000 - index),
			author,
			text,
			hours: index + 1,
			replies: (index * 7) % 5,
			reposts: (index * 11) % 23,
			likes: (index * 17) % 90,
		};
	});
}
