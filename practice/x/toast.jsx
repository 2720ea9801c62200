import { useEffect } from "react";
import { createPortal } from "react-dom";

/** A line at the bottom that goes away by itself. */
export function Toast({ text, onEnd }) {
	useEffect(() => {
		const timer = setTimeout(onEnd, 4000);
		return () => clearTimeout(timer);
	}, [onEnd]);
	return createPortal(
		<div className="toast" data-testid="toast" role="alert">
			<span>{text}</span>
		</div>,
		document.getElementById("layers"),
	);
}
