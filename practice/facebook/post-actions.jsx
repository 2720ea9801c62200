import { useState } from "react";
import { practice } from "../shared/practice.js";
import { Pressable } from "../shared/pressable.jsx";
import { settings } from "../shared/settings.js";
import { usePage } from "./context.js";
import { ShareDialog } from "./share-dialog.jsx";
import { words } from "./words.js";

export function PostActions({ post, onComment }) {
	const [isLiked, setLiked] = useState(false);
	const [isSharing, setSharing] = useState(false);
	const { showPost } = usePage();
	const like = () => {
		if (!isLiked) practice.likes.push(post.id);
		setLiked(!isLiked);
	};
	const comment = () =>
		settings.comments === "dialog" ? showPost(post.id) : onComment();
	return (
		<div className="actions">
			<Pressable
				label={isLiked ? words.unlike : words.like}
				className={isLiked ? "active" : ""}
				onPress={like}
			>
				<span>{words.like}</span>
			</Pressable>
			<Pressable label={words.comment} onPress={comment}>
				<span>{words.comment}</span>
			</Pressable>
			<Pressable label={words.shareLabel} onPress={() => setSharing(true)}>
				<span>{words.share}</span>
			</Pressable>
			{isSharing && (
				<ShareDialog post={post} onClose={() => setSharing(false)} />
			)}
		</div>
	);
}
