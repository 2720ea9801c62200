import type { AnalyzedText, Token } from "../../core/analyzed-text";
import { phraseFinder } from "../../core/context/phrases";
import type { Span } from "../../core/span";
import { attributes, type Ground } from "../words/discrimination";

/** People named by an attribute: 外国人, 生活保護を受けている人, あの地区の人間. */
export type People = { span: Span; ground: Ground; isCondition: boolean };

const findAttributes = phraseFinder(attributes);

const person =
	/^(?:人|人間|住民|人たち|連中|奴|奴ら|やつ|やつら|者|県民|都民|府民|道民|市民|町民|村民|女|男|女性|男性|子|観光客|出身|出身者|子たち|親)$/;

/** 北町, みどり団地: places the dictionary does not know, by their ending. */
const placeEnding = /.(?:町|村|市|区|県|島|地区|団地|集落)$/;

/** 中国「人」, 大阪「の人」, 沖縄「出身者」, 北町「の人たち」. */
function findByPlace({ tokens }: AnalyzedText): People[] {
	const found: People[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token?.pos !== "名詞") continue;
		const next = tokens[i + 1];
		// 韓国「は」嘘つき: the country stands for its people
		if (
			token.detail3 === "国" &&
			/^(?:は|って|なんて|なんか)$/.test(next?.surface ?? "")
		) {
			found.push({
				span: joined(token, token),
				ground: "nationality",
				isCondition: false,
			});
			continue;
		}
		const isOf = next?.surface === "の";
		const head = isOf ? tokens[i + 2] : next;
		if (!head || !person.test(head.surface)) continue;
		if (token.detail2 !== "地域" && !placeEnding.test(token.surface)) continue;
		// ベトナム人, not 市川市民
		const ground = !isOf && head.surface === "人" ? "nationality" : "dwelling";
		found.push({ span: joined(token, head), ground, isCondition: false });
	}
	return found;
}

const joined = (first: Token, last: Token): Span => ({
	start: first.start,
	end: last.end,
});

/** 外国人が越してきた。「彼ら」に…: whom the sentence before named. */
const taken =
	/彼女?ら|彼女?たち|(?:あの|その|この)(?:人|方|子)たち|(?:ああ|そう|こう)いう(?:人|方|子|親|家|連中)(?:たち|々)?|あ(?:そこ|の辺|の家)の(?:親|人|子|家|連中|住民)(?:たち)?|あそこに住(?:む|んでい?る)(?:親|人|子|家|連中|住民)(?:たち)?/g;
/** How far behind the people such a word may stand. */
const takenReach = 70;

function findTaken({ matches }: AnalyzedText, named: People[]): People[] {
	if (named.length === 0) return [];
	return matches(taken).flatMap(({ 0: words, index }): People[] => {
		const span = { start: index, end: index + words.length };
		const who = named.findLast(
			({ span: { end }, isCondition }) =>
				!isCondition && end <= index && index - end <= takenReach,
		);
		return who ? [{ ...who, span }] : [];
	});
}

export function findPeople(text: AnalyzedText): People[] {
	const named = [
		...findAttributes(text).map(({ span, group }) => ({
			span,
			ground: group.ground,
			isCondition: group.isCondition === true,
		})),
		...findByPlace(text),
	];
	return [...named, ...findTaken(text, named)];
}
