import {
	findFreePlace,
	findObstacles,
	findPlace,
	isInFront,
	type Surface,
} from "./place";
import { type Places, type Point, placesAnywhere, type Size } from "./places";

/** Something of the site may have come underneath meanwhile; looked at no more often than this. Milliseconds. */
const pause = 300;

/** How much narrower and lower than it would like to be a list may be made where only then it covers nothing, the largest first. */
const parts: Size[] = [1, 0.75, 0.5, 0.4]
	.flatMap((height) =>
		[1, 0.875, 0.75, 0.7].map((width) => ({ width, height })),
	)
	.sort((a, b) => b.width * b.height - a.width * a.height);

/** A list that is still this large lies better where it likes to be than somewhere else at full size. */
const roomy = parts.filter(({ width, height }) => width * height > 0.5);

/** Of a smaller list too little could be read. CSS pixels. */
const smallest: Size = { width: 216, height: 110 };

/** A part of a length, but no less than can be read. */
const shorten = (length: number, part: number, least: number): number =>
	Math.min(length, Math.max(Math.round(length * part), least));

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
	const resize = (width: string, height: string) => {
		box.style.maxWidth = width;
		box.style.maxHeight = height;
	};
	/** As large as it likes to be, or smaller where it is free only then. */
	const findPoint = (surface: Surface, present?: Point): Point => {
		resize("", "");
		const size = box.getBoundingClientRect();
		const obstacles = findObstacles(surface);
		const liked = findPlace(places, surface, size, present, obstacles);
		if (liked.isFree || !mayShrink) return liked;
		const inFront = obstacles.filter(isInFront);
		const find = (places: Places, part: Size): Point | undefined => {
			const smaller = {
				width: shorten(size.width, part.width, smallest.width),
				height: shorten(size.height, part.height, smallest.height),
			};
			const free = findFreePlace(places, surface, smaller, inFront, obstacles);
			if (free) resize(`${smaller.width}px`, `${smaller.height}px`);
			return free;
		};
		let free: Point | undefined;
		for (const part of roomy) free ??= find(places, part);
		for (const part of parts) free ??= find(placesAnywhere, part);
		return free ?? liked;
	};
	const findPresent = ({ frame }: Surface): Point | undefined => {
		const { left, top } = frame.getBoundingClientRect();
		return offset && { left: left + offset.left, top: top + offset.top };
	};
	/** A list that was made smaller and lies well is not measured anew as long as nothing has changed its size. */
	const isWell = (): boolean => {
		const surface = findSurface();
		const at = findPresent(surface);
		if (!at || box.style.maxHeight === "") return false;
		const size = box.getBoundingClientRect();
		const obstacles = findObstacles(surface);
		const there: Places = function* () {
			yield at;
		};
		return findFreePlace(there, surface, size, [], obstacles) !== undefined;
	};
	/** Looks for another place unless the present one is free. */
	const settle = () => {
		if (box.getBoundingClientRect().width === 0) return;
		const surface = findSurface();
		const { left, top } = surface.frame.getBoundingClientRect();
		const at = findPresent(surface);
		const { scrollTop } = box;
		const best = findPoint(surface, at);
		box.scrollTop = scrollTop;
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
				if (!isWell()) settle();
			}, pause);
		},
	};
}
