import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isQuoted } from "../core/context/mention";
import type { AccountKind } from "../core/draft";
import type { Hit, Rule } from "../core/rule";
import {
	cityMatters,
	officialVoice,
	privateVoice,
	spokenAsCity,
} from "./words/announcement";

/** 公私アカウントの取り違え: 芦別市 3章1(2), 宇部市 2, 武蔵野市 1(2)イ, 2.1ア. The other direction, private words on an official account, is personal-opinion's. */
export const rule: Rule = {
	id: "account-kind",
	title: { ja: "アカウントの取り違え", en: "The wrong account" },
	why: {
		ja: "市の情報は、市が管理し公表しているアカウントからだけ出すと決められているためです。",
		en: "What the city says may only come from accounts that the city runs and has published.",
	},
	accounts: "both",
	severity: "confirm",
	guardsAccount: true,
	check: (text, { account }) => {
		if (account.kind !== "personal" && account.kind !== "unregistered")
			return [];
		return speaksAsCity(text) ? [ask(account.kind)] : [];
	},
};

function speaksAsCity(text: AnalyzedText): boolean {
	const isSaid = spokenAsCity.some(({ needs, pattern }) => {
		if (needs && !needs.test(text.text)) return false;
		const match = pattern.exec(text.text);
		if (!match) return false;
		const span = {
			start: match.index,
			end: match.index + match[0].length,
		};
		// 「川辺市からのお知らせです」って放送が聞こえた
		if (isQuoted(text, span)) return false;
		const { start, end } = sentenceOf(text, span);
		return !privateVoice.test(text.text.slice(start, Math.max(end, span.end)));
	});
	if (isSaid) return true;
	const voices = officialVoice.filter((pattern) => pattern.test(text.text));
	return (
		voices.length >= 2 &&
		cityMatters.test(text.text) &&
		!privateVoice.test(text.text)
	);
}

const ask = (kind: AccountKind): Hit => ({
	message:
		kind === "personal"
			? {
					ja: "個人のアカウントです。市からのお知らせに見えます。",
					en: "This is a personal account, and the text looks like an announcement by the city.",
				}
			: {
					ja: "公式アカウントとして登録されていないアカウントです。市からのお知らせに見えます。",
					en: "This account is not registered as official, and the text looks like an announcement by the city.",
				},
	advice: {
		ja: "アカウントに間違いはありませんか。市のお知らせでしたら、公式アカウントに切り替えてください。",
		en: "Is it the right one? If it is the city's news, please change to the official account.",
	},
});
