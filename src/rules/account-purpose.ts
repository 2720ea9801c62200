import { findRegistered } from "../core/classify-account";
import type { Rule } from "../core/rule";

/** このアカウントで出す内容: 宇部市 3(4), 逗子市 FB-2, X-2. What it is for the organisation has registered. */
export const rule: Rule = {
	id: "account-purpose",
	title: { ja: "このアカウントで出す内容", en: "What this account is for" },
	why: {
		ja: "アカウントごとに、載せる内容を決めて公表しているためです。",
		en: "What each account is for has been decided and published.",
	},
	accounts: "official",
	severity: "notice",
	deeds: ["open"],
	check: (_text, { deed, account }, policy) => {
		const purpose = findRegistered(account, policy)?.purpose;
		if (deed !== "open" || !purpose) return [];
		return [
			{
				message: {
					ja: `このアカウントで出す内容: ${purpose}`,
					en: `This account is for: ${purpose}`,
				},
				advice: { ja: "", en: "" },
			},
		];
	},
};
