type Size = { width: number; height: number };
export type Point = { left: number; top: number };

/** Candidates for a place, best first. Lengths in CSS pixels of the window. */
export type Places = (
	frame: DOMRect,
	editor: DOMRect,
	size: Size,
	view: Size,
) => Generator<Point>;

/** The element we add for a composer; whatever is in it is ours. */
export const rootName = "hitoiki-root";

/** Anything of the site that a person may want to press, read or write in. */
const controls =
	'a[href], button, input, textarea, select, summary, label, [contenteditable="true"], [tabindex]:not([tabindex="-1"]), [role="button"], [role="link"], [role="textbox"], [role="combobox"], [role="menuitem"], [role="tab"], [role="switch"], [role="progressbar"]';

/** What is being written weighs more than any other control. */
const editorWeight = 5;

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
};

/** Where the list could lie: beside the compose box, so that one can read it and write on; else under or over it. */
export const placesForList: Places = function* (frame, editor, size, view) {
	const top = Math.max(
		gap,
		Math.min(editor.top, view.height - size.height - gap),
	);
	yield { left: frame.right + gap, top };
	yield { left: frame.left - size.width - gap, top };
	yield { left: frame.left + gap, top: frame.bottom + gap * 7 };
	yield { left: editor.left, top: editor.bottom + gap };
	yield { left: frame.left + gap, top: frame.top - size.height - gap * 7 };
	yield* corners(size, view);
};

function* corners(size: Size, view: Size): Generator<Point> {
	for (const top of [view.height - size.height - gap, gap])
		for (const left of [view.width - size.width - gap, gap])
			yield { left, top };
}

const windowSize = ({ ownerDocument: page }: Element): Size => ({
	width: page.documentElement.clientWidth,
	height: page.documentElement.clientHeight,
});

const isInside = ({ left, top }: Point, size: Size, view: Size) =>
	left >= 0 &&
	top >= 0 &&
	left + size.width <= view.width &&
	top + size.height <= view.height;

const isOwn = (element: Element) => element.localName === rootName;

/** What of the site lies at a point of the window. */
const elementAt = (page: Document, x: number, y: number) =>
	page.elementsFromPoint(x, y).find((element) => !isOwn(element));

/** How many of a grid of points on the place hit a control of the site; counts no further than `limit`. */
function weighCovered(
	editor: Element,
	{ left, top }: Point,
	size: Size,
	limit: number,
): number {
	let covered = 0;
	for (const x of [0.02, 0.25, 0.5, 0.75, 0.98])
		for (const y of [0.1, 0.5, 0.9]) {
			if (covered >= limit) return covered;
			const under = elementAt(
				editor.ownerDocument,
				left + x * size.width,
				top + y * size.height,
			);
			if (!under) continue;
			if (editor.contains(under)) covered += editorWeight;
			else if (under.closest(controls)) covered++;
		}
	return covered;
}

/** True when a box of this size covers nothing there that a person may want to press, read or write in. */
export const isFree = (at: Point, editor: Element, size: Size): boolean =>
	isInside(at, size, windowSize(editor)) &&
	weighCovered(editor, at, size, 1) === 0;

/**
 * The first of the places that covers no control of the site, or the one that covers fewest.
 * Costs up to 15 hit tests a place: call it when the layout changes, not on a key.
 */
export function findPlace(
	places: Places,
	frame: Element,
	editor: Element,
	size: Size,
): Point {
	const view = windowSize(editor);
	let best: Point = { left: gap, top: gap };
	let fewest = Number.POSITIVE_INFINITY;
	const boxes = [
		frame.getBoundingClientRect(),
		editor.getBoundingClientRect(),
	] as const;
	for (const point of places(...boxes, size, view)) {
		if (!isInside(point, size, view)) continue;
		const covered = weighCovered(editor, point, size, fewest);
		if (covered === 0) return point;
		if (covered < fewest) [best, fewest] = [point, covered];
	}
	return best;
}

/** True when the top of the editor can be seen: it is in the window, and what lies there belongs to its own compose box. */
export function isInSight(editor: Element, frame: Element): boolean {
	const { left, top, width, height } = editor.getBoundingClientRect();
	if (width === 0 || height === 0) return false;
	const hit = elementAt(
		editor.ownerDocument,
		left + width / 2,
		top + Math.min(height / 2, 20),
	);
	return hit !== undefined && (frame.contains(hit) || hit.contains(editor));
}
