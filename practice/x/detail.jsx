import { Composer } from "./composer.jsx";
import { usePage } from "./context.js";
import { Post } from "./post.jsx";
import { ReplyingTo } from "./replying-to.jsx";
import { Posts } from "./timeline.jsx";
import { words } from "./words.js";

/** A post's own page, with the box for answering below it. */
export function Detail({ id }) {
	const { posts } = usePage();
	const post = posts.find((other) => other.id === id) ?? posts[0];
	return (
		<>
			<h2 className="column-head">{words.postTitle}</h2>
			<div data-testid="cellInnerDiv">
				<Post post={post} focused />
			</div>
			<div className="answer">
				<ReplyingTo handle={post.author} />
				<Composer action="reply" target={post} inline initialText="" />
			</div>
			<Posts posts={posts.filter(({ answers }) => answers === post.id)} />
		</>
	);
}
