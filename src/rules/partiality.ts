import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { findNear } from "../core/context/near";
import { isWarnedAgainst } from "../core/context/prevention";
import { searcher } from "../core/context/search";
import { underline } from "../core/context/underline";
import { weakGuess } from "../core/guess";
import type { Hit, Rule } from "../core/rule";
import { isOverlapping, type Span } from "../core/span";
import type { Words } from "../core/words";
import {
	advertising,
	contest,
	type Favour,
	notAdvertising,
	notPraised,
	outcome,
	preferring,
	publicPlace,
	refusing,
	seller,
} from "./words/partiality";

const findAdvertising = searcher(advertising);

/** 特定の団体・店への偏り: 逗子市 3-1(2)ア(キ). */
export const rule: Rule = {
	id: "partiality",
	title: { ja: "特定の店・会社への偏り", en: "Favouring one business" },
	why: {
		ja: "市は、どの店や会社も公平に扱わなければならないためです。",
		en: "The city must treat all businesses alike.",
	},
	accounts: "official",
	severity: "confirm",
	check: (text) =>
		underline(text, findFavours(text)).map(({ favour, span, isWeak }) => ({
			span,
			...seen(favour),
			...(isWeak && weakGuess),
		})),
};

type Found = { span: Span; favour: Favour; isWeak: boolean };

function findFavours(text: AnalyzedText): Found[] {
	const sure = findAdvertising(text)
		.filter(({ entry, span }) => isFavouring(entry.favour, text, span))
		.map(({ entry: { favour, isWeak = false }, span }) => ({
			span,
			favour,
			isWeak,
		}));
	const near = { one: seller, other: preferring, reach: 20 };
	const likely = findNear(text, near).filter(
		(span) =>
			isFavouring("rank", text, span) &&
			!sure.some((other) => isOverlapping(other.span, span)),
	);
	return [
		...sure,
		...likely.map((span) => ({ span, favour: "rank" as const, isWeak: true })),
	];
}

function isFavouring(favour: Favour, text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	if (notAdvertising.test(text.text.slice(start, end))) return false;
	// 誤「48,000円」、正「4,800円」
	if (/[誤正]「/.test(text.text.slice(Math.max(0, span.start - 1), span.end)))
		return false;
	// 市民賞は「いいね」の数で決まります
	if (favour === "rank" && isVoted(text, span)) return false;
	// 「お花見なら川辺公園が一番」
	if (
		favour === "rank" &&
		publicPlace.test(text.text.slice(span.start, span.end))
	)
		return false;
	// 「慣れたころ」が一番危ない時間です
	if (
		favour === "rank" &&
		notPraised.test(text.text.slice(Math.max(0, span.end - 5), end))
	)
		return false;
	// 特定のお店をお薦めすることはしておりません
	if (refusing.test(text.text.slice(start, end))) return false;
	return !isWarnedAgainst(text, span);
}

/** A contest tells its outcome, or how it comes about; 「で決まり!」 is a shop's cry. */
const isVoted = (text: AnalyzedText, { start, end }: Span) =>
	text.says(contest) &&
	outcome.test(text.text.slice(start, end + 4)) &&
	!/おすすめ|オススメ|一番|最高|絶品/.test(text.text.slice(start, end));

const messages: Record<Favour, Words> = {
	rank: {
		ja: "特定の店や商品をほかより良いとすすめる書き方に読めます。",
		en: "This seems to recommend one business above others.",
	},
	sale: {
		ja: "特定の店の売り出しの宣伝に読めます。",
		en: "This reads like an advertisement for one shop’s sale.",
	},
	tie: {
		ja: "知り合いや行きつけの店の紹介に読めます。",
		en: "This seems to introduce the business of somebody you know.",
	},
	buy: {
		ja: "特定の店や商品を買うよう呼びかける書き方に読めます。",
		en: "This seems to call for buying from one business.",
	},
};

const seen = (favour: Favour): Omit<Hit, "span"> => ({
	message: {
		ja: `${messages[favour].ja}市がひいきしていると受け取られることがあります。`,
		en: `${messages[favour].en} Readers may think the city favours it.`,
	},
	advice: {
		ja: "紹介する理由（事業名や選んだ方法）を書けますか。書けないときは、ほかの店も同じように扱ってください。",
		en: "Can you say why this one (programme, way of choosing)? Otherwise please treat the others alike.",
	},
});
