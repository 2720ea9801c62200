import {
	ContentState,
	Editor,
	EditorState,
	getDefaultKeyBinding,
	KeyBindingUtil,
} from "draft-js";
import { useLayoutEffect, useRef, useState } from "react";
import { registerEditor } from "../../shared/practice.js";
import { words } from "../words.js";
import { decorators } from "./decorators.jsx";
import { EditorBoundary } from "./editor-boundary.jsx";
import { markText } from "./marks.js";
import { pasteInto } from "./pasting.js";

const styles = { overflow: { backgroundColor: "rgb(253, 155, 160)" } };

/** Draft.js as X sets it up. */
export function RichText({
	id,
	placeholder,
	initialText,
	autoFocus,
	onText,
	onSend,
}) {
	const [state, setState] = useState(() =>
		markText(
			EditorState.moveSelectionToEnd(
				EditorState.createWithContent(
					ContentState.createFromText(initialText),
					decorators,
				),
			),
		),
	);
	const latest = useRef(state);
	const box = useRef(null);
	const editor = useRef(null);

	const change = (next) => {
		const marked = markText(next);
		latest.current = marked;
		setState(marked);
		onText(marked.getCurrentContent().getPlainText());
	};
	useLayoutEffect(
		() =>
			registerEditor({
				root: () => box.current,
				text: () => latest.current.getCurrentContent().getPlainText(),
			}),
		[],
	);
	useLayoutEffect(() => {
		if (autoFocus) editor.current.focus();
	}, [autoFocus]);

	return (
		<div data-testid={`${id}RichTextInputContainer`} ref={box}>
			<EditorBoundary>
				<Editor
					ref={editor}
					webDriverTestID={id}
					ariaLabel={words.editorLabel}
					ariaMultiline
					spellCheck
					stripPastedStyles
					tabIndex={0}
					placeholder={placeholder}
					editorState={state}
					onChange={change}
					customStyleMap={styles}
					handlePastedText={(text, html, before) => {
						change(pasteInto(before, text ?? "", html));
						return "handled";
					}}
					keyBindingFn={(event) => {
						if (
							event.key === "Enter" &&
							KeyBindingUtil.hasCommandModifier(event)
						)
							return "send";
						return event.key === "Escape"
							? "dismiss"
							: getDefaultKeyBinding(event);
					}}
					handleKeyCommand={(command) => {
						if (command === "send") onSend();
						// Dismissing is done by the dialog, which hears Escape itself.
						return ["send", "dismiss"].includes(command)
							? "handled"
							: "not-handled";
					}}
				/>
			</EditorBoundary>
		</div>
	);
}
