export type Size = { width: number; height: number };
export type Point = { left: number; top: number };

/** Candidates for a place, best first. Lengths in CSS pixels of the window. */
export type Places = (
	frame: DOMRect,
	editor: DOMRect,
	size: Size,
	view: Size,
) => Generator<Point>;

const gap = 6;

/** Where the line could lie: just under the compose box, above it, beside it, in its own empty stretches, in a corner of the window. */
export const placesForLine: Places = function* (frame, editor, size, view) {
	yield { left: frame.left + gap, top: frame.bottom + gap };
	yield { left: frame.left + gap, top: frame.top - size.height - gap };
	yield { left: frame.right + gap, top: editor.top };
	yield { left: frame.left - size.width - gap, top: editor.top };
	const right = frame.right - size.width - gap;
	for (let top = frame.bottom - size.height; top > editor.bottom; top -= gap)
		yield { left: right, top };
	yield* corners(size, view);
	// Crowded: any gap of the page, the nearest to what is being written first.
	for (let away = gap; away < view.height; away += gap)
		for (const top of [editor.bottom + away, editor.top - size.height - away])
			for (const left of [
				frame.left,
				right,
				view.width - size.width - gap,
				gap,
			])
				yield { left, top };
};

/** Where the list could lie: beside the compose box, so that one can read it and write on; else under or over it. */
export const placesForList: Places = function* (frame, editor, size, view) {
	const top = Math.max(
		gap,
		Math.min(editor.top, view.height - size.height - gap),
	);
	for (const away of [gap, gap * 4, gap * 8]) {
		yield { left: frame.right + away, top };
		yield { left: frame.left - size.width - away, top };
	}
	// A dialog as wide as the window: over the picture that stands in it beside the text, wholly, so that one sees what is covered.
	const beside = editor.left - size.width - gap * 4;
	const highest = Math.min(top, frame.bottom - size.height - gap);
	if (beside >= frame.left) yield { left: beside, top: highest };
	yield { left: frame.left + gap, top: frame.bottom + gap * 7 };
	yield { left: editor.left, top: editor.bottom + gap };
	yield { left: frame.left + gap, top: frame.top - size.height - gap * 7 };
	yield* corners(size, view);
	// A wide dialog leaves no room beside it: anywhere down the window's edges, between its buttons and our line.
	for (let down = gap; down < view.height; down += gap * 4)
		for (const left of [gap, view.width - size.width - gap])
			yield { left, top: down };
};

/** Any gap of a low or narrow window, also within the compose box, between what is written and its buttons. */
export const placesAnywhere: Places = function* (_, __, size, view) {
	for (let top = gap; top + size.height < view.height; top += gap)
		for (let left = gap; left + size.width < view.width; left += gap)
			yield { left, top };
};

/** Where a note could lie: close to what it is about, else in a corner. */
export const placesForNote: Places = function* (frame, _, size, view) {
	const inside = Math.max(
		gap,
		Math.min(frame.left, view.width - size.width - gap),
	);
	const level = Math.max(
		gap,
		Math.min(frame.top, view.height - size.height - gap),
	);
	for (let away = gap; away < 480; away += gap * 2) {
		yield { left: inside, top: frame.bottom + away };
		yield { left: inside, top: frame.top - size.height - away };
		yield { left: frame.right + away, top: level };
		yield { left: frame.left - size.width - away, top: level };
	}
	yield* corners(size, view);
};

export const placesInCorners: Places = function* (_, __, size, view) {
	yield* corners(size, view);
};

function* corners(size: Size, view: Size): Generator<Point> {
	const right = Math.max(0, view.width - size.width - gap);
	const bottom = Math.max(0, view.height - size.height - gap);
	for (const top of [bottom, Math.min(gap, bottom)])
		for (const left of [right, Math.min(gap, right)]) yield { left, top };
}
