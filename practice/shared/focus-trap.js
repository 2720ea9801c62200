import { useEffect, useRef } from "react";

/** Dialogs that hold the focus, the uppermost last: only that one pulls it back and hears Escape. */
const frames = [];

const focusable =
	'[tabindex="0"], [contenteditable="true"], a[href], input:not([type="file"]), textarea, button';

/** Keeps the focus in a dialog the way Meta's dialogs do: with listeners on the document that come before everybody else's there. */
export function useFocusTrap(onEscape) {
	const frame = useRef(null);
	const leave = useRef(onEscape);
	leave.current = onEscape;
	useEffect(() => {
		const before = document.activeElement;
		const release = holdFocus(frame.current, () => leave.current());
		return () => {
			release();
			if (before?.isConnected) before.focus({ preventScroll: true });
		};
	}, []);
	return frame;
}

function holdFocus(frame, onEscape) {
	let last = frame;
	const isUppermost = () => frames.at(-1) === frame;
	const pullBack = () => (last.isConnected ? last : frame).focus();

	const onFocus = ({ target }) => {
		if (!isUppermost()) return;
		if (frame.contains(target)) last = target;
		else pullBack();
	};
	const onMouseDown = ({ target }) => {
		// The press itself moves the focus, after all listeners.
		if (isUppermost() && !frame.contains(target)) setTimeout(pullBack);
	};
	const onKeyDown = (event) => {
		if (!isUppermost()) return;
		if (!frame.contains(event.target)) pullBack();
		else if (event.key === "Tab") stepInside(frame, event);
	};
	const onBubbledKeyDown = (event) => {
		if (event.key === "Escape" && !event.isComposing && isUppermost())
			onEscape();
	};

	frames.push(frame);
	if (!frame.contains(document.activeElement)) frame.focus();
	document.addEventListener("focus", onFocus, true);
	document.addEventListener("mousedown", onMouseDown, true);
	document.addEventListener("keydown", onKeyDown, true);
	document.addEventListener("keydown", onBubbledKeyDown);
	return () => {
		frames.splice(frames.indexOf(frame), 1);
		document.removeEventListener("focus", onFocus, true);
		document.removeEventListener("mousedown", onMouseDown, true);
		document.removeEventListener("keydown", onKeyDown, true);
		document.removeEventListener("keydown", onBubbledKeyDown);
	};
}

/** Tab past the last or before the first goes round instead of out. */
function stepInside(frame, event) {
	const stops = [...frame.querySelectorAll(focusable)].filter(
		(node) => node.offsetParent && node.tabIndex >= 0,
	);
	const end = event.shiftKey ? stops[0] : stops.at(-1);
	if (event.target !== end) return;
	event.preventDefault();
	(event.shiftKey ? stops.at(-1) : stops[0]).focus();
}
