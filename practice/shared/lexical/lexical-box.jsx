import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { registerEditor } from "../practice.js";
import { useGeneration } from "../remount.js";
import { $writeContent, readContent } from "./content.js";
import { createComposerEditor } from "./create-editor.js";

/**
 * A Lexical compose box as both sites mark it up. `onText` hears the model's text after every change;
 * `onEnter`, when given, sends what is written. `box.current` gets `clear()` and `focus()`.
 */
export function LexicalBox({
	label,
	placeholder = label,
	autoFocus,
	box,
	onText,
	onEnter,
	onFocus,
	className = "",
	...options
}) {
	const root = useRef(null);
	const latest = useRef();
	latest.current = { onText, onEnter };
	const generation = useGeneration();
	const [isEmpty, setEmpty] = useState(true);

	const [{ editor, dispose }] = useState(() =>
		createComposerEditor({
			...options,
			onText: ({ editorState }) => {
				const text = readContent({ getEditorState: () => editorState });
				setEmpty(text === "");
				latest.current.onText?.(text);
			},
			onEnter: onEnter && (() => latest.current.onEnter()),
		}),
	);
	if (box)
		box.current = {
			clear: () => editor.update(() => $writeContent(options.shape)),
			focus: () => editor.focus(),
		};

	useEffect(() => {
		setEmpty(readContent(editor) === "");
		latest.current.onText?.(readContent(editor));
		if (autoFocus) editor.focus();
		const forget = registerEditor({
			root: () => root.current,
			text: () => readContent(editor),
		});
		return () => {
			forget();
			dispose();
		};
	}, [editor, dispose, autoFocus]);

	return (
		<div role="presentation" className={`editor ${className}`}>
			<Root
				key={generation}
				editor={editor}
				root={root}
				label={label}
				onFocus={onFocus}
			/>
			{isEmpty && (
				<div aria-hidden="true" className="placeholder">
					{placeholder}
				</div>
			)}
		</div>
	);
}

function Root({ editor, root, label, onFocus }) {
	useLayoutEffect(() => {
		editor.setRootElement(root.current);
		return () => editor.setRootElement(null);
	}, [editor, root]);
	return (
		<div
			ref={root}
			className="notranslate"
			contentEditable
			suppressContentEditableWarning
			role="textbox"
			spellCheck
			tabIndex={0}
			aria-label={label}
			aria-placeholder={label}
			onFocus={onFocus}
		/>
	);
}
