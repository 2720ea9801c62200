import { useState } from "react";
import { findPerson } from "../shared/people.js";
import { practice } from "../shared/practice.js";
import { usePage } from "./context.js";
import { Link } from "./link.jsx";
import { Portrait } from "./portrait.jsx";
import { words } from "./words.js";

function FollowButton({ handle }) {
	const [isFollowed, setFollowed] = useState(false);
	const press = () => {
		if (!isFollowed) practice.follows.push(handle);
		setFollowed(!isFollowed);
	};
	return (
		<button type="button" onClick={press}>
			{isFollowed ? words.following : words.follow}
		</button>
	);
}

export function Profile({ handle }) {
	const { account, posts } = usePage();
	const { name, bio } = findPerson(handle);
	return (
		<div className="profile">
			<header>
				<Portrait handle={handle} large />
				<section>
					<h2>{handle}</h2>
					<div className="name">{name}</div>
					<div>{bio}</div>
					{handle !== account.handle && (
						<FollowButton key={handle} handle={handle} />
					)}
				</section>
			</header>
			<div className="grid">
				{posts
					.filter((post) => post.author === handle)
					.map(({ id, media: [{ alt, url }] }) => (
						<Link key={id} to={`/p/${id}/`}>
							<img alt={alt || words.photoBy(name)} src={url} />
						</Link>
					))}
			</div>
		</div>
	);
}
