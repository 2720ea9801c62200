import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isMentioned, isQuoted } from "../core/context/mention";
import { findNear } from "../core/context/near";
import { isWarnedAgainst } from "../core/context/prevention";
import { searcher } from "../core/context/search";
import { underline } from "../core/context/underline";
import { weakGuess } from "../core/guess";
import type { Hit, Rule } from "../core/rule";
import { isOverlapping, type Span } from "../core/span";
import type { Words } from "../core/words";
import {
	aboutPolitics,
	contender,
	contest,
	neutral,
	partisan,
	procedure,
	type Side,
	siding,
	sport,
	taught,
} from "./words/politics-religion";

const findPartisan = searcher(partisan);

/** 政治活動・宗教活動: 逗子市 3-1(2)ア(カ); the others lean on the Local Public Service Act (地方公務員法 36条). */
export const rule: Rule = {
	id: "politics-religion",
	title: { ja: "政治・宗教", en: "Politics and religion" },
	why: {
		ja: "市は、どの候補者・政党・宗教に対しても中立でなければならないためです。",
		en: "The city must be neutral towards every candidate, party and faith.",
	},
	accounts: "official",
	severity: "confirm",
	check: (text) =>
		underline(text, findSides(text)).map(({ span, side, isWeak }) => ({
			span,
			...seen(side),
			...(isWeak && weakGuess),
		})),
};

type Found = { span: Span; side: Side; isWeak: boolean };

function findSides(text: AnalyzedText): Found[] {
	const sure = findPartisan(text)
		.filter(({ entry }) => !entry.inPolitics || text.says(aboutPolitics))
		.filter(({ entry, span }) => takesSides(entry.side, text, span))
		.map(({ entry: { side }, span }) => ({ span, side, isWeak: false }));
	const near = { one: contender, other: siding, reach: 20 };
	const likely = findNear(text, near).filter(
		(span) =>
			takesSides("party", text, span) &&
			!sure.some((other) => isOverlapping(other.span, span)),
	);
	return [
		...sure,
		...likely.map((span) => ({ span, side: "party" as const, isWeak: true })),
	];
}

function takesSides(side: Side, text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	const words = text.text.slice(start, end);
	if (neutral.test(words)) return false;
	// 「模擬投票を行いました。架空の候補者3人に一票」
	if (side !== "faith" && text.says(taught)) return false;
	// 「請願には紹介議員が1人以上必要です」
	if (side === "candidate" && procedure.test(words)) return false;
	// 「ゆるキャラグランプリで清き一票を」
	if (side !== "faith" && text.says(contest)) return false;
	// 「高校野球部の後援会に入りませんか」
	if (side === "campaign" && sport.test(words)) return false;
	if (isQuoted(text, span) || isMentioned(text, span)) return false;
	// 「○○党には投票しない」 is warned against as well, and takes sides all the same.
	return side !== "faith" || !isWarnedAgainst(text, span);
}

const messages: Record<Side, Words> = {
	candidate: {
		ja: "特定の候補者や政治家を応援、または批判する書き方に読めます。",
		en: "This seems to speak for or against a candidate or politician.",
	},
	party: {
		ja: "特定の政党や政権を応援、または批判する書き方に読めます。",
		en: "This seems to speak for or against a party or government.",
	},
	vote: {
		ja: "特定の人や党への投票を呼びかける書き方に読めます。",
		en: "This seems to ask for votes for somebody.",
	},
	campaign: {
		ja: "政治活動への参加を呼びかける書き方に読めます。",
		en: "This seems to call for taking part in a political campaign.",
	},
	faith: {
		ja: "特定の宗教をすすめる書き方に読めます。",
		en: "This seems to recommend a religion.",
	},
};

const seen = (side: Side): Omit<Hit, "span"> => ({
	message: {
		ja: `${messages[side].ja}市が肩入れしていると受け取られます。`,
		en: `${messages[side].en} Readers will think the city takes sides.`,
	},
	advice: {
		ja: "この部分を外し、日時や手続きなど中立な案内だけにしてください。",
		en: "Please leave it out and keep to neutral facts such as dates and procedure.",
	},
});
