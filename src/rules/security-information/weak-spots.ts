import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import { isWarnedAgainst } from "../../core/context/prevention";
import { isQuestion } from "../../core/context/question";
import { tokenIndex } from "../../core/context/tokens";
import type { Hit } from "../../core/rule";
import type { Severity } from "../../core/severity";
import type { Span } from "../../core/span";
import { forged } from "../words/security-hints";
import { type WeakSpot, weakSpots } from "../words/weak-spots";

/** Advice to citizens, courses and tenders speak of the same things. */
const advice =
	/ましょう|ませんか|ご家庭|ご自宅|空き巣|教室|講座|セミナー|研修|啓発|呼びかけ|皆さ|みなさ|入札|調達|公告|仕様書|プロポーザル|予算|議会|補正|標準化|助成|補助金|見学/;
/** 「庁内ネットワークの障害で証明書を発行できません」 has to be said. */
const outage =
	/停止|ご迷惑|お詫び|おわび|復旧|再開|影響|ご不便|できません|できない状態|休止|お急ぎ/;

export const findWeakSpots = (text: AnalyzedText): Hit[] =>
	weakSpots.flatMap((spot) =>
		spot.patterns.flatMap((pattern) =>
			text.matches(pattern).flatMap((match): Hit[] => {
				const span = upToWord(text, match.index, match[0].length);
				const { start, end } = sentenceOf(text, span);
				const sentence = text.text.slice(start, end);
				if (advice.test(sentence) || forged.test(sentence)) return [];
				if (spot.except?.test(sentence)) return [];
				if (spot.place && !spot.place.test(sentence)) return [];
				if (isQuestion(text, span) || isWarnedAgainst(text, span)) return [];
				return [{ span, ...said(spot), atMost: strengthOf(spot, text) }];
			}),
		),
	);

/** Patterns end inside an inflection: 置いてあ(る). */
function upToWord(text: AnalyzedText, start: number, length: number): Span {
	const last = text.tokens[tokenIndex(text, start + length - 1)];
	return { start, end: last?.end ?? start + length };
}

type Spot = Pick<WeakSpot, "what" | "isOutage">;

export const strengthOf = (spot: Spot, text: AnalyzedText): Severity =>
	spot.isOutage && text.says(outage) ? "notice" : "confirm";

export const said = ({ what }: Spot) => ({
	message: {
		ja: `${what.ja}のように読めます。市の安全を弱める手がかりになるおそれがあります。`,
		en: `This reads like ${what.en}. It may help somebody to get in.`,
	},
	advice: {
		ja: "公表してよい情報か、情報担当や施設の管理者に確かめましたか。",
		en: "Have your IT staff or the building’s keepers agreed that this may be published?",
	},
});
