import { usePage } from "./context.js";
import { Post } from "./post.jsx";

/** A post on a page of its own. */
export function Permalink({ id }) {
	const { posts } = usePage();
	const post = posts.find((post) => post.id === id);
	return post ? <Post post={post} isOpen /> : null;
}
