import { useRef, useState } from "react";

/** What a dialog is about to send; changes may come several at a time, each on top of the last. */
export function useDraft(start = {}) {
	const [draft, setDraft] = useState({
		text: "",
		media: [],
		audience: "friends",
		...start,
	});
	const change = useRef((changed) =>
		setDraft((before) => ({ ...before, ...changed })),
	);
	return [draft, change.current];
}
