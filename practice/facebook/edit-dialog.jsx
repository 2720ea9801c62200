import { ComposeForm } from "./compose-form.jsx";
import { usePage } from "./context.js";
import { Dialog } from "./dialog.jsx";
import { useDraft } from "./draft.js";
import { actor } from "./identity.js";
import { words } from "./words.js";

export function EditDialog({ post, onClose }) {
	const { send } = usePage();
	const [draft, change] = useDraft({ text: post.text, media: post.media });
	return (
		<Dialog label={words.editPost} onClose={onClose}>
			<ComposeForm
				draft={draft}
				onDraft={change}
				label={words.mind(actor)}
				placeholder={words.mindShort(actor)}
				button={words.save}
				onPress={(way) => {
					send({ action: "edit", way, target: post, ...draft });
					onClose();
				}}
			/>
		</Dialog>
	);
}
