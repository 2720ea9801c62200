import { findOwnAccount } from "../core/context/own-account";
import type { Rule } from "../core/rule";
import { signatures } from "./words/affiliation";

/** 発信者の所属: 宇部市 3(2), 逗子市 3-1(3)イ; 芦別市 3-1(2) asks that it is clear which office speaks. */
export const rule: Rule = {
	id: "affiliation",
	title: { ja: "発信する課の名前", en: "Which section speaks" },
	why: {
		ja: "複数の課で使うアカウントでは、どこからの発信か分からなくなるためです。",
		en: "Where several sections share an account, readers cannot tell who speaks.",
	},
	accounts: "official",
	severity: "notice",
	check: (text, draft, policy) => {
		const account = findOwnAccount(draft, policy);
		if (!account?.shared || text.text.trim() === "") return [];
		const { department } = account;
		if (department && text.text.includes(department)) return [];
		if (signatures.some((pattern) => pattern.test(text.text))) return [];
		const example = department ?? "○○課";
		return [
			{
				message: {
					ja: "複数の課で使うアカウントですが、どの課からの発信か書かれていません。",
					en: "Several sections share this account, and the post does not say which one speaks.",
				},
				advice: {
					ja: `文の終わりに（${example}）のように課の名前を入れてください。`,
					en: `Please add the section at the end, such as (${example}).`,
				},
			},
		];
	},
};
