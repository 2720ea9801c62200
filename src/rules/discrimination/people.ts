import type { AnalyzedText, Token } from "../../core/analyzed-text";
import { phraseFinder } from "../../core/context/phrases";
import type { Span } from "../../core/span";
import { attributes, type Ground } from "../words/discrimination";

/** People named by an attribute: 外国人, 生活保護を受けている人, あの地区の人間. */
export type People = { span: Span; ground: Ground; isCondition: boolean };

const findAttributes = phraseFinder(attributes);

const person =
	/^(?:人|人間|住民|人たち|連中|奴|奴ら|やつ|やつら|者|県民|都民|府民|道民|市民|町民|村民|女|男|女性|男性|子|観光客|出身|出身者)$/;

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

export function findPeople(text: AnalyzedText): People[] {
	return [
		...findAttributes(text).map(({ span, group }) => ({
			span,
			ground: group.ground,
			isCondition: group.isCondition === true,
		})),
		...findByPlace(text),
	];
}
