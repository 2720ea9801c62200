import type { ComponentChildren } from "preact";
import {
	type Approval,
	type ApprovalNeed,
	nameExemption,
	type Way,
	ways,
} from "../../core/approval/approval";
import {
	approved,
	type TypedPermission,
} from "../../core/approval/typed-permission";
import { enumerate } from "../../core/enumerate";
import type { View } from "../../core/view";
import type { Language, Words } from "../../core/words";
import { tellApproval } from "../tell-approval";
import { wayNames } from "../way-names";
import { gateWording } from "./wording";

type Props = {
	need: ApprovalNeed;
	before?: Approval;
	view: Pick<View, "clauses" | "language">;
	typed: TypedPermission;
	onType(change: Partial<TypedPermission>): void;
};

/** Who agreed, when, and how. */
export function ApprovalFields({
	names,
	language,
	typed,
	onType,
}: Pick<Props, "typed" | "onType"> & { names: string[]; language: Language }) {
	const say = (words: Words) => words[language];
	return (
		<div class="fields">
			<label class="wide">
				{say(gateWording.by)}
				<input
					value={typed.by}
					autocomplete="off"
					spellcheck={false}
					onInput={({ currentTarget }) => onType({ by: currentTarget.value })}
				/>
			</label>
			{names.some((name) => name !== typed.by) && (
				<div class="names">
					{names
						.filter((name) => name !== typed.by)
						.map((name) => (
							<button
								key={name}
								type="button"
								onClick={() => onType({ by: name })}
							>
								{name}
							</button>
						))}
				</div>
			)}
			<label>
				{say(gateWording.at)}
				<input
					type="datetime-local"
					value={typed.at}
					onInput={({ currentTarget }) => onType({ at: currentTarget.value })}
				/>
			</label>
			<label>
				{say(gateWording.how)}
				<select
					value={typed.how}
					onChange={({ currentTarget }) =>
						onType({ how: currentTarget.value as Way })
					}
				>
					{ways.map((way) => (
						<option key={way} value={way}>
							{say(wayNames[way])}
						</option>
					))}
				</select>
			</label>
			{typed.how === "decision" && (
				<label class="wide">
					{say(gateWording.number)}
					<input
						value={typed.number}
						autocomplete="off"
						onInput={({ currentTarget }) =>
							onType({ number: currentTarget.value })
						}
					/>
				</label>
			)}
		</div>
	);
}

function Option({
	value,
	typed,
	onType,
	children,
}: Pick<Props, "typed" | "onType"> & {
	value: string;
	children: ComponentChildren;
}) {
	return (
		<label>
			<input
				type="radio"
				name="permission"
				value={value}
				checked={typed.choice === value}
				onChange={() => onType({ choice: value })}
			/>{" "}
			<span>{children}</span>
		</label>
	);
}

/** The approval of a post, or why it may go out without one. What the text looks like is named; the person chooses. */
export function ApprovalForm({ need, before, view, typed, onType }: Props) {
	const { language } = view;
	const say = (words: Words) => words[language];
	const cite = (ids: (string | undefined)[]) =>
		enumerate(
			ids.flatMap((id) => (id && view.clauses[id]?.cited) || []),
			language,
		);
	const cited = cite(need.clauses);
	const exemptions = need.exemptions.toSorted(
		(a, b) => Number(b.id === need.proposed) - Number(a.id === need.proposed),
	);
	return (
		<fieldset class="permission">
			<legend>
				{say(gateWording.approval)}
				{cited && <span class="cited"> {cited}</span>}
			</legend>
			{before && (
				<p class="changed">
					{say(gateWording.changed)} {tellApproval(before, language)}
				</p>
			)}
			<Option value={approved} typed={typed} onType={onType}>
				{say(gateWording.approved)}
			</Option>
			{typed.choice === approved && (
				<ApprovalFields
					names={need.names}
					language={language}
					typed={typed}
					onType={onType}
				/>
			)}
			<p class="soft">
				{say(gateWording.without)}
				{need.reports && say(gateWording.reports)}
			</p>
			{exemptions.map(({ id, clause }) => (
				<Option key={id} value={id} typed={typed} onType={onType}>
					{say(nameExemption(id))}
					{clause && <span class="cited"> {cite([clause])}</span>}
					{id === need.proposed && (
						<span class="proposed">{say(gateWording.proposed)}</span>
					)}
				</Option>
			))}
		</fieldset>
	);
}
