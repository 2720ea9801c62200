import { findPerson } from "../shared/people.js";
import { Avatar } from "./avatar.jsx";
import { usePage } from "./context.js";
import { Posts } from "./timeline.jsx";
import { words } from "./words.js";

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
					<button
						type="button"
						data-testid={`${handle.length}001-follow`}
						className="quiet"
					>
						{words.follow}
					</button>
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
