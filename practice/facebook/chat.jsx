import { useRef } from "react";
import { Avatar } from "./avatar.jsx";
import { ComposerBox } from "./composer-box.jsx";
import { findProfile } from "./profiles.js";
import { words } from "./words.js";

const partner = findProfile("taro_walks");

/** A private chat: the same editor, but nothing written here is a post or a comment. */
export function Chat() {
	const box = useRef();
	return (
		<div className="card chat">
			<div className="author">
				<Avatar profile={partner} small />
				<div className="name">{partner.name}</div>
			</div>
			<ComposerBox
				box={box}
				label={words.message}
				onEnter={() => box.current.clear()}
			/>
		</div>
	);
}
