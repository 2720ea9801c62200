import { isWithinHours } from "../core/calendar";
import type { Rule } from "../core/rule";
import { describeHours } from "./hours/describe-hours";
import { isUrgent } from "./hours/urgent";

/** 開庁時間外の公式発信: 逗子市 3-2(1)イ, FB-6, X-5. What cannot wait goes out at any hour. */
export const rule: Rule = {
	id: "outside-hours",
	title: { ja: "開庁時間外の投稿", en: "Posting outside office hours" },
	why: {
		ja: "時間外に投稿すると、問い合わせや反応にすぐ対応できないためです。",
		en: "Outside office hours nobody is there for questions and reactions.",
	},
	accounts: "official",
	severity: "notice",
	byClock: true,
	check: (text, draft, policy) => {
		if (isWithinHours(draft.at, policy.officeHours) !== false) return [];
		if (isUrgent(text)) return [];
		const hours = describeHours(policy.officeHours);
		return [
			{
				message: {
					ja: `いまは開庁時間（${hours.ja}）の外です。投稿への反応にすぐ対応できないことがあります。`,
					en: `It is outside office hours (${hours.en}); reactions may have to wait.`,
				},
				advice: {
					ja: "急ぎでなければ予約投稿にするか、次の開庁日に投稿してください。",
					en: "Unless it is urgent, schedule the post or wait for the next working day.",
				},
			},
		];
	},
};
