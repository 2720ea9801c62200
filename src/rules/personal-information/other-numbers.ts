import type { AnalyzedText } from "../../core/analyzed-text";
import type { Hit } from "../../core/rule";
import type { Words } from "../../core/words";
import { lineAfter, lineBefore } from "./nearby";

const dashes = "\\-‐‑‒–—―−ー";
const dash = `[${dashes}]`;

/** Numbers that offices give to one person each; the number of the insurer itself (保険者番号) is public. */
const personal = new RegExp(
	`(?:被保険者番号|記号・?番号|被保険者証(?:等)?(?:の)?(?:記号)?・?番号|保険証(?:の)?(?:記号)?・?番号|受給者(?:証)?番号|基礎年金番号|年金番号|(?:運転)?免許証?番号|パスポート(?:の)?番号|旅券番号|在留カード番号|住民票コード|宛名番号|患者番号|診察券番号|カルテ番号|職員番号|納税者番号|手帳番号)` +
		`(?:は|が|:|=|\\s|「|・|、|No\\.?){0,3}(?<value>[A-Za-z0-9][A-Za-z0-9・${dashes}]{3,20})(?!\\s?(?:桁|文字|個))`,
	"g",
);

const account = new RegExp(
	`(?:普通(?:預金)?|当座(?:預金)?|口座番号|口座|貯蓄(?:預金)?)(?:の)?(?:口座)?(?:番号)?(?:は|が|:|=|\\s|「|・|、|No\\.?){0,3}(?<value>\\d{7,8})(?!\\d)|記号(?:は|:|\\s){0,2}\\d{5}${dash}?\\d?\\s?番号(?:は|:|\\s){0,2}(?<post>\\d{7,8})(?!\\d)`,
	"g",
);
/** Accounts that take payments are published: 義援金の振込先, 口座名義 〇〇市長. */
const forPayments =
	/義援金|義捐金|支援金|寄附|寄付|募金|ふるさと納税|協賛|振込先|振り込み先|振替先|納付|参加費|会費|払込|市長|町長|会計管理者|実行委員会|協会|協議会|日本赤十字|赤十字/;

const card = new RegExp(
	`(?<!\\d)\\d{4}(${dash}|\\s)\\d{4}\\1\\d{4}\\1\\d{4}(?!\\d)`,
	"g",
);

/** Check digit of payment cards (ISO/IEC 7812). */
const isCard = (digits: string) =>
	Array.from(digits)
		.reverse()
		.reduce((sum, digit, i) => {
			const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
			return sum + (value > 9 ? value - 9 : value);
		}, 0) %
		10 ===
	0;

/** 品川 300 あ 12-34: office, class, kana, number. The kana の is left out: 300の12-34 is an address. */
const plate = new RegExp(
	`(?:\\p{Script=Han}{2,4}|いわき|つくば|とちぎ|なにわ|すみだ)\\s?\\d{2,3}\\s?(?!の)[あ-を]\\s?(?:\\d{2}${dash}\\d{2}|[・.]\\d${dash}?\\d{2}|[・.]{2}\\d{2}|[・.]{3}\\d|\\d{4}(?!\\d))`,
	"gu",
);

/** What every plate has, and hardly any text: the office in front of it may be any word. */
const plateNumber = /\d{2,3}\s?(?!の)[あ-を]\s?[\d・.]/g;

const findPlates = ({ matches }: AnalyzedText) =>
	matches(plateNumber).length > 0 ? matches(plate) : [];

/** Numbers that lead to one person or their money. */
export const findOtherNumbers = (text: AnalyzedText): Hit[] => [
	...text.matches(personal).flatMap((match) => {
		const value = match.groups?.value ?? "";
		return value.replace(/\D/g, "").length >= 4
			? [
					said(match, value, {
						ja: "個人に割り当てられた番号",
						en: "a number given to one person",
					}),
				]
			: [];
	}),
	...text.matches(account).flatMap((match) => {
		const span = { start: match.index, end: match.index + match[0].length };
		const around = lineBefore(text, span, 60) + lineAfter(text, span, 40);
		if (forPayments.test(around)) return [];
		const value = match.groups?.value ?? match.groups?.post ?? "";
		return [
			said(match, value, {
				ja: "個人の口座番号",
				en: "somebody’s bank account number",
			}),
		];
	}),
	...text.matches(card).flatMap((match) =>
		isCard(match[0].replace(/\D/g, ""))
			? [
					said(match, match[0], {
						ja: "クレジットカードの番号",
						en: "a payment card number",
					}),
				]
			: [],
	),
	...findPlates(text).map((match) =>
		said(match, match[0], { ja: "車のナンバー", en: "a licence plate" }),
	),
];

function said(match: RegExpMatchArray, value: string, what: Words): Hit {
	const start = (match.index ?? 0) + match[0].lastIndexOf(value);
	return {
		span: { start, end: start + value.length },
		message: {
			ja: `${what.ja}のように見えます。持ち主が特定されたり、悪用されたりするおそれがあります。`,
			en: `This looks like ${what.en}. It may identify its owner or be misused.`,
		},
		advice: {
			ja: "番号を消すか、一部を伏せてください。",
			en: "Please delete the number or mask part of it.",
		},
	};
}
