import { settings } from "../shared/settings.js";
import { Avatar } from "./avatar.jsx";
import { Composer } from "./composer.jsx";
import { usePage } from "./context.js";
import { Post } from "./post.jsx";
import { words } from "./words.js";

/** The composer on top stays in the page behind every dialog. */
export function Home() {
	const { posts, account } = usePage();
	return (
		<>
			<h2 className="column-head">
				{settings.mobile && (
					<a
						href={`/${account.handle}`}
						data-testid="DashButton_ProfileIcon_Link"
					>
						<Avatar handle={account.handle} small />
					</a>
				)}
				{words.home}
			</h2>
			<Composer action="post" inline initialText="" />
			<Posts posts={posts.filter(({ answers }) => !answers)} />
		</>
	);
}

export function Posts({ posts }) {
	return (
		<section>
			{posts.map((post) => (
				<div data-testid="cellInnerDiv" key={post.id}>
					<Post post={post} />
				</div>
			))}
		</section>
	);
}
