import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { words } from "./words.js";

/** Dialogs that are open, the uppermost last: only that one holds the focus and hears Escape. */
const open = [];

/**
 * A dialog in the layer above the page. Like X's it pulls the focus back when it goes elsewhere,
 * and takes a press outside itself and Escape for dismissal.
 */
export function Dialog({ head, label, onClose, children }) {
	const frame = useRef(null);
	const close = useRef(onClose);
	close.current = onClose;
	const [{ before, since }] = useState(() => ({
		before: document.activeElement,
		since: performance.now(),
	}));
	useEffect(() => {
		const self = frame.current;
		let last;
		open.push(self);
		if (!self.contains(document.activeElement))
			self.querySelector("button, textarea, input")?.focus();

		const isUppermost = () => open.at(-1) === self;
		const isInside = (node) => self.contains(node) || node.closest?.(".menu");
		const onFocus = ({ target }) => {
			if (!isUppermost()) return;
			if (isInside(target)) last = target;
			else (last?.isConnected ? last : self).focus();
		};
		const onPress = (event) => {
			// The path, because what was pressed may be gone from the page by now.
			const isOutside = !event
				.composedPath()
				.some((node) => node.matches?.(".dialog, .menu"));
			const isLater = event.timeStamp > since;
			if (isUppermost() && isOutside && isLater) close.current();
		};
		const onKey = (event) => {
			if (event.key === "Escape" && isUppermost() && !event.isComposing)
				close.current();
		};
		document.addEventListener("focus", onFocus, true);
		document.addEventListener("click", onPress);
		document.addEventListener("keydown", onKey);
		return () => {
			open.splice(open.indexOf(self), 1);
			document.removeEventListener("focus", onFocus, true);
			document.removeEventListener("click", onPress);
			document.removeEventListener("keydown", onKey);
			if (before?.isConnected) before.focus();
		};
	}, [before, since]);
	return createPortal(
		<div className="layer">
			<div className="mask" data-testid="mask" />
			<div
				ref={frame}
				role="dialog"
				aria-modal="true"
				aria-labelledby={label ? undefined : "modal-header"}
				aria-label={label}
				tabIndex={-1}
				className="dialog"
			>
				<div className="dialog-head" id={label ? undefined : "modal-header"}>
					<button
						type="button"
						className="round"
						data-testid="app-bar-close"
						aria-label={words.close}
						onClick={onClose}
					>
						×
					</button>
					{label && <h2>{label}</h2>}
					{head}
				</div>
				{children}
			</div>
		</div>,
		document.getElementById("layers"),
	);
}
