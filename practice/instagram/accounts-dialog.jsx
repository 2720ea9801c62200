import { people } from "../shared/people.js";
import { practice } from "../shared/practice.js";
import { Pressable } from "../shared/pressable.jsx";
import { Dialog } from "./dialog.jsx";
import { Portrait } from "./portrait.jsx";
import { words } from "./words.js";

/** Everybody one can post as; choosing one loads the page anew. */
export const AccountsDialog = ({ onClose }) => (
	<Dialog
		label={words.switchAccounts}
		title={words.switchAccounts}
		small
		onClose={onClose}
	>
		{people
			.filter(({ own }) => own)
			.map(({ handle }) => (
				<Pressable
					key={handle}
					className="row"
					onPress={() => practice.switchAccount(handle)}
				>
					<Portrait handle={handle} />
					<span className="name">{handle}</span>
				</Pressable>
			))}
	</Dialog>
);
