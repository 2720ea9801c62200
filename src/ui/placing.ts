import { findObstacles, findPlace, type Place, type Surface } from "./place";
import type { Places, Point } from "./places";

/** Something of the site may have come underneath meanwhile; looked at no more often than this. Milliseconds. */
const pause = 300;

/** How much lower than it would like to be a list may be made where only then it covers nothing. */
const lower = [0.75, 0.5];

/** Of a lower list too little could be read. CSS pixels. */
const lowest = 150;

/**
 * Keeps one of our boxes where it covers nothing of the site. It follows its frame, and stays where it is as long as that is free:
 * what jumps about while somebody writes is worse than what lies a little off.
 */
export function createPlacing(
	box: HTMLElement,
	findSurface: () => Surface,
	places: Places,
	signal: AbortSignal,
	{ mayShrink = false } = {},
) {
	/** From the frame's upper left corner. */
	let offset: Point | undefined;
	let sizes = "";
	let timer: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener("abort", () => clearTimeout(timer));

	const put = (frame: DOMRect) => {
		if (!offset) return;
		const left = `${frame.left + offset.left}px`;
		const top = `${frame.top + offset.top}px`;
		if (box.style.left !== left) box.style.left = left;
		if (box.style.top !== top) box.style.top = top;
	};
	/** As high as it likes to be, or lower where it is free only then. */
	const findHeight = (surface: Surface, present?: Point): Place => {
		const { scrollTop } = box;
		box.style.maxHeight = "";
		const { width, height } = box.getBoundingClientRect();
		const obstacles = findObstacles(surface);
		const find = (height: number) =>
			findPlace(places, surface, { width, height }, present, obstacles);
		const liked = find(height);
		const heights = lower
			.map((part) => Math.round(height * part))
			.filter((height) => mayShrink && height >= lowest);
		const tried = liked.isFree ? [] : heights;
		for (const height of tried) {
			const place = find(height);
			if (!place.isFree) continue;
			box.style.maxHeight = `${height}px`;
			box.scrollTop = scrollTop;
			return place;
		}
		box.scrollTop = scrollTop;
		return liked;
	};
	/** Looks for another place unless the present one is free. */
	const settle = () => {
		if (box.getBoundingClientRect().width === 0) return;
		const surface = findSurface();
		const { left, top } = surface.frame.getBoundingClientRect();
		const at = offset && { left: left + offset.left, top: top + offset.top };
		const best = findHeight(surface, at);
		offset = { left: best.left - left, top: best.top - top };
		put(surface.frame.getBoundingClientRect());
	};

	return {
		settle,
		/** Goes with the frame, after scrolling or a change of the page. Cheap unless a size has changed. */
		follow: () => {
			const frame = findSurface().frame.getBoundingClientRect();
			const { width, height } = box.getBoundingClientRect();
			if (width === 0) return;
			const { innerWidth, innerHeight } = window;
			const now = [frame.width, frame.height, width, height, innerWidth];
			const isSame = sizes === [...now, innerHeight].join();
			sizes = [...now, innerHeight].join();
			if (!isSame) return settle();
			put(frame);
			timer ??= setTimeout(() => {
				timer = undefined;
				settle();
			}, pause);
		},
	};
}
