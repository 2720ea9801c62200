import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { registerEditor } from "../shared/practice.js";
import { Pressable } from "../shared/pressable.jsx";
import { useGeneration } from "../shared/remount.js";
import { settings } from "../shared/settings.js";
import { usePage } from "./context.js";
import { words } from "./words.js";

/** A text area whose value React controls; Enter sends it. `form.current` gets `answer(handle)` and `focus()`. */
export function CommentForm({ post, form }) {
	const { send } = usePage();
	const [text, setText] = useState("");
	const [isRenewed, setRenewed] = useState(false);
	const generation = useGeneration();
	const area = useRef(null);
	const latest = useRef();
	latest.current = text;
	const isEmpty = text.trim() === "";

	const submit = (way) => {
		if (isEmpty) return;
		send({ action: "comment", way, text, target: post });
		setText("");
	};
	if (form)
		form.current = {
			focus: () => area.current.focus(),
			answer(handle) {
				setText(`@${handle} `);
				area.current.focus();
			},
		};

	useEffect(
		() =>
			registerEditor({ root: () => area.current, text: () => latest.current }),
		[],
	);
	useLayoutEffect(() => {
		if (isRenewed) area.current.focus();
	}, [isRenewed]);
	// The area is as high as its text, up to where the style sheet stops it.
	useLayoutEffect(() => {
		const { style } = area.current;
		style.height = "";
		if (text) style.height = `${area.current.scrollHeight}px`;
	});

	return (
		<form
			method="POST"
			className="comment-form"
			onSubmit={(event) => event.preventDefault()}
		>
			<textarea
				key={`${generation} ${isRenewed}`}
				ref={area}
				rows={1}
				aria-label={words.addComment}
				placeholder={words.addComment}
				autoComplete="off"
				value={text}
				onChange={({ target }) => setText(target.value)}
				onFocus={() => setRenewed(settings.recreate)}
				onKeyDown={(event) => {
					if (event.key !== "Enter" || event.shiftKey) return;
					if (event.nativeEvent.isComposing) return;
					event.preventDefault();
					submit("enter");
				}}
			/>
			<Pressable disabled={isEmpty} className="head-button" onPress={submit}>
				{words.sendComment}
			</Pressable>
		</form>
	);
}
