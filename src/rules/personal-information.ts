import { exact } from "../core/exact";
import { guess } from "../core/guess";
import type { Rule } from "../core/rule";
import { findBirthDates } from "./personal-information/birth-dates";
import { findHints } from "./personal-information/hints";
import { findHomeAddresses } from "./personal-information/home-addresses";
import { findMailAddresses } from "./personal-information/mail-addresses";
import { findMyNumbers } from "./personal-information/my-number";
import { findNamedPersons } from "./personal-information/named-persons";
import { findNames } from "./personal-information/names";
import { findOtherNumbers } from "./personal-information/other-numbers";
import { findPhoneNumbers } from "./personal-information/phone-numbers";
import { findRecognisablePersons } from "./personal-information/recognisable-persons";
import { findCircumstances } from "./words/circumstances";

/** 個人情報: 武蔵野市 2.3(1), 宇部市 5(5), 逗子市 3-1(2)ア(イ), 芦別市 1-4(3). */
export const rule: Rule = {
	id: "personal-information",
	title: { ja: "個人情報", en: "Personal information" },
	why: {
		ja: "一度広まると消せず、本人の暮らしや安全を損なうことがあるためです。",
		en: "Once spread it cannot be taken back, and may harm the person’s life or safety.",
	},
	accounts: "both",
	severity: "hold",
	check: (text, draft, policy) => {
		const names = findNames(text);
		const circumstances = findCircumstances(text);
		const hits = [
			...exact([
				...findPhoneNumbers(text, names, policy),
				...findMailAddresses(text, policy),
				...findMyNumbers(text),
				...findOtherNumbers(text),
				...findHomeAddresses(text, names),
				...findBirthDates(text, names),
			]),
			...findNamedPersons(text, names, circumstances),
			...findRecognisablePersons(text, circumstances),
		];
		return [...hits, ...guess(findHints(text, draft, hits))];
	},
};
