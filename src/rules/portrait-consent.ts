import type { AnalyzedText } from "../core/analyzed-text";
import type { Draft } from "../core/draft";
import type { Policy } from "../core/policy";
import type { Hit, Rule } from "../core/rule";
import { standingOf } from "../core/rulebook";
import type { Words } from "../core/words";
import {
	judgeAlt,
	tellsOfCompany,
	tellsOfPeople,
	tellsOfPicture,
} from "./portrait-consent/find-people";

/** 写る人の了解: 逗子市 3-1(1)イ, 4③, 芦別市 1章4(3), 5(2), 宇部市 5(6), 武蔵野市 2.2(3), 3.1(3). Nobody looks at the picture itself. */
export const rule: Rule = {
	id: "portrait-consent",
	title: { ja: "写っている人の了解", en: "Consent of people shown" },
	why: {
		ja: "本人の知らないうちに写真が広まると、肖像権やプライバシーを損なうためです。",
		en: "A picture spread without its people knowing hurts their rights and privacy.",
	},
	accounts: "both",
	severity: "notice",
	check: (text, draft, policy) => {
		if (draft.media.length === 0)
			return tellsOfPicture(text) ? [aboutPicture] : [];
		const judged = draft.media.map(judgeAlt);
		if (judged.includes("people")) return [ask(draft)];
		if (!judged.includes("unsaid")) return [];
		// The words beside a picture tell less surely than its description.
		return tells(text, draft, policy)
			? [{ ...ask(draft), atMost: "notice" }]
			: [];
	},
};

const tells = (text: AnalyzedText, draft: Draft, policy: Policy) =>
	tellsOfPeople(text) ||
	(standingOf(draft.account.kind, policy) === "personal" &&
		tellsOfCompany(text));

const advice: Words = {
	ja: "写っている人（子どもは保護者）や団体の了解を得ていますか。名札や書類が写り込んでいませんか。",
	en: "Have they agreed, or a child’s parents? Are there no name tags or papers in it?",
};

const aboutPicture: Hit = {
	message: {
		ja: "人を写した写真や動画の投稿のようです。本人の了解がないと、権利やプライバシーを損なうことがあります。",
		en: "This seems to go with a picture of people. Without their consent it may hurt their rights and privacy.",
	},
	advice,
	atMost: "notice",
};

const ask = ({ media }: Draft): Hit => {
	const isVideo = media.every(({ kind }) => kind === "video");
	return {
		message: {
			ja: `${isVideo ? "動画" : "画像"}に人が写っているようです。本人の了解がないと、権利やプライバシーを損なうことがあります。`,
			en: `There seem to be people in the ${isVideo ? "video" : "picture"}. Without their consent it may hurt their rights and privacy.`,
		},
		advice,
	};
};
