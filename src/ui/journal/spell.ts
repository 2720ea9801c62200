import { nameExemption } from "../../core/approval/approval";
import { grounds } from "../../core/breath";
import { enumerate } from "../../core/enumerate";
import { isOutOfDate, type JournalEntry } from "../../core/journal";
import type { JournalRow } from "../../core/journal-csv";
import {
	type PictureAnswers,
	pictureAnswers,
	pictureQuestions,
} from "../../core/questions";
import { showHandle } from "../../core/show-handle";
import type { Language, Words } from "../../core/words";
import { actionNames } from "../action-names";
import { siteNames } from "../site-names";
import { tellTime } from "../tell-approval";
import { wayNames } from "../way-names";
import { wording } from "./wording";

export type Spelling = {
	/** Rule id → its name. */
	titles: Record<string, string>;
	language: Language;
	/** YYYY-MM-DD, in Japan. */
	today: string;
};

/** A rule or another reason in words. */
export const nameReason = (id: string, { titles, language }: Spelling) =>
	wording.doubt[id]?.[language] ?? titles[id] ?? id;

const nameReasons = (ids: string[], spelling: Spelling) =>
	enumerate(
		ids.map((id) => nameReason(id, spelling)),
		spelling.language,
	);

/** 人: 了解済み、権利: 自作 */
function spellPictures(answers: PictureAnswers, language: Language): string {
	const parts = pictureQuestions.flatMap((question) => {
		const answer = answers[question];
		const words = answer && pictureAnswers[question][answer];
		return words
			? [`${wording.pictures[question][language]}: ${words[language]}`]
			: [];
	});
	return enumerate(parts, language);
}

/** Like the times beside it. */
const tellDay = (day: string, language: Language) =>
	language === "ja" ? day.replaceAll("-", "/") : day;

/** An entry in words. */
export function spell(entry: JournalEntry, spelling: Spelling): JournalRow {
	const { language, today } = spelling;
	const say = (words: Words) => words[language];
	const { permission, report, reportedAt, tidiedAt } = entry;
	const approval =
		permission && "approval" in permission ? permission.approval : undefined;
	const exemption =
		permission && "exemption" in permission ? permission.exemption : undefined;
	return {
		at: tellTime(entry.at, language),
		site: siteNames[entry.site],
		account: showHandle(entry.site, entry.account),
		action: say(actionNames[entry.action]),
		rules: nameReasons(entry.rules, spelling),
		doubts: nameReasons(entry.doubts, spelling),
		decision: say(wording.decision[entry.decision]),
		ground: (entry.ground && grounds[entry.ground]?.[language]) || "",
		approver: approval?.by ?? "",
		approvedAt: approval ? tellTime(approval.at, language) : "",
		approvedHow: approval
			? [say(wayNames[approval.how]), approval.number].filter(Boolean).join(" ")
			: "",
		exemption: exemption ? say(nameExemption(exemption)) : "",
		pictures: entry.pictures ? spellPictures(entry.pictures, language) : "",
		lastDay: tellDay(entry.lastDay ?? "", language),
		report:
			report === "due"
				? say(wording.due)
				: report
					? `${say(wording.done)} ${reportedAt ? tellTime(reportedAt, language) : ""}`.trim()
					: "",
		tidied: tidiedAt
			? `${say(wording.tidied)} ${tellTime(tidiedAt, language)}`
			: isOutOfDate(entry, today)
				? say(wording.stale)
				: "",
		textHash: entry.textHash,
	};
}
