import { Dialog } from "./dialog.jsx";
import { words } from "./words.js";

export const DiscardQuestion = ({ onDiscard, onClose }) => (
	<Dialog
		label={words.discardTitle}
		title={words.discardTitle}
		small
		onClose={onClose}
	>
		<p className="explanation">{words.discardExplanation}</p>
		<button type="button" className="wide" onClick={onDiscard}>
			{words.discard}
		</button>
		<button type="button" className="wide" onClick={onClose}>
			{words.cancel}
		</button>
	</Dialog>
);
