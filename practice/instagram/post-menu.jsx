import { useState } from "react";
import { Pressable } from "../shared/pressable.jsx";
import { usePage } from "./context.js";
import { Dialog } from "./dialog.jsx";
import { EditDialog } from "./edit-dialog.jsx";
import { Icon } from "./icon.jsx";
import { words } from "./words.js";

/** The three dots of a post; only one's own can be edited. */
export function PostMenu({ post }) {
	const { account } = usePage();
	const [shown, show] = useState();
	const close = () => show();
	return (
		<div className="post-menu">
			<Pressable onPress={() => show("menu")}>
				<Icon name="options" label={words.options} />
			</Pressable>
			{shown === "menu" && (
				<Dialog label={words.options} small onClose={close}>
					{post.author === account.handle && (
						<button type="button" className="wide" onClick={() => show("edit")}>
							{words.edit}
						</button>
					)}
					<button type="button" className="wide" onClick={close}>
						{words.cancel}
					</button>
				</Dialog>
			)}
			{shown === "edit" && <EditDialog post={post} onClose={close} />}
		</div>
	);
}
