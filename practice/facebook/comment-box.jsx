import { useRef, useState } from "react";
import { Pressable } from "../shared/pressable.jsx";
import { Avatar } from "./avatar.jsx";
import { ComposerBox } from "./composer-box.jsx";
import { usePage } from "./context.js";
import { actor } from "./identity.js";
import { findProfile } from "./profiles.js";
import { words } from "./words.js";

/** A comment, or with `answered` a reply to one that starts with its author's name. Enter sends it. */
export function CommentBox({ post, answered }) {
	const { send } = usePage();
	const box = useRef();
	const [text, setText] = useState("");
	const [isFocused, setFocused] = useState(false);
	const author = answered && findProfile(answered.author);
	const isEmpty = text.trim() === "";

	const submit = (way) => {
		if (isEmpty) return;
		const action = answered ? "reply" : "comment";
		send({ action, way, text, target: post, answered });
		box.current.clear();
	};
	return (
		<form
			role="presentation"
			className="comment-form"
			onSubmit={(event) => event.preventDefault()}
		>
			<Avatar profile={actor} small />
			<div className="comment-field">
				<ComposerBox
					box={box}
					label={
						author ? words.replyTo(author.name) : words.commentAs(actor.name)
					}
					mention={author?.name}
					autoFocus={Boolean(author)}
					onText={setText}
					onFocus={() => setFocused(true)}
					onEnter={() => submit("enter")}
				/>
				{(isFocused || !isEmpty) && (
					<div id="focused-state-composer-submit">
						<Pressable
							label={words.submitComment}
							disabled={isEmpty}
							onPress={submit}
						>
							➤
						</Pressable>
					</div>
				)}
			</div>
		</form>
	);
}
