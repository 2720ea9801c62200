import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isMentioned } from "../core/context/mention";
import { isWarnedAgainst } from "../core/context/prevention";
import { searcher } from "../core/context/search";
import { underline } from "../core/context/underline";
import { weakGuess } from "../core/guess";
import type { Hit, Rule } from "../core/rule";
import type { Span } from "../core/span";
import {
	type Copying,
	copying,
	isRead,
	licensed,
	spokenAbout,
} from "./words/copyright";

const findCopying = searcher(copying);

/** 著作物の利用: 芦別市 1-4(3), 宇部市 5(6), 逗子市 3-1(1)イ and 3-4(3)ア, 武蔵野市 2.2(3). */
export const rule: Rule = {
	id: "copyright",
	title: { ja: "ほかの人の著作物", en: "Somebody else’s work" },
	why: {
		ja: "新聞・テレビ・音楽・ネットの画像などは、権利を持つ人の許可なしに載せられないためです。",
		en: "Press, broadcast, music and pictures from the net may not be shown without permission.",
	},
	accounts: "both",
	severity: "confirm",
	check: (text) =>
		underline(
			text,
			findCopying(text).filter(({ entry, span }) =>
				isCopied(entry, text, span),
			),
		).map(({ entry, span }) => ({
			span,
			...seen(entry),
			...(entry.isWeak && weakGuess),
		})),
};

function isCopied(
	{ saysUnlicensed }: Copying,
	text: AnalyzedText,
	span: Span,
): boolean {
	const { start, end } = sentenceOf(text, span);
	const words = text.text.slice(start, end);
	if (spokenAbout.test(words)) return false;
	// 絵本を使って、年齢に合わせて話します
	if (!saysUnlicensed && isRead(words)) return false;
	if (!saysUnlicensed && text.says(licensed)) return false;
	return !isMentioned(text, span) && !isWarnedAgainst(text, span);
}

const seen = ({ saysUnlicensed }: Copying): Omit<Hit, "span"> => ({
	message: saysUnlicensed
		? {
				ja: "許可を得ずに、ほかの人の作品を載せるように読めます。",
				en: "This seems to show somebody’s work without permission.",
			}
		: {
				ja: "新聞・テレビ・音楽・ネットの画像など、ほかの人の作品を載せるように読めます。",
				en: "This seems to show a work of somebody else (press, broadcast, music, a picture from the net).",
			},
	advice: {
		ja: "権利を持つ人の許可がありますか。ないときは外すか、元のページへのリンクに替えてください。",
		en: "Has the owner permitted it? Otherwise please leave it out or link to the source.",
	},
});
