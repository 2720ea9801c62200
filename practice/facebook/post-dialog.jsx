import { usePage } from "./context.js";
import { Dialog } from "./dialog.jsx";
import { Post } from "./post.jsx";
import { findProfile } from "./profiles.js";
import { words } from "./words.js";

/** A post with its comments in a dialog, as Facebook opens many of them. */
export function PostDialog({ id, onClose }) {
	const { posts } = usePage();
	const post = posts.find((post) => post.id === id);
	const { name } = findProfile(post.author);
	return (
		<Dialog label={words.postOf(name)} onClose={onClose}>
			<div className="dialog-body">
				<Post post={post} isOpen />
			</div>
		</Dialog>
	);
}
