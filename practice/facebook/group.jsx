import { usePage } from "./context.js";
import { Posts } from "./home.jsx";
import { Opener } from "./opener.jsx";
import { group } from "./posts.js";
import { words } from "./words.js";

export function Group() {
	const { posts } = usePage();
	return (
		<>
			<div className="card profile">
				<h1>{group.name}</h1>
				<div className="hint">{words.publicGroup}</div>
			</div>
			<Opener group={group} />
			<Posts posts={posts.filter((post) => post.group === group.name)} />
		</>
	);
}
