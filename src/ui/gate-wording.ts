import type { Reason } from "../core/breath";
import type { Words } from "../core/words";

/** Every sentence of the dialog before sending. */
export const gateWording = {
	title: { ja: "投稿前の確認", en: "Before you post" },
	back: { ja: "直す", en: "Go back" },
	go: { ja: "確認して投稿", en: "Checked, post it" },
	ground: {
		ja: "このまま投稿する理由を選んでください",
		en: "Please choose why it may go out as it is",
	},
	doubt: {
		"account-contradiction": {
			ja: "どのアカウントで投稿されるのか、画面の表示が食い違っています。",
			en: "The page names two different accounts.",
		},
		"account-changed": {
			ja: "書き始めた時と、アカウントが変わっています。書き始めた時のアカウント:",
			en: "The account has changed since you began. You began with:",
		},
		"account-switched": {
			ja: "前の投稿とは、公式・個人の別が違うアカウントです。前の投稿のアカウント:",
			en: "The post before this one went out from an account of another kind:",
		},
		"account-elsewhere": {
			ja: "別のタブでは、公式・個人の別が違うアカウントになっています。このタブの表示が古いと、そのアカウントで送られることがあります。別のタブのアカウント:",
			en: "Another tab acts as an account of another kind. If this tab is out of date, the post may go out from there:",
		},
		approval: {
			ja: "所属長の承認を得ていますか。",
			en: "Has your superior approved this post?",
		},
	} satisfies Record<Exclude<Reason["kind"], "finding">, Words>,
};
