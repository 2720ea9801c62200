import type { AnalyzedText } from "../../core/analyzed-text";
import type { Hit } from "../../core/rule";
import { lineAfter, lineBefore } from "./nearby";

const mark = "[-‐‑‒–—―−ー ]";
const candidate = new RegExp(
	`(?<![\\d.-])\\d{4}(${mark}?)\\d{4}\\1\\d{4}(?!${mark}?\\d)`,
	"g",
);
const context = /個人番号|マイナンバー|マイナ/;
/** Right before the digits, unlike マイナンバーの通知書の受付番号 202504010012. */
const named =
	/(?:個人番号|マイナンバー)(?:\([^)]{1,8}\))?(?:は|が|:|\s|「|、){0,3}$/;
/** Said to be no sample. */
const genuine = /実物(?!か)|本物(?!か)|(?:実際|本人|自分)の番号|実番号/;
const sample =
	/(?:見本|サンプル|記入例|ダミー)(?!(?:では|じゃ|や)(?:な[いく]|あり))|例[):: ]|1234\D?5678|0000/;

/** 番号利用法施行令 8条: the last digit is checked against the other eleven. */
export function isMyNumber(digits: string): boolean {
	if (!/^\d{12}$/.test(digits)) return false;
	const sum = Array.from(digits.slice(0, 11))
		.reverse()
		.reduce(
			(total, digit, i) => total + Number(digit) * (i < 6 ? i + 2 : i - 4),
			0,
		);
	const rest = sum % 11;
	return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/**
 * マイナンバー: twelve digits with the right check digit, and either the word nearby or groups of four.
 * One random number in ten has a right check digit, so digits alone prove nothing.
 */
export const findMyNumbers = (text: AnalyzedText): Hit[] =>
	text.matches(candidate).flatMap((match): Hit[] => {
		const span = { start: match.index, end: match.index + match[0].length };
		const before = lineBefore(text, span, 40);
		const around = before + lineAfter(text, span, 20);
		// マイナンバー 4821 7730 1956 の方: called so, it is one, even with a digit mistyped.
		const isCalledSo =
			named.test(before) || (context.test(before) && genuine.test(before));
		const isNamed = isCalledSo && !sample.test(around);
		if (!isNamed && !isMyNumber(match[0].replace(/\D/g, ""))) return [];
		if (!match[1] && !context.test(around)) return [];
		return [
			{
				span,
				message: {
					ja: "マイナンバー（個人番号）のように見えます。法律で定められた場合のほかは、人に伝えることができません。",
					en: "This looks like a My Number. The law forbids passing one on except for set purposes.",
				},
				advice: {
					ja: "番号を消してください。見本のときは、見本と分かる数字（0000…）にしてください。",
					en: "Please delete it. For a sample use digits that are plainly a sample, such as 0000….",
				},
			},
		];
	});
