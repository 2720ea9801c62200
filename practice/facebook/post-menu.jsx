import { useState } from "react";
import { Pressable } from "../shared/pressable.jsx";
import { EditDialog } from "./edit-dialog.jsx";
import { actor } from "./identity.js";
import { words } from "./words.js";

/** The three dots of one's own post. */
export function PostMenu({ post }) {
	const [shown, show] = useState();
	if (post.author !== actor.handle) return null;
	return (
		<div className="post-menu">
			<Pressable
				className="round"
				label={words.postMenu}
				aria-expanded={shown === "menu"}
				onPress={() => show(shown ? undefined : "menu")}
			>
				…
			</Pressable>
			{shown === "menu" && (
				<div role="menu" className="card menu">
					<Pressable
						role="menuitem"
						className="row"
						onPress={() => show("edit")}
					>
						<span>{words.editPost}</span>
					</Pressable>
				</div>
			)}
			{shown === "edit" && <EditDialog post={post} onClose={() => show()} />}
		</div>
	);
}
