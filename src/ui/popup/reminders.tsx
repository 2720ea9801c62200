import { dailyCheckKey } from "../../core/daily-check";
import type { RegisteredAccount } from "../../core/policy";
import { showHandle } from "../../core/show-handle";
import type { Language, Words } from "../../core/words";

const own = {
	daily: (who: string): Words => ({
		ja: `${who} への反応を、この24時間まだ確かめていません。`,
		en: `Nobody here has looked at the reactions to ${who} in the last 24 hours.`,
	}),
	confirmed: { ja: "確認しました", en: "Confirmed" },
	due: (count: number): Words => ({
		ja: `確かめる時期の点検が ${count} 件あります`,
		en: `Self-check: ${count} to look at`,
	}),
};

type Props = {
	dailyChecks: RegisteredAccount[];
	dueChecks: number;
	language: Language;
	openPage(path: string): void;
	confirmDailyCheck(account: RegisteredAccount): void;
};

/** One small line each, and only when it is time. */
export function Reminders(props: Props) {
	const { dailyChecks, dueChecks } = props;
	const say = (words: Words) => words[props.language];
	const nameOf = ({ site, id, name }: RegisteredAccount) =>
		site === "facebook" ? (name ?? id) : showHandle(site, id);
	return (
		<>
			{dailyChecks.map((account) => (
				<p key={dailyCheckKey(account)} class="reminder">
					<span id={dailyCheckKey(account)}>
						{say(own.daily(nameOf(account)))}
					</span>
					<button
						type="button"
						aria-describedby={dailyCheckKey(account)}
						onClick={() => props.confirmDailyCheck(account)}
					>
						{say(own.confirmed)}
					</button>
				</p>
			))}
			{dueChecks > 0 && (
				<button
					type="button"
					class="reminder"
					onClick={() => props.openPage("self-check.html")}
				>
					{say(own.due(dueChecks))}
				</button>
			)}
		</>
	);
}
