import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";

/** A menu at a button, in the layer above the page; a press anywhere else closes it. */
export function Menu({ anchor, title, onClose, children }) {
	const menu = useRef(null);
	useEffect(() => {
		menu.current.querySelector('[role="menuitem"]')?.focus();
		const close = (event) => {
			if (event.key === "Escape" || !menu.current?.contains(event.target))
				onClose();
		};
		const onKey = (event) => event.key === "Escape" && close(event);
		document.addEventListener("mousedown", close);
		document.addEventListener("keydown", onKey);
		return () => {
			document.removeEventListener("mousedown", close);
			document.removeEventListener("keydown", onKey);
		};
	}, [onClose]);
	const { left, bottom, top } = anchor.getBoundingClientRect();
	const place =
		bottom > innerHeight - 220
			? { left, bottom: innerHeight - top }
			: { left, top: bottom };
	return createPortal(
		<div role="menu" className="menu" style={place} ref={menu}>
			<div data-testid="Dropdown">
				{title && <div className="menu-title">{title}</div>}
				{children}
			</div>
		</div>,
		document.getElementById("layers"),
	);
}
