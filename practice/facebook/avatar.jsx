import { drawPortrait } from "../shared/portrait.js";

/** A profile's picture as a link to it; Facebook gives it no alternative text. */
export const Avatar = ({ profile, small }) => (
	<a
		href={profile.path}
		className="avatar-link"
		onClick={(event) => event.preventDefault()}
	>
		<img
			alt=""
			className={small ? "avatar small" : "avatar"}
			src={drawPortrait(profile)}
		/>
	</a>
);
