import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isQuoted } from "../core/context/mention";
import type { AccountKind, Draft } from "../core/draft";
import type { Policy } from "../core/policy";
import type { Hit, Rule } from "../core/rule";
import { rule as personalOpinion } from "./personal-opinion";
import {
	cityMatters,
	officialVoice,
	privateVoice,
	spokenAsCity,
} from "./words/announcement";

/** 公私アカウントの取り違え: 芦別市 3章1(2), 宇部市 2, 武蔵野市 1(2)イ, 2.1ア. Private words on an official account are left to personal-opinion where that is on. */
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
	check: (text, draft, policy) => {
		const { account } = draft;
		if (account.kind === "official") return soundsPrivate(text, draft, policy);
		if (account.kind !== "personal" && account.kind !== "unregistered")
			return [];
		return speaksAsCity(text) ? [ask(account.kind)] : [];
	},
};

/** 疲れた、もう辞めたい, on the city's own account: where no clause speaks of personal opinions, it is still the wrong account. */
function soundsPrivate(
	text: AnalyzedText,
	draft: Draft,
	policy: Policy,
): Hit[] {
	const [found] = personalOpinion
		.check(text, draft, policy)
		.filter(({ atMost }) => atMost === undefined);
	if (!found?.span) return [];
	return [
		{
			span: found.span,
			message: {
				ja: "公式アカウントです。個人の投稿に見えます。",
				en: "This is an official account, and the text looks like a private post.",
			},
			advice: {
				ja: "アカウントに間違いはありませんか。個人の投稿でしたら、個人のアカウントに切り替えてください。",
				en: "Is it the right one? If it is a private post, please change to your own account.",
			},
			giveWayTo: personalOpinion.id,
		},
	];
}

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
		en: "Is it the right one? If it is the city’s news, please change to the official account.",
	},
});
