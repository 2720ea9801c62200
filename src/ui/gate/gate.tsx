import { useState } from "preact/hooks";
import {
	readPermission,
	type TypedPermission,
} from "../../core/approval/typed-permission";
import {
	type Breath,
	grounds,
	needsReason,
	type Reason,
} from "../../core/breath";
import { enumerate } from "../../core/enumerate";
import type { PictureAnswers } from "../../core/questions";
import type { View } from "../../core/view";
import type { Words } from "../../core/words";
import { AccountLine } from "./account-line";
import { ApprovalForm } from "./approval-form";
import { askInDialog } from "./dialog";
import { isListed } from "./listed-reason";
import { PictureForm } from "./picture-form";
import { ReasonLine } from "./reason-line";
import { gateWording } from "./wording";

type Props = {
	view: View;
	reasons: Reason[];
	/** What was typed before somebody went back to the text. */
	typed: TypedPermission;
	onType(typed: TypedPermission): void;
	onEnd(breath: Breath): void;
};

function Grounds({
	view,
	onChoose,
}: {
	view: View;
	onChoose(ground: string): void;
}) {
	const say = (words: Words) => words[view.language];
	return (
		<fieldset class="grounds">
			<legend>{say(gateWording.ground)}</legend>
			{Object.entries(grounds).map(([id, words]) => (
				<label key={id}>
					<input
						type="radio"
						name="ground"
						value={id}
						onChange={() => onChoose(id)}
					/>{" "}
					{say(words)}
				</label>
			))}
		</fieldset>
	);
}

const find = <Kind extends Reason["kind"]>(reasons: Reason[], kind: Kind) =>
	reasons.find(
		(reason): reason is Extract<Reason, { kind: Kind }> => reason.kind === kind,
	);

function Gate({ view, reasons, onEnd, ...props }: Props) {
	const [ground, setGround] = useState<string>();
	const [pictures, setPictures] = useState<PictureAnswers>({});
	const [typed, setTyped] = useState(props.typed);
	const say = (words: Words) => words[view.language];
	const approval = find(reasons, "approval");
	const asked = find(reasons, "pictures");
	const listed = reasons.filter(isListed);
	const mustSay = needsReason(reasons);
	const permission = approval && readPermission(typed, Date.now());
	const missing = [
		...(mustSay && !ground ? [gateWording.missing.ground] : []),
		...(asked?.asks.some((one) => !pictures[one])
			? [gateWording.missing.pictures]
			: []),
		...(approval && !permission
			? [
					typed.choice === undefined
						? gateWording.missing.approval
						: gateWording.missing.name,
				]
			: []),
	];
	const go = () =>
		onEnd({
			goes: true,
			...(ground && { ground }),
			...(permission && { permission }),
			...(asked && { pictures }),
		});
	return (
		<>
			<h2>{say(gateWording.title)}</h2>
			<AccountLine view={view} />
			<div class="points">
				{listed.length > 0 && (
					<ul class="reasons" id="points">
						{listed.map((reason, i) => (
							<ReasonLine
								key={`${reason.kind} ${i.toString()}`}
								reason={reason}
								view={view}
							/>
						))}
					</ul>
				)}
				{/* Right under the points it answers; what is asked of the picture and the approval is another matter. */}
				{mustSay && <Grounds view={view} onChoose={setGround} />}
				{asked && (
					<PictureForm
						question={asked}
						view={view}
						answers={pictures}
						onAnswer={(change) => setPictures({ ...pictures, ...change })}
					/>
				)}
				{approval && (
					<ApprovalForm
						need={approval.need}
						before={approval.before}
						view={view}
						typed={typed}
						onType={(change) => {
							const changed = { ...typed, ...change };
							setTyped(changed);
							props.onType(changed);
						}}
					/>
				)}
				{view.checklist.length > 0 && (
					<ul class="checklist">
						{view.checklist.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				)}
			</div>
			<p class="missing" id="missing" aria-live="polite">
				{missing.length > 0 &&
					`${say(gateWording.missing.still)} ${enumerate(missing.map(say), view.language)}`}
			</p>
			<div class="buttons">
				<button
					type="button"
					class="back"
					onClick={() => onEnd({ goes: false })}
				>
					{say(gateWording.back)}
				</button>
				<button
					type="button"
					disabled={missing.length > 0}
					aria-describedby="missing"
					onClick={go}
				>
					{say(gateWording.go)}
				</button>
			</div>
		</>
	);
}

/** One breath: the account, the open points, what is asked of pictures and approval, the checklist. */
export const askForBreath = (
	layer: ShadowRoot,
	theme: string,
	props: Omit<Props, "onEnd">,
): Promise<Breath> =>
	askInDialog<Breath>(
		layer,
		{
			title: gateWording.title[props.view.language],
			language: props.view.language,
			theme,
		},
		{ goes: false },
		(end) => <Gate {...props} onEnd={end} />,
	);
