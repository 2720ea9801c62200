import type { CustomClause } from "../../core/custom-guideline";
import type { RuleId } from "../../core/ids";
import { severities } from "../../core/severity";
import type { Studio } from "./studio";
import { wording } from "./wording";

const bound = [
	"both",
	"official",
	"contractors",
	"personal",
	"public",
] as const satisfies CustomClause["appliesTo"][];

type Props = {
	clause: CustomClause;
	/** The words of the clause that spoke for a rule when the document was read. */
	because: Record<RuleId, string[]>;
	change(clause: CustomClause, group?: string): void;
	remove(): void;
	studio: Studio;
};

/** The rules that serve the clause, each with its strength and why it was proposed. */
function ServingRules({ clause, because, change, studio }: Props) {
	const { rulings, say } = studio;
	const nameOf = (id: RuleId) => {
		const title = rulings.find((ruling) => ruling.id === id)?.title;
		return title ? say(title) : id;
	};
	const put = (rules: CustomClause["rules"]) => change({ ...clause, rules });
	const others = rulings.filter(({ id }) => !Object.hasOwn(clause.rules, id));
	return (
		<>
			<ul
				class="rows rules"
				aria-label={`${clause.place} ${say(wording.ownRules)}`}
			>
				{Object.entries(clause.rules).map(([id, strength]) => (
					<li key={id}>
						<div>
							<b>{nameOf(id)}</b>
							{because[id] && (
								<p class="places">「{because[id].join("」「")}」</p>
							)}
						</div>
						<div class="row">
							<select
								aria-label={`${nameOf(id)}${say(wording.strengthOf)}`}
								value={strength}
								onChange={({ currentTarget: { value } }) => {
									const severity = severities.find((known) => known === value);
									if (severity) put({ ...clause.rules, [id]: severity });
								}}
							>
								{severities.map((severity) => (
									<option key={severity} value={severity}>
										{say(wording.severity[severity])}
									</option>
								))}
							</select>
							<button
								type="button"
								class="plain"
								aria-label={`${say(wording.remove)}: ${clause.place} ${nameOf(id)}`}
								onClick={() => {
									const { [id]: _, ...rest } = clause.rules;
									put(rest);
								}}
							>
								{say(wording.remove)}
							</button>
						</div>
					</li>
				))}
			</ul>
			<label class="own-add">
				{say(wording.ownAddRule)}
				<select
					value=""
					onChange={({ currentTarget }) => {
						if (currentTarget.value)
							put({ ...clause.rules, [currentTarget.value]: "notice" });
						currentTarget.value = "";
					}}
				>
					<option value="">—</option>
					{others.map(({ id, title }) => (
						<option key={id} value={id}>
							{say(title)}
						</option>
					))}
				</select>
			</label>
		</>
	);
}

/** One clause of the organisation's own document, folded up until somebody corrects it. */
export function OwnClause(props: Props) {
	const { clause, change, remove, studio } = props;
	const { say } = studio;
	const served = Object.keys(clause.rules).length;
	return (
		<details class="entry">
			<summary>
				<b>{clause.place}</b>{" "}
				<span class="soft">
					{clause.summary.slice(0, 40)}
					{clause.summary.length > 40 && "…"}（
					{served > 0
						? `${say(wording.ownRules)} ${served}`
						: say(wording.ownUnserved)}
					）
				</span>
			</summary>
			<div class="add">
				<label>
					{say(wording.ownPlace)}
					<input
						value={clause.place}
						required
						onChange={({ currentTarget: { value } }) => {
							if (value.trim()) change({ ...clause, place: value.trim() });
						}}
					/>
				</label>
				<label>
					{say(wording.ownAppliesTo)}
					<select
						value={clause.appliesTo}
						onChange={({ currentTarget: { value } }) => {
							const appliesTo = bound.find((known) => known === value);
							if (appliesTo) change({ ...clause, appliesTo });
						}}
					>
						{bound.map((known) => (
							<option key={known} value={known}>
								{say(wording.appliesTo[known])}
							</option>
						))}
					</select>
				</label>
			</div>
			<div class="field">
				<label for={`summary-${clause.place}`}>{say(wording.ownSummary)}</label>
				<textarea
					id={`summary-${clause.place}`}
					rows={3}
					value={clause.summary}
					onInput={({ currentTarget: { value } }) => {
						if (value.trim())
							change(
								{ ...clause, summary: value },
								`clause.${clause.place}.summary`,
							);
					}}
				/>
			</div>
			<ServingRules {...props} />
			<button
				type="button"
				aria-label={`${say(wording.remove)}: ${clause.place}`}
				onClick={remove}
			>
				{say(wording.ownRemove)}
			</button>
		</details>
	);
}
