import { useState } from "react";
import { Comments } from "./comments.jsx";
import { PostActions } from "./post-actions.jsx";
import { PostMenu } from "./post-menu.jsx";
import { PostBody, PostHead, SharedCard } from "./post-parts.jsx";

/** A post in a feed; `isOpen`: with its comments. */
export function Post({ post, isOpen: isOpenAtFirst = false }) {
	const [isOpen, setOpen] = useState(isOpenAtFirst);
	return (
		<div role="article" className="card post">
			<PostHead post={post}>
				<PostMenu post={post} />
			</PostHead>
			<PostBody post={post} />
			{post.shared && <SharedCard post={post.shared} />}
			<PostActions post={post} onComment={() => setOpen(true)} />
			{isOpen && <Comments post={post} />}
		</div>
	);
}
