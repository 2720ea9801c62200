import { useState } from "react";
import { Pressable } from "../shared/pressable.jsx";
import { Avatar } from "./avatar.jsx";
import { CreateDialog } from "./create-dialog.jsx";
import { actor } from "./identity.js";
import { words } from "./words.js";

/** The row that opens the dialog for a new post. */
export function Opener({ group }) {
	const [isOpen, setOpen] = useState(false);
	const open = () => setOpen(true);
	return (
		<>
			<div
				className="card opener"
				{...(group
					? { "data-pagelet": "GroupInlineComposer" }
					: { role: "region", "aria-label": words.createPost })}
			>
				<Avatar profile={actor} />
				<Pressable className="opener-field" onPress={open}>
					<span>{group ? words.groupOpener : words.mind(actor)}</span>
				</Pressable>
				<Pressable label={words.media} className="opener-media" onPress={open}>
					<span>{words.media}</span>
				</Pressable>
			</div>
			{isOpen && <CreateDialog group={group} onClose={() => setOpen(false)} />}
		</>
	);
}
