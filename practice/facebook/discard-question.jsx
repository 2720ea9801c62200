import { Pressable } from "../shared/pressable.jsx";
import { Dialog } from "./dialog.jsx";
import { words } from "./words.js";

export const DiscardQuestion = ({ onDiscard, onClose }) => (
	<Dialog label={words.discardTitle} onClose={onClose}>
		<Pressable className="send" label={words.discard} onPress={onDiscard}>
			<span>{words.discard}</span>
		</Pressable>
		<Pressable className="quiet" label={words.keepEditing} onPress={onClose}>
			<span>{words.keepEditing}</span>
		</Pressable>
	</Dialog>
);
