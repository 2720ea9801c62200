import { usePage } from "./context.js";
import { Dialog } from "./dialog.jsx";
import { words } from "./words.js";

/** Choosing one puts a new editor with its text in the composer's place. */
export function Drafts({ onChoose, onClose }) {
	const { drafts } = usePage();
	return (
		<Dialog label={words.drafts} onClose={onClose}>
			{drafts.length === 0 && <p className="hint">{words.noDrafts}</p>}
			{drafts.map((draft) => (
				<button
					type="button"
					key={draft}
					data-testid="unsentTweet"
					className="cell"
					onClick={() => onChoose(draft)}
				>
					{draft}
				</button>
			))}
		</Dialog>
	);
}
