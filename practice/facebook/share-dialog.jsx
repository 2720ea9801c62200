import { ComposeForm } from "./compose-form.jsx";
import { usePage } from "./context.js";
import { Dialog } from "./dialog.jsx";
import { useDraft } from "./draft.js";
import { SharedCard } from "./post-parts.jsx";
import { words } from "./words.js";

/** Shares another post, with or without words of one's own. */
export function ShareDialog({ post, onClose }) {
	const { send } = usePage();
	const [draft, change] = useDraft();
	return (
		<Dialog label={words.shareTitle} onClose={onClose}>
			<ComposeForm
				draft={draft}
				onDraft={change}
				canBeEmpty
				label={words.shareMind}
				button={words.shareNow}
				onPress={(way) => {
					send({ action: "quote", way, target: post, ...draft });
					onClose();
				}}
			>
				<SharedCard post={post} />
			</ComposeForm>
		</Dialog>
	);
}
