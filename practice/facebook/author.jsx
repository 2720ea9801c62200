import { Avatar } from "./avatar.jsx";
import { actor } from "./identity.js";

/** Who is about to post, at the top of a dialog; `children`: the audience, where there is one to choose. */
export const Author = ({ children }) => (
	<div className="author">
		<Avatar profile={actor} />
		<div>
			<span className="name">{actor.name}</span>
			{children}
		</div>
	</div>
);
