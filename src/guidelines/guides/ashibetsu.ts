import { defaultGuides, type Guides } from "../../core/guide";

/** 芦別市: the document names a national body (NISC) that was reorganised in July 2025 into 国家サイバー統括室. */
export const guides: Guides = {
	...defaultGuides,
	takeover: [
		{
			text: {
				ja: "画面の写しを残します。",
				en: "Keep pictures of the screen.",
			},
		},
		{
			text: {
				ja: "パスワードを変え、必要ならアカウントを止めます。",
				en: "Change the password and, if needed, suspend the account.",
			},
			clause: "ashibetsu/3-4-2",
		},
		{
			text: {
				ja: "乗っ取られたことを、市のサイトなどで知らせます。",
				en: "Announce it, for example on the city’s site.",
			},
			clause: "ashibetsu/3-4-2",
		},
		{
			text: {
				ja: "所属長、情報化の担当、国の窓口（文書ではNISC。今の国家サイバー統括室）に報告します。",
				en: "Report to your superior, to the IT section and to the national office (NISC in the document, now the National Cybersecurity Office).",
			},
			clause: "ashibetsu/3-4-2",
		},
	],
	impersonation: [
		{
			text: {
				ja: "画面の写しとURLを残し、所属長に伝えます。",
				en: "Keep pictures and the address, tell your superior.",
			},
		},
		{
			text: {
				ja: "市のサイトで、なりすましがあること（そのサービスを使っていなければ、そのことも）を知らせます。",
				en: "Say so on the city’s site, and, where the city does not use that service, say that too.",
			},
			clause: "ashibetsu/3-4-1",
		},
		{
			text: {
				ja: "信頼できる機関や報道などを通じても、注意を呼びかけます。",
				en: "Warn people through trusted bodies and media as well.",
			},
			clause: "ashibetsu/3-4-1",
		},
	],
	"flare-up": [
		{
			text: {
				ja: "その場で反論や言い訳をせず、落ち着いて応じます。",
				en: "Do not argue or justify on the spot; answer calmly.",
			},
			clause: "ashibetsu/1-4-6",
		},
		...defaultGuides["flare-up"].slice(1),
	],
	"wrong-post": [
		{
			text: {
				ja: "画面の写しを残し、すぐ所属長に伝えます。",
				en: "Keep a picture and tell your superior at once.",
			},
		},
		{
			text: {
				ja: "傷つけたり誤解させたりした時は、誠実に応じ、正しく伝わるように訂正します。",
				en: "Where people were hurt or misled, answer sincerely and correct it.",
			},
			clause: "ashibetsu/1-4-5",
		},
	],
};
