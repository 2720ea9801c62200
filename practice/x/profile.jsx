import { useState } from "react";
import { findPerson } from "../shared/people.js";
import { practice } from "../shared/practice.js";
import { Avatar } from "./avatar.jsx";
import { usePage } from "./context.js";
import { Posts } from "./timeline.jsx";
import { words } from "./words.js";

function FollowButton({ handle }) {
	const [isFollowed, setFollowed] = useState(false);
	return (
		<button
			type="button"
			data-testid={`${handle.length}001-${isFollowed ? "unfollow" : "follow"}`}
			aria-label={`${isFollowed ? words.following : words.follow} @${handle}`}
			className="quiet"
			onClick={() => {
				if (!isFollowed) practice.follows.push(handle);
				setFollowed(!isFollowed);
			}}
		>
			{isFollowed ? words.following : words.follow}
		</button>
	);
}

export function Profile({ handle }) {
	const { account, posts } = usePage();
	const { name, bio } = findPerson(handle);
	return (
		<>
			<h2 className="column-head">{name}</h2>
			<div className="profile">
				<Avatar handle={handle} />
				{handle === account.handle ? (
					<a
						href="/settings/profile"
						data-testid="editProfileButton"
						className="quiet"
						onClick={(event) => event.preventDefault()}
					>
						{words.editProfile}
					</a>
				) : (
					<FollowButton key={handle} handle={handle} />
				)}
				<div data-testid="UserName" className="profile-name">
					<div>{name}</div>
					<div className="handle">@{handle}</div>
				</div>
				<div data-testid="UserDescription">{bio}</div>
			</div>
			<Posts posts={posts.filter(({ author }) => author === handle)} />
		</>
	);
}
