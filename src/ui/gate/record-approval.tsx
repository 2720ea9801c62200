import { useState } from "preact/hooks";
import type { Approval } from "../../core/approval/approval";
import {
	approved,
	readPermission,
	type TypedPermission,
} from "../../core/approval/typed-permission";
import type { View } from "../../core/view";
import type { Words } from "../../core/words";
import { AccountLine } from "./account-line";
import { ApprovalFields } from "./approval-form";
import { askInDialog } from "./dialog";
import { gateWording } from "./wording";

type Props = {
	view: View;
	typed: TypedPermission;
	onEnd(approval: Approval | undefined): void;
};

function RecordApproval({ view, onEnd, ...props }: Props) {
	const [typed, setTyped] = useState(props.typed);
	const say = (words: Words) => words[view.language];
	const read = readPermission({ ...typed, choice: approved }, Date.now());
	const approval = read && "approval" in read ? read.approval : undefined;
	return (
		<>
			<h2>{say(gateWording.record.title)}</h2>
			<AccountLine view={view} />
			<div class="points">
				<p id="points">{say(gateWording.record.help)}</p>
				<ApprovalFields
					names={view.approval?.names ?? []}
					language={view.language}
					typed={typed}
					onType={(change) => setTyped({ ...typed, ...change })}
				/>
			</div>
			<div class="buttons">
				<button type="button" class="back" onClick={() => onEnd(undefined)}>
					{say(gateWording.record.back)}
				</button>
				<button
					type="button"
					disabled={!approval}
					onClick={() => onEnd(approval)}
				>
					{say(gateWording.record.go)}
				</button>
			</div>
		</>
	);
}

/** An approval given while the post is still being written: for the text as it stands. */
export const askForApproval = (
	layer: ShadowRoot,
	theme: string,
	props: Omit<Props, "onEnd">,
): Promise<Approval | undefined> =>
	askInDialog<Approval | undefined>(
		layer,
		{
			title: gateWording.record.title[props.view.language],
			language: props.view.language,
			theme,
		},
		undefined,
		(end) => <RecordApproval {...props} onEnd={end} />,
	);
