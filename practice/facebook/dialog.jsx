import { createPortal } from "react-dom";
import { useFocusTrap } from "../shared/focus-trap.js";
import { Pressable } from "../shared/pressable.jsx";
import { settings } from "../shared/settings.js";
import { words } from "./words.js";

/**
 * A modal dialog around a labelled one. With `?dialog=sibling` the labelled one ends after the header,
 * and what is composed stands in the outer one only.
 */
export function Dialog({ label, back, onClose, children }) {
	const frame = useFocusTrap(onClose);
	const header = (
		<div className="dialog-head">
			{back && (
				<Pressable className="round back" label={words.back} onPress={back}>
					‹
				</Pressable>
			)}
			<h2 dir="auto">
				<span>{label}</span>
			</h2>
			<Pressable className="round" label={words.close} onPress={onClose}>
				×
			</Pressable>
		</div>
	);
	return createPortal(
		<div className="layer">
			<div
				ref={frame}
				role="dialog"
				aria-modal="true"
				tabIndex={-1}
				className="frame"
			>
				{settings.dialog === "sibling" ? (
					<>
						<div role="dialog" aria-label={label}>
							{header}
						</div>
						<div>{children}</div>
					</>
				) : (
					<div role="dialog" aria-label={label}>
						{header}
						{children}
					</div>
				)}
			</div>
		</div>,
		document.getElementById("layers"),
	);
}
