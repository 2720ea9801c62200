import { useState } from "react";
import { practice } from "../shared/practice.js";
import { settings } from "../shared/settings.js";
import { samplePosts } from "./posts.js";

/** The posts on the page and what sends to them; nothing leaves the page. */
export function usePosts(account) {
	const [posts, setPosts] = useState(() => samplePosts(settings.posts));
	const send = (message) => {
		practice.sent.push(record(message, account));
		const id = `new-${practice.sent.length}`;
		setPosts((before) => include(before, message, account.handle, id));
	};
	return [posts, send];
}

const record = (
	{ action, way, text, media = [], crossPosted, target },
	account,
) => ({
	site: "instagram",
	account: account.handle,
	action,
	way,
	text,
	parts: [{ text, media: media.map(({ kind, alt }) => ({ kind, alt })) }],
	...(crossPosted && { crossPosted: ["threads"] }),
	...(target && { target: target.id }),
});

/** The posts after a message has been sent. */
function include(posts, { action, text, media, target }, author, id) {
	const changeTarget = (change) =>
		posts.map((post) =>
			post.id === target.id ? { ...post, ...change(post) } : post,
		);
	if (action === "edit") return changeTarget(() => ({ text, media }));
	if (action === "comment")
		return changeTarget(({ comments }) => ({
			comments: [...comments, { id, author, text }],
		}));
	return [{ id, author, text, media, hours: 0, comments: [] }, ...posts];
}
