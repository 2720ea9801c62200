import { customId } from "../../core/custom-guideline";
import { Part } from "./part";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** The organisation's own clauses. Here they are written; for now they are only counted. */
function OwnGuideline({ studio }: { studio: Studio }) {
	const { policy, say } = studio;
	const { title, clauses } = policy.customGuideline;
	if (clauses.length === 0) return <p>{say(wording.customNone)}</p>;
	return (
		<p>
			{title} {say(wording.customCount)}: {clauses.length}
		</p>
	);
}

/** By which municipality's clauses drafts are checked. */
export function GuidelineChoice({ studio }: { studio: Studio }) {
	const { policy, guidelines, language, say, set } = studio;
	const choices = [
		{ id: "all", name: say(wording.all) },
		...guidelines
			.filter(({ id }) => id !== customId)
			.map(({ id, municipality, title }) => ({
				id,
				// In Japanese the title begins with the name of the city.
				name: language === "ja" ? title : `${say(municipality)} — ${title}`,
			})),
		{ id: customId, name: say(wording.custom) },
	];
	return (
		<Part
			id="guideline"
			title={wording.guideline}
			help={wording.guidelineHelp}
			keys={["guideline", "customGuideline"]}
			studio={studio}
		>
			<fieldset class="choices">
				<legend class="hidden">{say(wording.guideline)}</legend>
				{choices.map(({ id, name }) => (
					<label key={id}>
						<input
							type="radio"
							name="guideline"
							value={id}
							checked={
								policy.guideline === id &&
								studio.settings.guideline !== undefined
							}
							onChange={() => set({ guideline: id })}
						/>
						{name}
					</label>
				))}
			</fieldset>
			{!choices.some(({ id }) => id === policy.guideline) && (
				<p class="wrong">
					<code>{policy.guideline}</code> {say(wording.unknownGuideline)}
				</p>
			)}
			{policy.guideline === customId && <OwnGuideline studio={studio} />}
		</Part>
	);
}
