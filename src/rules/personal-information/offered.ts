import type { AnalyzedText } from "../../core/analyzed-text";
import { tokenIndex } from "../../core/context/tokens";
import type { Span } from "../../core/span";
import { namesBody } from "../words/organisations";
import { ownerBefore } from "./nearby";

const label =
	"[\\s【(〔]*(?:電話(?:番号)?|TEL|Tel|☎️?|📞|E-?[Mm]ail|E?メール|📧|✉️?)[\\s】)〕::]*";
const ask =
	"(?:詳しくは|問い?合わ?せ先?|申し?込み?(?:方法|先)?)(?:は?[、:/]|は)";

/** 詳しくは、吉村「氏」【電話】…: somebody from outside, who has given a number for readers to ring. */
const byGuest = new RegExp(
	`(?:${ask}[^。\\n]{0,20}?氏[】)]?${label}|氏[】)]?【[^】]{1,8}】)(?:[\\d-]{10,14}、?${label})?$`,
	"u",
);

/** 詳しくは、「育々会」【電話】…: whom to ask, in the line itself or below 問合せ:. */
const byName = new RegExp(`${ask}([^。、:\\n]{2,16}?)${label}$`, "u");
const below = new RegExp(`^([^。、:\\n]{2,16}?)${label}$`, "u");
/** 問合せ:佐藤【電話】…: a line of a listing that says what it is. Whoever is named there has handed it in. */
const listing = new RegExp(
	`(?:^|\\n)[■◇・▽]?(?:問い?合わ?せ先?|申し?込み?(?:方法|先)?)[:/](?:[^。\\n]|\\n(?!\\n)){0,140}?${label}(?:[\\d-]{8,14}、?${label})?$`,
	"u",
);
/** 主な販売商品:トマト 住所:… 【電話】…, ・杉山いちご園(戸田1822)【電話】…: a farm or a shop among others. */
const ofShop = new RegExp(
	`(?:(?:販売商品|営業時間|定休日|住所)[:/](?:[^。\\n]|\\n(?!\\n)){0,80}?|(?:直売所?|農園|いちご園|園芸)(?:\\([^)]{0,16}\\))?)${label}$`,
	"u",
);
const askedAbove = new RegExp(`${ask}\\n[^。]*$`, "u");
/** A list of whom to ask is not longer, in characters. */
const longestList = 160;

const ofPerson = /携帯|本人|個人|私用|自宅|直接/;
const insider =
	/担当|係|携帯|本人|個人|私用|会長|代表|職員|直接|自宅|さん|様|くん|ちゃん/;

/**
 * True where a number or an address stands as the contact of a body, of a guest, or of somebody without a person's name, as in the
 * listings of newsletters: whoever runs it has given it for that.
 */
export function isOffered(text: AnalyzedText, span: Span): boolean {
	const before = ownerBefore(text, span, 30);
	if (namesBody(before) || byGuest.test(before)) return true;
	const above = text.text.slice(
		Math.max(0, span.start - longestList),
		span.start,
	);
	if ((listing.test(above) || ofShop.test(above)) && !ofPerson.test(before))
		return true;
	const owner = (byName.exec(before) ?? findBelow(text, span, before))?.[1];
	if (owner === undefined || insider.test(owner)) return false;
	if (/[会所室]$/.test(owner)) return true;
	const start = span.start - (before.length - before.lastIndexOf(owner));
	return text.tokens
		.slice(
			tokenIndex(text, start),
			tokenIndex(text, start + owner.length - 1) + 1,
		)
		.every(({ detail2 }) => detail2 !== "人名");
}

const findBelow = ({ text }: AnalyzedText, { start }: Span, before: string) =>
	askedAbove.test(text.slice(Math.max(0, start - longestList), start))
		? below.exec(before)
		: null;
