import { useState } from "react";
import { Pressable } from "../shared/pressable.jsx";
import { Avatar } from "./avatar.jsx";
import { CommentBox } from "./comment-box.jsx";
import { findProfile } from "./profiles.js";
import { words } from "./words.js";

/** The comments of a post, each with its replies, and the box for a new one. */
export function Comments({ post }) {
	const answers = (id) =>
		post.comments.filter((comment) => comment.answers === id);
	return (
		<div className="comments">
			{answers(undefined).map((comment) => (
				<Thread
					key={comment.id}
					post={post}
					comment={comment}
					replies={answers(comment.id)}
				/>
			))}
			<CommentBox post={post} />
		</div>
	);
}

function Thread({ post, comment, replies }) {
	const [isAnswering, setAnswering] = useState(false);
	return (
		<div>
			<Comment comment={comment} onReply={() => setAnswering(true)} />
			<div className="replies">
				{replies.map((reply) => (
					<Comment key={reply.id} comment={reply} />
				))}
				{isAnswering && <CommentBox post={post} answered={comment} />}
			</div>
		</div>
	);
}

function Comment({ comment, onReply }) {
	const author = findProfile(comment.author);
	return (
		<div role="article" className="comment">
			<Avatar profile={author} small />
			<div>
				<div className="bubble">
					<span className="name">{author.name}</span>
					<div dir="auto" className="message">
						{comment.text}
					</div>
				</div>
				{onReply && (
					<Pressable className="hint" onPress={onReply}>
						{words.reply}
					</Pressable>
				)}
			</div>
		</div>
	);
}
