import { usePage } from "./context.js";
import { Opener } from "./opener.jsx";
import { Post } from "./post.jsx";

export function Home() {
	const { posts } = usePage();
	return (
		<>
			<Opener />
			<Posts posts={posts.filter(({ group }) => !group)} />
		</>
	);
}

export const Posts = ({ posts }) => (
	<div role="feed">
		{posts.map((post) => (
			<Post key={post.id} post={post} />
		))}
	</div>
);
