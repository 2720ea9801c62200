import { rootName } from "./host";
import type { Places, Point, Size } from "./places";

/** Anything of the site that a person may want to press or write in. */
const controls =
	'a[href], button, input, textarea, select, summary, label, [contenteditable="true"], [role="button"], [role="link"], [role="textbox"], [role="combobox"], [role="menuitem"], [role="tab"], [role="switch"], [role="progressbar"]';

/** Whole posts and the like: a press anywhere in them opens them. */
const openable = '[tabindex]:not([tabindex="-1"])';

const obstructive = `${controls}, ${openable}`;

/** How much it disturbs when a square pixel of something is covered. Where nothing is free, what is being written is covered last. */
const weights = {
	editor: 400,
	composer: 100,
	line: 30,
	control: 3,
	openable: 1,
};

/** What must not be covered: the compose box, the editor in it, and our own line where it is the list that looks for a place. */
export type Surface = { frame: Element; editor: Element; line?: DOMRect };

export type Obstacle = { box: DOMRect; weight: number; element?: Element };

const windowSize = ({ ownerDocument: page }: Element): Size => ({
	width: page.documentElement.clientWidth,
	height: page.documentElement.clientHeight,
});

/** What of the site lies at a point of the window. */
const elementAt = (page: Document, x: number, y: number) =>
	page
		.elementsFromPoint(x, y)
		.find((element) => element.localName !== rootName);

function weightOf(element: Element, { frame, editor }: Surface): number {
	if (element === editor) return weights.editor;
	if (frame.contains(element)) return weights.composer;
	return element.matches(controls) ? weights.control : weights.openable;
}

const isOutside = ({ left, top, right, bottom }: DOMRect, view: Size) =>
	right <= 0 || bottom <= 0 || left >= view.width || top >= view.height;

const hasArea = ({ width, height }: DOMRect) => width > 0 && height > 0;

/** More children are looked at by halves. */
const manyChildren = 200;

/** The children that may lie in the window: of a very long list, whose items follow each other downwards, those on the screen. */
function childrenInSight({ children }: Element, view: Size): Iterable<Element> {
	if (children.length < manyChildren) return children;
	let low = 0;
	let high = children.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const box = children[middle]?.getBoundingClientRect();
		if (box && box.bottom > 0) high = middle;
		else low = middle + 1;
	}
	const seen: Element[] = [];
	for (let i = low; i < children.length; i++) {
		const child = children[i] as Element;
		if (child.getBoundingClientRect().top >= view.height) break;
		seen.push(child);
	}
	return seen;
}

/** Adds what lies in the window. What a box outside of it holds is passed over: of an endless timeline one screen is looked at. */
function collect(
	parent: Element,
	surface: Surface,
	view: Size,
	obstacles: Obstacle[],
): void {
	for (const element of childrenInSight(parent, view)) {
		const { localName } = element;
		if (localName === rootName || localName === "script") continue;
		const box = element.getBoundingClientRect();
		if (hasArea(box)) {
			if (isOutside(box, view)) continue;
			if (element.matches(obstructive))
				obstacles.push({ element, box, weight: weightOf(element, surface) });
		}
		if (localName !== "svg") collect(element, surface, view, obstacles);
	}
}

/** What must not be covered. Costs a millisecond or two: look when the layout changes, not on a key. */
export function findObstacles(surface: Surface): Obstacle[] {
	const obstacles: Obstacle[] = [];
	const { body } = surface.editor.ownerDocument;
	collect(body, surface, windowSize(surface.editor), obstacles);
	if (surface.line) obstacles.push({ box: surface.line, weight: weights.line });
	return obstacles;
}

/** What two boxes have in common; undefined where that is nothing. */
function intersect(a: DOMRect, b: DOMRect): DOMRect | undefined {
	const left = Math.max(a.left, b.left);
	const top = Math.max(a.top, b.top);
	const width = Math.min(a.right, b.right) - left;
	const height = Math.min(a.bottom, b.bottom) - top;
	return width > 0 && height > 0
		? new DOMRect(left, top, width, height)
		: undefined;
}

