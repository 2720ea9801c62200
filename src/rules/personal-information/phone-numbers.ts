import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { AnalyzedText } from "../../core/analyzed-text";
import type { Policy } from "../../core/policy";
import type { Hit } from "../../core/rule";
import { namesOrganisation } from "../words/organisations";
import type { Name } from "./names";
import { isNextTo, lineAfter, lineBefore } from "./nearby";
import { isOffered } from "./offered";

const mark = "[-‐‑‒–—―−ー~.()・ ]";
const candidate = new RegExp(
	[
		`(?<![\\d.-])(?:\\+81${mark}{0,2}\\d{1,4}|0\\d{1,4})${mark}{1,2}\\d{1,4}${mark}{1,2}\\d{3,4}(?!\\d)`,
		`(?<![\\d.-])0[6-9]0${mark}{0,2}\\d{4}${mark}{0,2}\\d{4}(?!\\d)`,
		`(?<![\\d.-])0\\d{9}(?!\\d)`,
	].join("|"),
	"g",
);

/** E.164, or undefined for digits that are no Japanese telephone number. */
function numberOf(written: string): string | undefined {
	const digits = written.replace(/[^\d+]/g, "");
	const phone = parsePhoneNumberFromString(digits, "JP");
	return phone?.isValid() ? phone.number : undefined;
}

/** 060 (since 2026-07), 070, 080, 090 with eight digits more; 0800 is toll-free. */
const mobile = /^\+81(?!800)[6789]0\d{8}$/;
/** Toll-free and special services of firms and offices, and 000 in forms. */
const service = /^\+81(?:120|800|570|990|00)/;

/** Whose number it is, before it: 自宅の電話は…, 電話をかけてきた人の番号は…. */
const home =
	/(?:自宅|実家|お宅|住まい|(?:人|方|男性|女性|相手|本人|個人|私|僕|俺|家族|母|父|親|妻|夫)の?(?:携帯|電話|番号|連絡先|TEL))[^。]{0,12}$/i;
/** Or behind it: 0422-…、自宅らしい. */
const homeBehind = /^[^。]{0,4}(?:自宅|実家)/;

/** Telephone numbers of persons: mobiles, and landlines that belong to a home or a named person. */
export function findPhoneNumbers(
	text: AnalyzedText,
	names: Name[],
	policy: Policy,
): Hit[] {
	const own = new Set(
		policy.contacts.flatMap(({ phone }) => (phone && numberOf(phone)) || []),
	);
	return text.matches(candidate).flatMap((match): Hit[] => {
		const number = numberOf(match[0]);
		if (!number || own.has(number) || service.test(number)) return [];
		if (/0{7}$/.test(number)) return [];
		const span = { start: match.index, end: match.index + match[0].length };
		const before = lineBefore(text, span, 30);
		if (mobile.test(number)) {
			return [
				{
					span,
					message: {
						ja: "携帯電話の番号です。一度広まると消せず、持ち主に迷惑な電話がかかることがあります。",
						en: "This is a mobile number. Once spread it cannot be taken back, and its owner may be harassed.",
					},
					advice: {
						ja: "公用の番号ですか。個人の番号なら、代表電話に替えるか、本人の同意を確かめてください。",
						en: "Is it an office number? If it is a person’s, use the main number or make sure of the person’s consent.",
					},
					...(isOffered(text, span) && { atMost: "notice" as const }),
				},
			];
		}
		const isNamed = names.some(
			(name) => name.kind !== "full" && isNextTo(name, span, 12, 4),
		);
		const after = lineAfter(text, span, 10);
		if (namesOrganisation(before) || namesOrganisation(after)) return [];
		if (!isNamed && !home.test(before) && !homeBehind.test(after)) return [];
		// 詳しくは、司法書士中津氏【電話】086-…
		if (isOffered(text, span)) return [];
		return [
			{
				span,
				message: {
					ja: "個人の電話番号のように見えます。",
					en: "This looks like a private person’s telephone number.",
				},
				advice: {
					ja: "本人の同意はありますか。なければ番号を外してください。",
					en: "Does the person agree? If not, please leave the number out.",
				},
				atMost: "confirm",
			},
		];
	});
}
