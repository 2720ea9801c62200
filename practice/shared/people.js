// Nobody here exists. `own` accounts are those the person at the keyboard can post with.

export const people = [
	{
		handle: "kawabe_city",
		name: "川辺市",
		own: true,
		color: "#2f6f8f",
		bio: "川辺市の公式アカウントです。市政情報をお知らせします。返信は行っていません。お問い合わせは各担当課へお願いします。",
	},
	{
		handle: "kawabe_bousai",
		name: "川辺市防災",
		own: true,
		color: "#b0562f",
		bio: "川辺市の防災情報をお届けします。",
	},
	{
		handle: "hanako_s",
		name: "佐藤花子",
		own: true,
		color: "#7a5ba6",
		bio: "パンと散歩が好きです。つぶやきは個人のものです。",
	},
	{
		handle: "tonari_town",
		name: "となり町",
		color: "#4c8055",
		bio: "となり町の公式アカウントです。",
	},
	{
		handle: "kawabe_library",
		name: "川辺市立図書館",
		color: "#8a6d2f",
		bio: "開館日と催しのお知らせ。",
	},
	{
		handle: "midori_cafe",
		name: "喫茶みどり",
		color: "#3f7d6e",
		bio: "駅前の小さな喫茶店。月曜休み。",
	},
	{
		handle: "taro_walks",
		name: "歩く太郎",
		color: "#5b6b8c",
		bio: "川辺の土手を毎朝歩いています。",
	},
	{
		handle: "yama_no_hito",
		name: "山の人",
		color: "#8c5b6b",
		bio: "週末は山にいます。",
	},
];

export const findPerson = (handle) =>
	people.find((person) => person.handle === handle);
