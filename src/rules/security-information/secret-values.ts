import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import { isWarnedAgainst } from "../../core/context/prevention";
import type { Hit } from "../../core/rule";
import type { Span } from "../../core/span";
import {
	isForFun,
	isForVisitors,
	isHalfSecret,
	secretLabel,
} from "../words/secrets";

const anyLabel = new RegExp(secretLabel, "gi");
/** What stands between a label and its value, and the value at most. */
const reach = 100;

const link = "(?:\\s|:|=|は|が|→|/|\\(|「|『|\"|'|、){1,4}";
/** 8文字以上, 2025年, 4桁: a figure about the secret, not the secret. */
const notAFigure =
	"(?!\\d*\\s?(?:桁|文字|字|個|回|種類|件|年|月|日|円|人|時|分|以上|以内|~|-\\d+文字))";

const inLatin = new RegExp(
	`^(?:の番号|の値)?${link}(?:(?:全員|みんな|全部|共通で?|今は|まだ)\\s?)?${notAFigure}(?<value>[!-~]{4,64})`,
);
/** パスワードを忘れたので共通の admin123 で入った. */
const used =
	/^[^。\n!-~]{1,14}\s?(?<value>[a-z]+[!-~]{0,20}\d[!-~]{0,20})\s?(?:で(?:入|ログイン|開)|[をと]入力)/i;
const quoted =
	/^は?[「『"](?<value>[^」』"\s]{2,24})[」』"](?=です|でした|だ|。|、|$|\s|に)/;
/** 初期パスワードは生年月日です: everybody can work it out. */
const guessable =
	/^は(?:全員|みんな|各自の|本人の|自分の)?(?<value>生年月日|誕生日|電話番号|職員番号|社員番号|学籍番号|郵便番号|課名|市名)(?=です|でした|だ|に|の|。|$|\s|\d)/;

/** `****`, `xxxx`, `abc…` in a form, an address of a page or a mailbox: no secret. */
const isPlaceholder = (value: string) =>
	/^[*x×_.?…-]+$/i.test(value) || /^https?:|^www\.|^@|@[\w-]+\./i.test(value);

/** パスワードはGoogle社の…: Latin letters alone are a secret only where the statement ends with them. */
const endsStatement =
	/^(?:です|でした|だ|。|、|,|」|』|"|'|\)|\s|$|に(?:変え|変更|し)|を(?:入力|使)|で(?:入|ログイン|開|す))/;

/** 「1234」や誕生日などの…は避けましょう speaks of bad secrets in general. */
const example = /^[」』"']?(?:や|など|のような|といった|みたいな|とか)/;

export const findSecretValues = (text: AnalyzedText): Hit[] =>
	text.matches(anyLabel).flatMap((match): Hit[] => {
		const labelEnd = match.index + match[0].length;
		const rest = text.text.slice(labelEnd, labelEnd + reach);
		return [inLatin, used, quoted, guessable].flatMap((pattern): Hit[] => {
			const found = pattern.exec(rest);
			const raw = found?.groups?.value;
			if (!found || !raw) return [];
			const value = raw.replace(/[.,"')\]]+$/, "");
			const start = labelEnd + found[0].lastIndexOf(raw);
			const span = { start, end: start + value.length };
			const after = text.text.slice(span.end, span.end + 12);
			if (value.length < 2 || isPlaceholder(value)) return [];
			if (
				pattern === inLatin &&
				!/\d/.test(value) &&
				!endsStatement.test(after)
			)
				return [];
			if (example.test(after) || isWarnedAgainst(text, span)) return [];
			return judge(text, span, match[0], pattern === guessable);
		});
	});

function judge(
	text: AnalyzedText,
	span: Span,
	label: string,
	isGuessable: boolean,
): Hit[] {
	const { start, end } = sentenceOf(text, span);
	// What an announcement opens with often says for whom it is.
	const around = text.text.slice(Math.max(0, start - 60), end);
	if (isForFun(around)) return [];
	const isMeeting = /Zoom|ズーム|ミーティング|Webex|Teams|オンライン/i.test(
		around,
	);
	const isGiven = isForVisitors(around) || isGuessable || isHalfSecret(label);
	return [
		{
			span,
			message: {
				ja: `「${label}」の値が書かれています。見た人がだれでも使えるようになります。`,
				en: "A password, key or login is written out here. Anybody who reads it can use it.",
			},
			advice: {
				ja: "値を消してください。来庁者向けなど公開してよいものかは、情報担当に確かめてください。",
				en: "Please delete it, or ask your IT staff whether it is meant for the public.",
			},
			...(isGiven
				? { atMost: "notice" as const }
				: isMeeting && { atMost: "confirm" as const }),
		},
	];
}
