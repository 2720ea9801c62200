import type { Rule } from "../core/rule";
import { standingOf } from "../core/rulebook";

/**
 * 自覚・法令・規約: 芦別市 1-4(1), 1-4(2), 1-4(7), 2-2(1); 宇部市 3(3), 3(5); 逗子市 3-1, 4; 武蔵野市 2.2(1), 2.2(2), 3.1(1), 3.1(2).
 * Nothing can be found out about it; it is said once a day, in the municipality's own sentence where there is one.
 */
export const rule: Rule = {
	id: "duty-reminder",
	title: { ja: "職員としての自覚", en: "A member of the city’s staff" },
	why: {
		ja: "市の職員の発信として受け取られるためです。",
		en: "What you write is taken for the word of the city’s staff.",
	},
	accounts: "both",
	severity: "notice",
	deeds: ["open"],
	check: (_text, { deed, account }, policy) => {
		if (deed !== "open") return [];
		const isOfficial = standingOf(account.kind, policy) === "official";
		return [
			{
				message: isOfficial
					? {
							ja: "市を代表する発信です。法令や決まりを守り、責任を持って書いてください。",
							en: "This speaks for the city. Please keep to laws and rules, and write responsibly.",
						}
					: {
							ja: "個人の発信でも、職員としての自覚と責任を持って書いてください。",
							en: "Please write responsibly, as one of the city’s staff, in private too.",
						},
				advice: { ja: "", en: "" },
			},
		];
	},
};
