import type { AnalyzedText } from "./analyzed-text";
import { phraseFinder } from "./context/phrases";
import type { OwnWord } from "./policy";
import type { Hit, Rule } from "./rule";
import { isWithin, type Span } from "./span";

/** 「"…"」 is meant to the letter; so is what the phrase finder would take for a pattern. */
const quoted = /^(?:"(.+)"|「(.+)」|“(.+)”)$/s;
const pattern = /[()|…]/;

const literalOf = (match: string): string | undefined => {
	const inside = match.match(quoted)?.slice(1).find(Boolean);
	return inside ?? (pattern.test(match) ? match : undefined);
};

function findLiteral(text: string, literal: string): Span[] {
	const wanted = literal.normalize("NFKC");
	const found: Span[] = [];
	for (
		let at = text.indexOf(wanted);
		at >= 0 && wanted;
		at = text.indexOf(wanted, at + wanted.length)
	)
		found.push({ start: at, end: at + wanted.length });
	return found;
}

/** Makes a finder for some of the organisation's words, by base form unless quoted. */
function createFinder(words: OwnWord[]) {
	const literals = words.flatMap((word) => {
		const literal = literalOf(word.match);
		return literal === undefined ? [] : [{ word, literal }];
	});
	const find = phraseFinder(
		words
			.filter((word) => literalOf(word.match) === undefined)
			.map((word) => ({ word, phrases: [word.match] })),
	);
	return (text: AnalyzedText) =>
		[
			...find(text).map(({ span, group }) => ({ span, word: group.word })),
			...literals.flatMap(({ word, literal }) =>
				findLiteral(text.text, literal).map((span) => ({ span, word })),
			),
		].filter(({ span, word }) => {
			const excepted = word.except.flatMap((except) =>
				findLiteral(text.text, except),
			);
			return !excepted.some((exception) => isWithin(span, exception));
		});
}

const advice = {
	ja: "投稿してよい言葉か、担当の部署に確かめてください。",
	en: "Please ask the section in charge whether it may be posted.",
};

const title = { ja: "組織が定めた言葉", en: "Your organisation’s words" };
const why = {
	ja: "組織が確認を求めているためです。",
	en: "Your organisation asks for it.",
};

const hitOf = (span: Span, { match, message }: OwnWord): Hit => ({
	span,
	message: {
		ja: message ?? `「${match}」は、組織が確認を求めている言葉です。`,
		en: message ?? `Your organisation asks you to look twice at “${match}”.`,
	},
	advice,
	isExact: true,
});

/**
 * The organisation's words as rules of their own: one for each rule they join, under its id and name.
 * Made once for a policy, not for a draft.
 */
export function ownWordRules(words: OwnWord[], rules: Rule[]): Rule[] {
	const ids = [...new Set(words.map((word) => word.rule))];
	return ids.map((id): Rule => {
		const find = createFinder(words.filter((word) => word.rule === id));
		const joined = rules.find((rule) => rule.id === id);
		return {
			id,
			title: joined?.title ?? title,
			why: joined?.why ?? why,
			accounts: joined?.accounts ?? "both",
			severity: "confirm",
			check: (text) => find(text).map(({ span, word }) => hitOf(span, word)),
		};
	});
}
