import { customId } from "../../core/custom-guideline";
import { OwnGuideline } from "./own-guideline";
import { Part } from "./part";
import type { ReadDocument } from "./read-document";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** By which municipality's clauses drafts are checked. */
export function GuidelineChoice({
	readDocument,
	studio,
}: {
	readDocument: ReadDocument | undefined;
	studio: Studio;
}) {
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
			{policy.guideline === customId && (
				<OwnGuideline read={readDocument} studio={studio} />
			)}
		</Part>
	);
}
