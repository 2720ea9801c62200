import type { AnalyzedText, Token } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import { isWord } from "../../core/context/tokens";
import type { Span } from "../../core/span";
import { kindCommands, kindRequests } from "../words/disrespect";

/** A fast look before the tokens are walked through. */
const mayOrder = /[えけげせてねべめれろい](?:よ|や|って|[。!?\s]|$)|なさい/m;

/** しろ「よ」, 読め「や」: 命令形 with a particle that presses; and …しなさい. */
export function findOrders(text: AnalyzedText): Span[] {
	if (!mayOrder.test(text.text)) return [];
	return text.tokens.flatMap((token, i): Span[] => {
		const next = text.tokens[i + 1];
		if (token.form === "命令ｉ" && token.base === "なさる")
			return isOrder(text, i) ? [place(text, i, token)] : [];
		if (isPressed(text, i)) return [place(text, i, token)];
		if (!next || !/^(?:よ|や|ってば|っての)$/.test(next.surface)) return [];
		// 払え「よ」: before よ the dictionary reads 仮定形
		if (!token.form.startsWith("命令") && token.form !== "仮定形") return [];
		if (token.pos !== "動詞" || kindCommands.has(token.base)) return [];
		const noun = text.tokens[i - 1];
		if (token.base === "する" && noun && kindCommands.has(noun.surface))
			return [];
		return [place(text, i, next)];
	});
}

/** うだうだ言わずに申請「しろ」: pressing words before an order that ends the sentence. */
const pressing =
	/(?:ずに|ないで|くせに|文句|いい加減|さっさと|とっとと|つべこべ|うだうだ|ぐずぐず|暇があ(?:る|った)|偉そう|だったら|んなら|嫌なら|そこの)/;

function isPressed(text: AnalyzedText, index: number): boolean {
	const token = text.tokens[index];
	const next = text.tokens[index + 1];
	if (!token?.form.startsWith("命令") || token.pos !== "動詞") return false;
	if (kindCommands.has(token.base) || (next && isWord(next))) return false;
	const { start } = sentenceOf(text, token);
	return pressing.test(text.text.slice(start, token.start));
}

const place = (text: AnalyzedText, index: number, last: Token): Span => ({
	// 分別「しろよ」: the noun before する belongs to it
	start:
		(text.tokens[index]?.base === "する" || last.base === "なさる"
			? text.tokens[index - 1]
			: text.tokens[index]
		)?.start ?? last.start,
	end: last.end,
});

function isOrder(text: AnalyzedText, index: number): boolean {
	const token = text.tokens[index];
	if (!token) return false;
	const around = text.text.slice(Math.max(0, token.start - 6), token.end);
	const rest = text.text.slice(token.end, token.end + 3);
	return !kindRequests.test(around) && !/^[、,]?(?:と|って)/.test(rest);
}
