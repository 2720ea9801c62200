import { useState } from "react";
import { Pressable } from "../shared/pressable.jsx";
import { settings } from "../shared/settings.js";
import { Author } from "./author.jsx";
import { ComposeForm } from "./compose-form.jsx";
import { usePage } from "./context.js";
import { Dialog } from "./dialog.jsx";
import { DiscardQuestion } from "./discard-question.jsx";
import { useDraft } from "./draft.js";
import { actor } from "./identity.js";
import { words } from "./words.js";

/** 投稿を作成, in one step or, with `?steps=2`, with the post settings before the last button. `group` when the post is for one. */
export function CreateDialog({ group, onClose }) {
	const { send } = usePage();
	const [draft, change] = useDraft();
	const [step, setStep] = useState(1);
	const [isAsking, setAsking] = useState(false);
	const isWritten = draft.text.trim() !== "" || draft.media.length > 0;
	const close = () => (isWritten ? setAsking(true) : onClose());
	const post = (way) => {
		send({ action: "post", way, group: group?.name, ...draft });
		onClose();
	};
	const isLast = step === settings.steps;

	return (
		<Dialog
			label={step === 1 ? words.createPost : words.postSettings}
			back={step === 2 && (() => setStep(1))}
			onClose={close}
		>
			{(step === 1 || settings.editor === "kept") && (
				<ComposeForm
					draft={draft}
					onDraft={change}
					isHidden={step === 2}
					label={group ? words.groupMind : words.mind(actor)}
					placeholder={group ? words.groupMind : words.mindShort(actor)}
					scope={group && <span className="hint">{words.publicGroup}</span>}
					button={settings.steps === 1 ? words.post : words.next}
					onPress={isLast ? post : () => setStep(2)}
				/>
			)}
			{step === 2 && (
				<div>
					<Author />
					<div className="dialog-body preview">{draft.text}</div>
					<Pressable className="send" label={words.post} onPress={post}>
						<span>{words.post}</span>
					</Pressable>
				</div>
			)}
			{isAsking && (
				<DiscardQuestion onDiscard={onClose} onClose={() => setAsking(false)} />
			)}
		</Dialog>
	);
}
