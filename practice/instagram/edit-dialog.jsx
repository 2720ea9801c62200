import { useState } from "react";
import { Caption } from "./caption.jsx";
import { usePage } from "./context.js";
import { Dialog, HeadButton } from "./dialog.jsx";
import { words } from "./words.js";

/** Changes the caption and the descriptions of a post that is already shared. */
export function EditDialog({ post, onClose }) {
	const { send } = usePage();
	const [text, setText] = useState(post.text);
	const [media, setMedia] = useState(post.media);
	const save = (way) => {
		send({ action: "edit", way, text, media, target: post });
		onClose();
	};
	return (
		<Dialog
			label={words.editInfo}
			title={words.editInfo}
			start={<HeadButton onPress={onClose}>{words.cancel}</HeadButton>}
			end={<HeadButton onPress={save}>{words.done}</HeadButton>}
			onClose={onClose}
		>
			<Caption text={text} media={media} onText={setText} onMedia={setMedia} />
		</Dialog>
	);
}
