import { defaultGuides, type Guides } from "../../core/guide";

/** 逗子市: deleting alone is not enough; a storm is no reason to close the account. */
export const guides: Guides = {
	...defaultGuides,
	takeover: [
		{
			text: {
				ja: "身に覚えのない投稿の内容を確かめます。",
				en: "Look at what the foreign posts say.",
			},
			clause: "zushi/3-5-4-b",
		},
		{
			text: {
				ja: "すぐに運営会社に連絡します。",
				en: "Contact the service at once.",
			},
			clause: "zushi/3-5-4-b",
		},
		{
			text: {
				ja: "身に覚えのない投稿の画面を保存してから、その投稿を消します。",
				en: "Save the screen, then delete the foreign posts.",
			},
			clause: "zushi/3-5-4-b",
		},
		{
			text: { ja: "IDとパスワードを変えます。", en: "Change id and password." },
			clause: "zushi/3-5-4-b",
		},
		{ text: { ja: "所属長に報告します。", en: "Report to your superior." } },
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
				ja: "運営会社に、アカウントの削除を求めます。",
				en: "Ask the service to remove the account.",
			},
			clause: "zushi/3-5-3-b",
		},
		{
			text: {
				ja: "市のサイトで注意を呼びかけます。",
				en: "Warn people on the city’s site.",
			},
			clause: "zushi/3-5-3-b",
		},
		{
			text: {
				ja: "ほかにも似た名前のアカウントがないか確かめ、日ごろからこまめに見ます。",
				en: "Look whether there are other similar account names, and keep looking as a matter of routine.",
			},
			clause: "zushi/3-5-3-a",
		},
	],
	"flare-up": [
		{
			text: { ja: "反論を控えます。", en: "Hold back from arguing." },
			clause: "zushi/3-5-2",
		},
		{
			text: {
				ja: "元の投稿に不適切な内容があれば、消します。",
				en: "Remove what was improper.",
			},
			clause: "zushi/3-5-2",
		},
		{
			text: {
				ja: "市に責任があれば、お詫びします。",
				en: "Apologise where the city is at fault.",
			},
			clause: "zushi/3-5-2",
		},
		{
			text: {
				ja: "炎上を理由にアカウントを閉じません。",
				en: "Do not close the account because of it.",
			},
			clause: "zushi/3-5-2",
		},
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
				ja: "消すだけで終わらせず、誤りを認め、訂正したことを書いて正しい内容を伝えます。",
				en: "Do not just delete: admit the error, say that it is a correction, and give the right content.",
			},
			clause: "zushi/3-5-1",
		},
	],
	threat: [
		{
			text: {
				ja: "返信せず、画面の写しとURL、日時を残します。",
				en: "Do not answer; keep pictures, address and time.",
			},
		},
		{
			text: {
				ja: "関係する部署と警察に伝えます。",
				en: "Inform the sections concerned and the police.",
			},
			clause: "zushi/3-5-5",
		},
	],
};
