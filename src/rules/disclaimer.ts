import { statesOwnView } from "../core/context/own-view";
import type { Rule } from "../core/rule";
import { rule as cityTopic } from "./city-topic";

/** 免責文: 武蔵野市 3.2(3). Where the own profile has been seen it is not asked about again; else only the person knows. */
export const rule: Rule = {
	id: "disclaimer",
	title: { ja: "個人の見解である断り書き", en: "Views are my own" },
	why: {
		ja: "職員の投稿は、個人の意見でも市の見解と受け取られることがあるためです。",
		en: "What staff say in private may be taken for the city’s view.",
	},
	accounts: "personal",
	severity: "notice",
	check: (text, draft, policy) => {
		const disclaimer = policy.disclaimer.trim();
		if (disclaimer === "" || draft.hasDisclaimer) return [];
		if (statesOwnView(text.text, disclaimer)) return [];
		if (cityTopic.check(text, draft, policy).length === 0) return [];
		const isMissing = draft.hasDisclaimer === false;
		return [
			{
				message: {
					ja: "市や仕事の話のようです。市の見解と受け取られることがあります。",
					en: "This seems to be about the city or your work, and may be taken for the city’s view.",
				},
				advice: isMissing
					? {
							ja: `プロフィールに「${disclaimer}」の断り書きが見当たりませんでした。載せるか、この文に添えてください。`,
							en: `Your profile did not seem to say “${disclaimer}”. Please add it there, or here.`,
						}
					: {
							ja: `プロフィールに「${disclaimer}」の断り書きがありますか。`,
							en: `Does your profile say “${disclaimer}”?`,
						},
				addition: disclaimer,
			},
		];
	},
};
