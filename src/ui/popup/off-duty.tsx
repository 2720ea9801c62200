import { useState } from "preact/hooks";
import {
	endOfOffDuty,
	isOffDutyAt,
	type OffDutyChoice,
} from "../../core/off-duty";
import type { Language, Words } from "../../core/words";

type Props = {
	/** ISO 8601; undefined where the person has said nothing. */
	until: string | undefined;
	language: Language;
	onChange(until: string | undefined): void;
};

const own = {
	title: {
		ja: "勤務時間中の個人の投稿の知らせ",
		en: "The note about private posts in working hours",
	},
	leave: { ja: "今日は休暇", en: "On leave today" },
	break: { ja: "休憩中（1時間）", en: "On a break (1 hour)" },
	flexible: { ja: "まで勤務外（時差勤務）", en: "off until then" },
	until: { ja: "この時刻", en: "Until" },
	quiet: { ja: "まで出しません。", en: "Not shown until" },
	again: { ja: "また出す", en: "Show it again" },
	memory: {
		ja: "ブラウザを閉じるまでの間だけ覚えます。",
		en: "Remembered until the browser is closed.",
	},
};

/** The end of the day is 24:00, as office hours are written. */
const clock = (iso: string) =>
	new Date(iso)
		.toLocaleTimeString("ja-JP", {
			timeZone: "Asia/Tokyo",
			hour: "2-digit",
			minute: "2-digit",
		})
		.replace(/^0?0:00$/, "24:00");

/** Leave, a break, flexible time: only the person knows. */
export function OffDuty({ until, language, onChange }: Props) {
	const [end, setEnd] = useState(until);
	const [time, setTime] = useState("10:30");
	const say = (words: Words) => words[language];
	const now = () => new Date().toISOString();
	const save = (next: string | undefined) => {
		setEnd(next);
		onChange(next);
	};
	const choose = (choice: OffDutyChoice) => {
		const next = endOfOffDuty(choice, now(), time);
		if (next) save(next);
	};
	return (
		<details class="off-duty">
			<summary>{say(own.title)}</summary>
			{end && isOffDutyAt(now(), end) ? (
				<p role="status">
					{language === "ja"
						? `${clock(end)}${own.quiet.ja}`
						: `${own.quiet.en} ${clock(end)}.`}{" "}
					<button type="button" onClick={() => save(undefined)}>
						{say(own.again)}
					</button>
				</p>
			) : (
				<p>
					<button type="button" onClick={() => choose("leave")}>
						{say(own.leave)}
					</button>
					<button type="button" onClick={() => choose("break")}>
						{say(own.break)}
					</button>
					<span>
						<input
							type="time"
							aria-label={say(own.until)}
							value={time}
							onInput={({ currentTarget }) => setTime(currentTarget.value)}
						/>
						<button type="button" onClick={() => choose("flexible")}>
							{say(own.flexible)}
						</button>
					</span>
				</p>
			)}
			<p class="soft">{say(own.memory)}</p>
		</details>
	);
}
