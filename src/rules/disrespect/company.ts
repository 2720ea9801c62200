import type { AnalyzedText } from "../../core/analyzed-text";
import { isWord } from "../../core/context/tokens";
import type { Span } from "../../core/span";

/** あの「連中」, 不届きな「輩」, 騒ぐ「奴」, but 長唄連中, 常連中心, 連中川, 奴凧. */
export function findCompany({ text, tokens }: AnalyzedText): Span[] {
	if (!/連中|輩|奴|ヤツ/.test(text)) return [];
	return tokens.flatMap((token, i): Span[] => {
		if (!/^(?:連中|輩|奴|ヤツ)$/.test(token.surface)) return [];
		const isAtStart = i === 0 || !isWord(tokens[i - 1] ?? token);
		// 奴は川辺のゆるキャラ: a fellow without a word before him may be anything
		if (isAtStart && /^(?:奴|ヤツ)$/.test(token.surface)) return [];
		const before = tokens[i - 1];
		const isCompound = before?.pos === "名詞" || before?.pos === "接頭詞";
		if (isCompound || tokens[i + 1]?.pos === "名詞") return [];
		return [{ start: token.start, end: token.end }];
	});
}
