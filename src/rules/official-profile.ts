import type { AnalyzedText } from "../core/analyzed-text";
import { hasOwnLink } from "../core/context/own-site";
import type { Draft } from "../core/draft";
import type { Policy } from "../core/policy";
import type { Rule } from "../core/rule";
import type { Words } from "../core/words";

/** 公式プロフィール: 芦別市 3-2(1), 3-2(2), 3-6(1); 逗子市 3-2(2), 3-2(4), 3-5(3). Looked at when the own official profile is shown. */
export const rule: Rule = {
	id: "official-profile",
	title: { ja: "公式プロフィールの点検", en: "The official profile" },
	why: {
		ja: "市の公式だと見分けられるように、名前と自己紹介に決められたことを書くためです。",
		en: "So that people can tell that the account is the city’s.",
	},
	accounts: "official",
	severity: "notice",
	deeds: ["profile"],
	check: (text, draft, policy) => {
		if (draft.deed !== "profile") return [];
		const missing = findMissing(text, draft, policy);
		if (missing.length === 0) return [];
		return [
			{
				message: {
					ja: `プロフィールに、${missing.map(({ ja }) => ja).join("、")}が見当たりません。`,
					en: `The profile does not seem to show: ${missing.map(({ en }) => en).join("; ")}.`,
				},
				advice: {
					ja: "書いてある場合は、このままで差し支えありません。ないものは、プロフィールに加えてください。",
					en: "If it is there, leave it as it is; otherwise please add it.",
				},
			},
		];
	},
};

const official = /公式|official/i;
/** 川辺市広報課が運用しています, 川辺市の公式アカウントです */
const operated =
	/(?:運用|運営|管理)(?:し|者|元|主体|は|:)|が(?:運用|運営|管理)|公式アカウント|[課係室局部]の?アカウント|operated by|official account/i;
const policyWords = /ポリシー|運用(?:方針|要領|基準|規程)|policy/i;

function findMissing(
	text: AnalyzedText,
	{ quoted }: Draft,
	policy: Policy,
): Words[] {
	const name = quoted?.author ?? "";
	return [
		!official.test(name) &&
			!official.test(text.text) && {
				ja: "「公式」の表示",
				en: "the word 公式 (official)",
			},
		!operated.test(text.text) && {
			ja: "市が運用していること",
			en: "that the city runs it",
		},
		!hasOwnLink(text, policy) && {
			ja: "市のサイトへのリンク",
			en: "a link to the city’s site",
		},
		!policyWords.test(text.text) && {
			ja: "運用ポリシーの案内",
			en: "where the policy is to be found",
		},
	].filter((words) => words !== false);
}
