import { isWithinHours } from "../core/calendar";
import type { Rule } from "../core/rule";
import { describeHours } from "./hours/describe-hours";

/** 就業時間中の私的利用: 武蔵野市 3.1(5). Whether the person is on leave only the person knows, and can say so for the day. */
export const rule: Rule = {
	id: "work-hours",
	title: {
		ja: "勤務時間中の個人の投稿",
		en: "Private posting in working hours",
	},
	why: {
		ja: "勤務時間中の私的な投稿は、時刻が残り、職務に専念していないと見られるためです。",
		en: "A private post shows its time, and readers may think that the work is being left undone.",
	},
	accounts: "personal",
	severity: "notice",
	byClock: true,
	check: (_text, draft, policy) => {
		if (draft.isOffDuty) return [];
		if (!isWithinHours(draft.at, policy.workHours)) return [];
		const hours = describeHours(policy.workHours);
		return [
			{
				message: {
					ja: `いまは勤務時間（${hours.ja}）のようです。`,
					en: `It seems to be working hours (${hours.en}).`,
				},
				advice: {
					ja: "休暇や休憩、時差勤務でしたら、このままで差し支えありません。ツールバーのアイコンから、今日は出さないようにもできます。",
					en: "If you are on leave, at lunch or work flexible hours, just go on. The toolbar button lets you say so for today.",
				},
			},
		];
	},
};
