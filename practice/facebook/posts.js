const samples = [
	[
		"kawabe_city",
		"【窓口の休み】\n市役所1階の窓口は、12月29日から1月3日までお休みします。\n戸籍の届け出は夜間受付でお預かりします。",
	],
	[
		"taro_walks",
		"土手の桜が咲きはじめました。今朝は鳥の声がよく聞こえました。",
	],
	[
		"kawabe_library",
		"夏休みのおはなし会は7月20日からです。申し込みはいりません。\n#おはなし会",
	],
	["midori_cafe", "今日から桃のタルトを始めました。数に限りがあります。"],
	["hanako_s", "新しいパン屋さん、くるみパンがおいしかった。また行きます。"],
	[
		"tonari_town",
		"となり町の秋まつりは10月4日です。臨時バスの時刻は町のホームページをご覧ください。",
	],
	["kawabe_bousai", "本日10時から防災行政無線の試験放送を行います。"],
	["yama_no_hito", "質問です。市の登山道の通行止めはいつまでですか。"],
];

const sampleComments = [
	["yama_no_hito", "お知らせありがとうございます。"],
	["taro_walks", "駐車場は使えますか？"],
];

/** The one group there is. */
export const group = { name: "川辺の町あるき" };

const groupSamples = [
	["taro_walks", "次の町あるきは第2土曜です。駅の東口に9時集合。"],
	["midori_cafe", "帰りに休める席を取っておきます。"],
];

/** A timeline of so many posts, and what was posted to the group; a post with the same number is always the same. */
export const samplePosts = (count) => [
	...timeline(count),
	...groupSamples.map(([author, text], index) => ({
		id: String(6000 - index),
		author,
		text,
		group: group.name,
		hours: index + 2,
		media: [],
		comments: [],
	})),
];

function timeline(count) {
	return Array.from({ length: count }, (_, index) => {
		const [author, text] = samples[index % samples.length];
		return {
			id: String(5000 - index),
			author,
			text,
			hours: index + 1,
			media: [],
			comments: sampleComments
				.slice(0, index % 3)
				.map(([author, text], place) => ({
					id: `${5000 - index}-${place}`,
					author,
					text,
				})),
		};
	});
}
