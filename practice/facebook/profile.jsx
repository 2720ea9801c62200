import { useState } from "react";
import { practice } from "../shared/practice.js";
import { Pressable } from "../shared/pressable.jsx";
import { Avatar } from "./avatar.jsx";
import { usePage } from "./context.js";
import { Posts } from "./home.jsx";
import { actor } from "./identity.js";
import { Opener } from "./opener.jsx";
import { words } from "./words.js";

function FollowButton({ profile }) {
	const [isFollowed, setFollowed] = useState(false);
	const label = isFollowed ? words.following : words.follow;
	const press = () => {
		if (!isFollowed) practice.follows.push(profile.handle);
		setFollowed(!isFollowed);
	};
	return (
		<Pressable className="quiet" label={label} onPress={press}>
			<span>{label}</span>
		</Pressable>
	);
}

/** A person's or Page's own page; who acts as it can post from it. */
export function Profile({ profile }) {
	const { posts } = usePage();
	const isOwn = profile.id === actor.id;
	return (
		<>
			<div className="card profile">
				<Avatar profile={profile} />
				<h1>{profile.name}</h1>
				{!isOwn && <FollowButton key={profile.id} profile={profile} />}
				<h2 className="hint">{words.intro}</h2>
				<div>{profile.bio}</div>
			</div>
			{isOwn && <Opener />}
			<Posts posts={posts.filter((post) => post.author === profile.handle)} />
		</>
	);
}
