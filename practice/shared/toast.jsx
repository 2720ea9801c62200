import { useEffect, useState } from "react";
import { createPortal } from "react-dom";

/** A line at the bottom that goes away by itself; a new key shows it again. */
export function Toast({ text }) {
	const [isShown, setShown] = useState(true);
	useEffect(() => {
		const timer = setTimeout(() => setShown(false), 4000);
		return () => clearTimeout(timer);
	}, []);
	if (!isShown) return null;
	return createPortal(
		<div className="toast" role="alert">
			<span>{text}</span>
		</div>,
		document.getElementById("layers"),
	);
}
