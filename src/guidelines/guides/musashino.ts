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
				ja: "冷静に応じ、無用な議論をしません。一人で決めず、所属長に報告します。",
				en: "Answer calmly and avoid needless argument. Do not decide alone: report to your superior.",
			},
			clause: "musashino/2-4-1-a",
		},
		{
			text: {
				ja: "元の投稿を、すぐには消しません。",
				en: "Do not delete the post at once.",
			},
			clause: "musashino/2-4-1-b",
		},
		{
			text: {
				ja: "批判の原因、事実、何が批判されているかを確かめてから対応します。",
				en: "Establish the cause, the facts and what is being criticised; then act.",
			},
			clause: "musashino/2-4-1-b",
		},
		{
			text: {
				ja: "残すと影響が大きい誤り（災害の情報など）の時だけは、直ちに消し、直後に訂正とお詫びをします。",
				en: "Only an error that does great harm if it stays, such as false disaster information, is deleted immediately; correct and apologise right after.",
			},
			clause: "musashino/2-4-1-c",
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
				ja: "災害の情報など、残しておくと影響が大きい誤りは、直ちに消し、直後に訂正とお詫びをします。",
				en: "An error that does great harm, such as false disaster information, is deleted immediately; correct and apologise right after.",
			},
			clause: "musashino/2-4-1-c",
		},
	],
};
