import type { Rule } from "../core/rule";
import { rule as cityTopic } from "./city-topic";

/** 免責文: 武蔵野市 3.2(3). The profile cannot be seen from a compose box, so the person is asked. */
export const rule: Rule = {
	id: "disclaimer",
	title: { ja: "個人の見解である断り書き", en: "Views are my own" },
	why: {
		ja: "職員の投稿は、個人の意見でも市の見解と受け取られることがあるためです。",
		en: "What staff say in private may be taken for the city's view.",
	},
	accounts: "personal",
	severity: "notice",
	check: (text, draft, policy) => {
		const disclaimer = policy.disclaimer.trim();
		if (disclaimer === "" || isOwnView.test(text.text)) return [];
		if (cityTopic.check(text, draft, policy).length === 0) return [];
		return [
			{
				message: {
					ja: "市や仕事の話のようです。市の見解と受け取られることがあります。",
					en: "This seems to be about the city or your work, and may be taken for the city's view.",
				},
				advice: {
					ja: `プロフィールに「${disclaimer}」の断り書きがありますか。`,
					en: `Does your profile say “${disclaimer}”?`,
				},
			},
		];
	},
};

/** The draft says it itself: 個人の見解です, 所属組織とは関係ありません. */
const isOwnView =
	/個人(?:的な?)?の?(?:見解|意見|感想|考え)(?:です|であ|で(?:、|あり)|に過ぎ|にすぎ)|(?:組織|団体|市|職場|勤務先)[^。\n]{0,8}(?:見解|意見|立場)(?:を代表|では(?:な|あ)|とは(?:関係|異な|無関係))/;
