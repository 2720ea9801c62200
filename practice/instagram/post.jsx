import { useState } from "react";
import { findPerson } from "../shared/people.js";
import { practice } from "../shared/practice.js";
import { Pressable } from "../shared/pressable.jsx";
import { CommentForm } from "./comment-form.jsx";
import { usePage } from "./context.js";
import { Icon } from "./icon.jsx";
import { Link } from "./link.jsx";
import { Portrait } from "./portrait.jsx";
import { PostMenu } from "./post-menu.jsx";
import { words } from "./words.js";

/** A post in the feed. */
export function Post({ post }) {
	const { go } = usePage();
	const path = `/p/${post.id}/`;
	return (
		<article className="post">
			<PostHead post={post} />
			<Pictures post={post} />
			<PostActions post={post} onComment={() => go(path)} />
			<div className="text">
				<PostText author={post.author} text={post.text} />
				{post.comments.length > 0 && (
					<a
						className="hint"
						href={path}
						onClick={(event) => {
							event.preventDefault();
							go(path);
						}}
					>
						{words.allComments(post.comments.length)}
					</a>
				)}
			</div>
			<CommentForm post={post} />
		</article>
	);
}

export const PostHead = ({ post }) => (
	<header className="who">
		<Link to={`/${post.author}/`}>
			<Portrait handle={post.author} />
		</Link>
		<Link to={`/${post.author}/`} className="name">
			{post.author}
		</Link>
		<PostMenu post={post} />
	</header>
);

export const Pictures = ({ post }) =>
	post.media.map(({ url, alt, kind }) =>
		kind === "video" ? (
			<video key={url} src={url} muted className="picture" />
		) : (
			<img
				key={url}
				src={url}
				alt={alt || words.photoBy(findPerson(post.author).name)}
				className="picture"
			/>
		),
	);

export const PostText = ({ author, text }) => (
	<div className="post-text">
		<Link to={`/${author}/`} className="name">
			{author}
		</Link>
		<span dir="auto">{text}</span>
	</div>
);

export function PostActions({ post, onComment }) {
	const [isLiked, setLiked] = useState(false);
	const like = () => {
		if (!isLiked) practice.likes.push(post.id);
		setLiked(!isLiked);
	};
	return (
		<section className="actions">
			<Pressable className={isLiked ? "liked" : ""} onPress={like}>
				<Icon name="like" label={isLiked ? words.unlike : words.like} />
			</Pressable>
			<Pressable onPress={onComment}>
				<Icon name="comment" label={words.comment} />
			</Pressable>
		</section>
	);
}