/** False where the site itself has something else on top of this part of an obstacle. */
function isOnTop({ element }: Obstacle, part: DOMRect): boolean {
	if (!element) return true;
	const { left, top, width, height } = part;
	const { ownerDocument: page } = element;
	const hit = elementAt(page, left + width / 2, top + height / 2);
	return hit !== undefined && element.contains(hit);
}

/** How much of an obstacle a box would cover, by area and weight. */
function weighCovered(obstacle: Obstacle, at: DOMRect): number {
	const part = intersect(obstacle.box, at);
	if (!part || !isOnTop(obstacle, part)) return 0;
	return obstacle.weight * part.width * part.height;
}

/** True for what can be seen: not behind a dialog of the site. */
export function isInFront(obstacle: Obstacle): boolean {
	const { clientWidth, clientHeight } = document.documentElement;
	const window = new DOMRect(0, 0, clientWidth, clientHeight);
	const part = intersect(obstacle.box, window);
	return part !== undefined && isOnTop(obstacle, part);
}

const weigh = (obstacles: Obstacle[], at: Point, size: Size) => {
	const box = new DOMRect(at.left, at.top, size.width, size.height);
	return obstacles.reduce((sum, next) => sum + weighCovered(next, box), 0);
};

const isInside = ({ left, top }: Point, size: Size, view: Size) =>
	left >= 0 &&
	top >= 0 &&
	left + size.width <= view.width &&
	top + size.height <= view.height;

export type Place = Point & { isFree: boolean };

/**
 * The first of the places that covers nothing, or the one that disturbs least.
 * @param present where the box lies now, if anywhere: the best place as long as it is free
 */
export function findPlace(
	places: Places,
	surface: Surface,
	size: Size,
	present?: Point,
	obstacles = findObstacles(surface),
): Place {
	const view = windowSize(surface.editor);
	const frame = surface.frame.getBoundingClientRect();
	const editor = surface.editor.getBoundingClientRect();
	let best: Point = { left: 0, top: 0 };
	let least = Number.POSITIVE_INFINITY;
	const candidates = places(frame, editor, size, view);
	for (const point of [...(present ? [present] : []), ...candidates]) {
		if (!isInside(point, size, view)) continue;
		const covered = weigh(obstacles, point, size);
		if (covered === 0) return { ...point, isFree: true };
		if (covered < least) [best, least] = [point, covered];
	}
	return { ...best, isFree: false };
}

/**
 * The first of the places that covers nothing. There may be thousands, so what is in front is compared by its box alone,
 * and only what passes is looked at.
 * @param inFront those of the obstacles that can be seen
 */
export function findFreePlace(
	places: Places,
	surface: Surface,
	size: Size,
	inFront: Obstacle[],
	obstacles: Obstacle[],
): Point | undefined {
	const view = windowSize(surface.editor);
	const frame = surface.frame.getBoundingClientRect();
	const editor = surface.editor.getBoundingClientRect();
	const isFree = (point: Point) => {
		if (!isInside(point, size, view)) return false;
		const box = new DOMRect(point.left, point.top, size.width, size.height);
		if (inFront.some((obstacle) => intersect(obstacle.box, box))) return false;
		return weigh(obstacles, point, size) === 0;
	};
	for (const point of places(frame, editor, size, view))
		if (isFree(point)) return point;
	return undefined;
}

/** True when some of the editor can be seen: what lies at its upper end, middle or lower end belongs to its own compose box. */
export function isInSight(editor: Element, frame: Element): boolean {
	const { left, top, width, bottom } = editor.getBoundingClientRect();
	const from = Math.max(top, 0);
	const to = Math.min(bottom, windowSize(editor).height);
	if (width === 0 || from >= to) return false;
	const ends = Math.min(20, (to - from) / 2);
	return [from + ends, (from + to) / 2, to - ends].some((y) => {
		const hit = elementAt(editor.ownerDocument, left + width / 2, y);
		return hit && (frame.contains(hit) || hit.contains(editor));
	});
}
