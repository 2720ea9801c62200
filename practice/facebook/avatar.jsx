/** A profile's picture as a link to it; Facebook gives it no alternative text. */
export function Avatar({ profile, small }) {
	const letter = [...profile.name][0];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${profile.color}"/><text x="20" y="27" text-anchor="middle" font-size="19" font-family="sans-serif" fill="white">${letter}</text></svg>`;
	return (
		<a
			href={profile.path}
			className="avatar-link"
			onClick={(event) => event.preventDefault()}
		>
			<img
				alt=""
				className={small ? "avatar small" : "avatar"}
				src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
			/>
		</a>
	);
}
