import { useLayoutEffect, useRef, useState } from "react";
import { registerEditor } from "../../shared/practice.js";
import { words } from "../words.js";

/** What X gives to a touch user agent: a text area whose value React controls. */
export function PlainText({
	id,
	placeholder,
	initialText,
	autoFocus,
	onText,
	onSend,
}) {
	const [value, setValue] = useState(initialText);
	const latest = useRef(value);
	const area = useRef(null);
	useLayoutEffect(
		() =>
			registerEditor({ root: () => area.current, text: () => latest.current }),
		[],
	);
	useLayoutEffect(() => {
		if (autoFocus) area.current.focus();
	}, [autoFocus]);
	return (
		<textarea
			ref={area}
			data-testid={id}
			aria-label={words.editorLabel}
			placeholder={placeholder}
			value={value}
			onChange={({ target }) => {
				latest.current = target.value;
				setValue(target.value);
				onText(target.value);
			}}
			onKeyDown={(event) => {
				if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSend();
			}}
		/>
	);
}
