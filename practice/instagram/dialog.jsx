import { createPortal } from "react-dom";
import { useFocusTrap } from "../shared/focus-trap.js";
import { Pressable } from "../shared/pressable.jsx";
import { Icon } from "./icon.jsx";
import { words } from "./words.js";

/** A modal dialog with an optional head of a title between two buttons; the one that closes it stands outside. */
export function Dialog({ label, title, start, end, small, onClose, children }) {
	const frame = useFocusTrap(onClose);
	return createPortal(
		<div ref={frame} className="layer" tabIndex={-1}>
			<Pressable className="close" onPress={onClose}>
				<Icon name="close" label={words.close} />
			</Pressable>
			<div
				role="dialog"
				aria-label={label}
				className={small ? "dialog small" : "dialog"}
			>
				{title && (
					<div className="dialog-head">
						{start ?? <div />}
						<h1>{title}</h1>
						{end ?? <div />}
					</div>
				)}
				{children}
			</div>
		</div>,
		document.getElementById("layers"),
	);
}

/** A button in a dialog's head: Instagram gives it no label besides its text. */
export const HeadButton = ({ onPress, children }) => (
	<Pressable className="head-button" onPress={onPress}>
		{children}
	</Pressable>
);
