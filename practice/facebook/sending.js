import { useState } from "react";
import { practice } from "../shared/practice.js";
import { settings } from "../shared/settings.js";
import { actor } from "./identity.js";
import { samplePosts } from "./posts.js";

/** The posts on the page and what sends to them; nothing leaves the page. */
export function usePosts() {
	const [posts, setPosts] = useState(() => samplePosts(settings.posts));
	const send = (message) => {
		practice.sent.push(record(message));
		const id = `new-${practice.sent.length}`;
		setPosts((before) => include(before, message, id));
	};
	return [posts, send];
}

function record({ action, way, text, media = [], audience, ...about }) {
	const { group, target, answered } = about;
	const isPublic = actor.isPage || group;
	return {
		site: "facebook",
		account: actor.id,
		action,
		way,
		text,
		parts: [{ text, media: media.map(({ kind, alt }) => ({ kind, alt })) }],
		...(audience && { audience: isPublic ? "public" : audience }),
		...(group && { group }),
		...(target && { target: target.id }),
		...(answered && { answered: answered.id }),
	};
}

/** The posts after a message has been sent. */
function include(posts, { action, text, media, group, target, answered }, id) {
	const author = actor.handle;
	const changeTarget = (change) =>
		posts.map((post) =>
			post.id === target.id ? { ...post, ...change(post) } : post,
		);
	if (action === "edit") return changeTarget(() => ({ text, media }));
	if (action === "comment" || action === "reply") {
		const comment = { id, author, text, answers: answered?.id };
		return changeTarget(({ comments }) => ({
			comments: [...comments, comment],
		}));
	}
	const post = {
		id,
		author,
		text,
		media,
		group,
		hours: 0,
		comments: [],
		shared: action === "quote" ? target : undefined,
	};
	return [post, ...posts];
}
