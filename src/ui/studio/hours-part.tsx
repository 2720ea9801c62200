import type { Hours } from "../../core/policy";
import { Part } from "./part";
import type { Studio } from "./studio";
import { wording } from "./wording";

type Key = "workHours" | "officeHours";
const times = ["start", "end", "breakStart", "breakEnd"] as const;

function HoursFields({ name, studio }: { name: Key; studio: Studio }) {
	const { policy, language, say, set } = studio;
	const hours = policy[name];
	const letters = [...say(wording.dayNames)];
	const dayNames = say(wording.dayNamesLong).split(",");
	const change = (changed: Partial<Hours>, field: string) => {
		const next = { ...hours, ...changed };
		// An empty break is none.
		for (const key of ["breakStart", "breakEnd"] as const)
			if (!next[key]) delete next[key];
		set({ [name]: next }, `${name}.${field}`);
	};
	return (
		<fieldset class="hours" lang={language}>
			<legend>{say(wording[name])}</legend>
			<p>{say(wording[`${name}Help`])}</p>
			<fieldset class="days">
				<legend class="hidden">{say(wording.days)}</legend>
				{letters.map((letter, day) => (
					<label key={dayNames[day]} title={dayNames[day]}>
						<input
							type="checkbox"
							aria-label={dayNames[day]}
							checked={hours.days.includes(day)}
							onChange={(event) =>
								change(
									{
										days: event.currentTarget.checked
											? [...hours.days, day].toSorted()
											: hours.days.filter((other) => other !== day),
									},
									`days.${day}`,
								)
							}
						/>
						{letter}
					</label>
				))}
			</fieldset>
			<div class="add">
				{times.map((time) => (
					<label key={time}>
						{say(wording[time])}
						<input
							type="time"
							required={time === "start" || time === "end"}
							value={hours[time]?.padStart(5, "0") ?? ""}
							onInput={(event) => {
								const { value } = event.currentTarget;
								if (value || time.startsWith("break"))
									change({ [time]: value }, time);
							}}
						/>
					</label>
				))}
			</div>
		</fieldset>
	);
}

/** When people work, and when the city hall is open. */
export function HoursPart({ studio }: { studio: Studio }) {
	return (
		<Part
			id="hours"
			title={wording.hours}
			keys={["workHours", "officeHours"]}
			studio={studio}
		>
			<HoursFields name="workHours" studio={studio} />
			<HoursFields name="officeHours" studio={studio} />
		</Part>
	);
}
