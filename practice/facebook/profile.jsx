import { Pressable } from "../shared/pressable.jsx";
import { Avatar } from "./avatar.jsx";
import { usePage } from "./context.js";
import { Posts } from "./home.jsx";
import { actor } from "./identity.js";
import { Opener } from "./opener.jsx";
import { words } from "./words.js";

/** A person's or Page's own page; who acts as it can post from it. */
export function Profile({ profile }) {
	const { posts } = usePage();
	const isOwn = profile.id === actor.id;
	return (
		<>
			<div className="card profile">
				<Avatar profile={profile} />
				<h1>{profile.name}</h1>
				{!isOwn && (
					<Pressable className="quiet" label={words.follow}>
						<span>{words.follow}</span>
					</Pressable>
				)}
				<h2 className="hint">{words.intro}</h2>
				<div>{profile.bio}</div>
			</div>
			{isOwn && <Opener />}
			<Posts posts={posts.filter((post) => post.author === profile.handle)} />
		</>
	);
}
