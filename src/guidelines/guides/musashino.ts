import { defaultGuides, type Guides } from "../../core/guide";

/** 武蔵野市: not to delete at once, save where leaving a wrong post does great harm. Unlawful access is left to an operating manual that is not public. */
export const guides: Guides = {
	...defaultGuides,
	impersonation: [
		{
			text: {
				ja: "相手に返信せず、画面の写しとURLを残します。",
				en: "Do not answer; keep pictures and the address.",
			},
		},
		{
			text: {
				ja: "秘書広報課に報告します。",
				en: "Report to the public relations section (秘書広報課).",
			},
			clause: "musashino/2-4-2-a",
		},
	],
	"flare-up": [
		{
			text: {
				ja: "元の投稿を、すぐには消しません。",
				en: "Do not delete the post at once.",
			},
			clause: "musashino/2-4-1-b",
		},
		{
			text: {
				ja: "原因と、批判の内容を確かめます。",
				en: "Establish the cause and what is being criticised.",
			},
			clause: "musashino/2-4-1-b",
		},
		{
			text: {
				ja: "所属長に報告し、落ち着いて応じます。無用な議論はしません。",
				en: "Report to your superior, answer calmly, avoid needless argument.",
			},
			clause: "musashino/2-4-1-a",
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
				ja: "ふつうの誤りは、すぐには消さず、原因と内容を確かめてから訂正します。",
				en: "An ordinary error is not deleted at once: establish cause and content, then correct it.",
			},
			clause: "musashino/2-4-1-b",
		},
		{
			text: {
				ja: "災害の情報など、残しておくと影響が大きい誤りは、直ちに消し、直後に訂正とおわびをします。",
				en: "An error that does great harm, such as false disaster information, is deleted immediately; correct and apologise right after.",
			},
			clause: "musashino/2-4-1-c",
		},
	],
};
