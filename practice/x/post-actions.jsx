import { useEffect, useRef, useState } from "react";
import { practice } from "../shared/practice.js";
import { usePage } from "./context.js";
import { Icon } from "./icons.jsx";
import { Menu } from "./menu.jsx";
import { words } from "./words.js";

export function PostActions({ post }) {
	const { go, send } = usePage();
	const [liked, setLiked] = useState(false);
	const [saved, setSaved] = useState(false);
	const [reposted, setReposted] = useState(false);
	const [isOpen, setOpen] = useState(false);
	const repostButton = useRef(null);

	const like = () => {
		if (!liked) practice.likes.push(post.id);
		setLiked(!liked);
	};
	const save = () => {
		if (!saved) practice.saves.push(post.id);
		setSaved(!saved);
	};
	const quote = (event) => {
		event.preventDefault();
		setOpen(false);
		go("/compose/post", { action: "quote", id: post.id });
	};
	const repost = (way) => {
		send({ action: "repost", way, parts: [], target: post });
		setReposted(true);
		setOpen(false);
	};
	const reply = () =>
		go(`/compose/post?in_reply_to=${post.id}`, {
			action: "reply",
			id: post.id,
		});

	return (
		<div role="group" className="actions">
			<Action
				id="reply"
				count={post.replies}
				label={words.replyLabel(post.replies)}
				onAct={reply}
			/>
			<Action
				id={reposted ? "unretweet" : "retweet"}
				icon="repost"
				count={post.reposts + Number(reposted)}
				label={words.repostLabel(post.reposts)}
				button={repostButton}
				onAct={() => (reposted ? setReposted(false) : setOpen(true))}
			/>
			<Action
				id={liked ? "unlike" : "like"}
				icon="like"
				count={post.likes + Number(liked)}
				label={words.likeLabel(post.likes)}
				onAct={like}
			/>
			<Action
				id={saved ? "removeBookmark" : "bookmark"}
				icon="bookmark"
				label=""
				onAct={save}
			/>
			{isOpen && (
				<Menu anchor={repostButton.current} onClose={() => setOpen(false)}>
					<div
						role="menuitem"
						tabIndex={0}
						data-testid="retweetConfirm"
						onClick={() => repost("click")}
						onKeyDown={({ key }) => key === "Enter" && repost("key")}
					>
						{words.repost}
					</div>
					<a role="menuitem" href="/compose/post" onClick={quote}>
						{words.quote}
					</a>
				</Menu>
			)}
		</div>
	);
}

function Action({ id, icon = id, count, label, button, onAct }) {
	const own = useRef(null);
	const ref = button ?? own;
	useEffect(() => {
		// Shortcuts act without a click; see shortcuts.js.
		const node = ref.current;
		node.addEventListener("practice-shortcut", onAct);
		return () => node.removeEventListener("practice-shortcut", onAct);
	});
	return (
		<button
			type="button"
			ref={ref}
			data-testid={id}
			aria-label={label}
			className="action"
			onClick={(event) => {
				event.stopPropagation();
				onAct();
			}}
		>
			<Icon name={icon} />
			<span>{count || ""}</span>
		</button>
	);
}
