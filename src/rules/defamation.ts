import type { AnalyzedText } from "../core/analyzed-text";
import { wordFinder } from "../core/context/disguise";
import { isQuotedAlone } from "../core/context/mention";
import { phraseFinder } from "../core/context/phrases";
import type { Hit, Rule } from "../core/rule";
import { isOverlapping, type Span } from "../core/span";
import { isContempt, isInsult } from "./defamation/aimed";
import { findFaulted } from "./defamation/faulted";
import { isHarmless } from "./defamation/harmless";
import { isTroubleWithThing } from "./defamation/thing";
import { contempts, type DefamationKind, insults } from "./words/defamation";

const findInsults = wordFinder(insults);
const findContempts = phraseFinder(contempts);

const seen: Record<DefamationKind, (words: string) => Hit["message"]> = {
	insult: (words) => ({
		ja: `「${words}」は、人や団体をおとしめる表現に読めます。読んだ人を傷つけ、市への信頼も損ないます。`,
		en: `“${words}” reads as belittling people. It hurts readers and their trust in the city.`,
	}),
	wish: (words) => ({
		ja: `「${words}」は、人の死や不幸を望む表現に読めます。読んだ人を深く傷つけます。`,
		en: `“${words}” reads as wishing somebody dead or harmed. It hurts deeply.`,
	}),
	claim: (words) => ({
		ja: `「${words}」は、人の評判を落とす内容に読めます。事実であっても名誉毀損になることがあります。`,
		en: `“${words}” may ruin somebody’s name; even a true statement can be defamation.`,
	}),
};

const advice: Hit["advice"] = {
	ja: "相手を評する言葉を除き、事実と用件だけを書いてください。",
	en: "Leave out words that judge people, and keep to facts and the matter itself.",
};

const said = (
	text: AnalyzedText,
	span: Span,
	kind: DefamationKind,
): Pick<Hit, "message" | "advice"> => ({
	message: seen[kind](text.text.slice(span.start, span.end)),
	advice,
});

/** 誹謗中傷・侮辱: insults, wishes of harm and accusations, used and not only spoken about. */
export const rule: Rule = {
	id: "defamation",
	title: { ja: "誹謗中傷・侮辱", en: "Insult or defamation" },
	why: {
		ja: "特定の人や団体をおとしめる投稿は、人権を侵し、市全体の信用を失わせるためです。",
		en: "Belittling people violates their rights and costs the whole city its credit.",
	},
	accounts: "both",
	severity: "hold",
	ofOwnWords: true,
	check: (text, draft) => {
		const words = [
			...findInsults(text).filter((found) => isInsult(text, draft, found)),
			...findContempts(text).filter((found) => isContempt(text, draft, found)),
		]
			.filter((found) => !isHarmless(text, found))
			.map(({ span, group }) => ({
				span,
				...said(text, span, group.kind),
				...(isQuotedAlone(text, span)
					? { atMost: "notice" as const }
					: group.atMost && { atMost: group.atMost }),
			}));
		const faulted = findFaulted(text, draft)
			.filter(
				({ span }) =>
					!isTroubleWithThing(text, span) &&
					!words.some((other) => isOverlapping(other.span, span)),
			)
			.map(({ span, group, atMost }) => ({
				span,
				...said(text, span, group.kind),
				atMost,
			}));
		return [...words, ...faulted];
	},
};
