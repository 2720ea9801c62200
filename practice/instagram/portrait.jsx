import { findPerson } from "../shared/people.js";
import { drawPortrait } from "../shared/portrait.js";
import { words } from "./words.js";

/** An account's picture, named after it. */
export const Portrait = ({ handle, large }) => (
	<img
		alt={words.portraitOf(handle)}
		className={large ? "portrait large" : "portrait"}
		src={drawPortrait(findPerson(handle))}
	/>
);
