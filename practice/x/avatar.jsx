import { findPerson } from "../shared/people.js";

export function Avatar({ handle, small }) {
	const { name, color } = findPerson(handle);
	return (
		<div
			className={small ? "avatar small" : "avatar"}
			data-testid={`UserAvatar-Container-${handle}`}
			aria-label={name}
			style={{ background: color }}
		>
			{[...name][0]}
		</div>
	);
}

/** Name, handle and age of a post; a quoted card shows them without links. */
export function UserName({ post, linked, onOpen }) {
	const { name } = findPerson(post.author);
	const time = <time dateTime={post.at}>{post.age}</time>;
	const to = (path) => ({
		href: path,
		onClick: (event) => {
			event.preventDefault();
			event.stopPropagation();
			onOpen(path);
		},
	});
	return (
		<div data-testid="User-Name" className="user-name">
			<div className="name">
				{linked ? (
					<a {...to(`/${post.author}`)}>
						<span>{name}</span>
					</a>
				) : (
					<span>{name}</span>
				)}
			</div>
			<div className="handle" tabIndex={-1}>
				<span>@{post.author}</span>
			</div>
			{linked ? (
				<a {...to(`/${post.author}/status/${post.id}`)} className="age">
					{time}
				</a>
			) : (
				<span className="age">{time}</span>
			)}
		</div>
	);
}
