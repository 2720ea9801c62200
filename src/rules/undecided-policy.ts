import type { AnalyzedText } from "../core/analyzed-text";
import { type Framed, frameFinder } from "../core/context/frames";
import { type Found, phraseFinder } from "../core/context/phrases";
import { tokenIndex } from "../core/context/tokens";
import type { Draft } from "../core/draft";
import { guess } from "../core/guess";
import type { Hit, Rule } from "../core/rule";
import { isWithin } from "../core/span";
import { type Candidate, isHarmless } from "./undecided-policy/harmless";
import { concepts, hints, type UndecidedHint } from "./words/undecided-hints";
import {
	consultation,
	type Undecided,
	type UndecidedKind,
	undecided,
} from "./words/undecided-policy";

const find = phraseFinder(undecided);
const findHinted = frameFinder(concepts, hints);

/** 来春には着工できそうです。議会はこれからです: no word of the list, and yet undecided. */
const asFound = (
	text: AnalyzedText,
	draft: Draft,
	{ span, parts, frame }: Framed<UndecidedHint>,
): Candidate => ({
	span,
	// 保育料が下がる: what goes up and down is the matter itself.
	apart: frame.isMatterItself ? parts.slice(1) : parts,
	first: tokenIndex(text, span.start),
	last: tokenIndex(text, span.end - 1),
	group: {
		...frame,
		reason: "",
		phrases: [],
		// An official account speaks of its own house.
		needsMatter: draft.account.kind === "personal" ? true : frame.needsMatter,
	},
});

const seen: Record<UndecidedKind, (words: string) => Hit["message"]> = {
	"under-way": (words) => ({
		ja: `「${words}」とあります。市がまだ決めていない事柄に触れているようです。`,
		en: `“${words}”: this seems to touch on what the city has not decided yet.`,
	}),
	leaning: (words) => ({
		ja: `「${words}」とあります。市の正式な発表より先に、決まったことのように読まれます。`,
		en: `“${words}”: readers may take it as decided before the city has announced it.`,
	}),
	"not-yet": (words) => ({
		ja: `「${words}」とあります。決まる前の情報は、断り書きがあっても独り歩きします。`,
		en: `“${words}”: what is not decided spreads without its reservation.`,
	}),
	behind: (words) => ({
		ja: `「${words}」とあります。公表していないやり取りに触れているようです。`,
		en: `“${words}”: this seems to touch on talks that are not public.`,
	}),
};

const advice: Hit["advice"] = {
	ja: "公表済みの内容ですか。まだなら、決定と公表を待って投稿してください。",
	en: "Has it been published? If not, please wait for the decision and its announcement.",
};

/** 意思形成過程の情報: what the city has not decided, or not announced. */
export const rule: Rule = {
	id: "undecided-policy",
	title: {
		ja: "決まっていない政策",
		en: "Policy not decided yet",
	},
	why: {
		ja: "検討中の事柄が市の決定と受け取られ、意思決定や交渉に影響するためです。",
		en: "What is under consideration is taken for a decision and disturbs deciding and negotiating.",
	},
	accounts: "both",
	severity: "confirm",
	kin: ["confidential", "embargo"],
	check: (text, draft, policy) => {
		const plain = find(text);
		// 検討中の素案へのパブリックコメントを募集しています
		if (consultation.test(text.text)) return [];
		const told: Found<Undecided>[] = plain.filter(
			(found) =>
				!isHarmless(text, draft, policy, { ...found, apart: [found.span] }),
		);
		const hinted: Found<Undecided>[] = [];
		for (const framed of findHinted(text)) {
			// Said once in a sentence.
			const isSaid = [...told, ...hinted].some(({ span }) =>
				isWithin(span, framed.sentence),
			);
			const hint = asFound(text, draft, framed);
			if (!isSaid && !isHarmless(text, draft, policy, hint)) hinted.push(hint);
		}
		return [...toHits(text, told), ...guess(toHits(text, hinted))];
	},
};

const toHits = ({ text }: AnalyzedText, told: Found<Undecided>[]): Hit[] =>
	told.map(({ span, group }) => ({
		span,
		message: seen[group.kind](text.slice(span.start, span.end)),
		advice,
		...(group.atMost && { atMost: group.atMost }),
	}));
