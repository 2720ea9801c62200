import { findChange } from "../move-spans";
import { type Reading, startReading } from "./reading";

/** What decides where a letter of a textarea stands. */
const textStyle = [
	"font-family",
	"font-size",
	"font-weight",
	"font-style",
	"font-stretch",
	"font-variant",
	"font-kerning",
	"font-feature-settings",
	"font-variation-settings",
	"letter-spacing",
	"word-spacing",
	"line-height",
	"text-align",
	"text-indent",
	"text-transform",
	"tab-size",
	"direction",
	"writing-mode",
	"white-space",
	"word-break",
	"overflow-wrap",
	"line-break",
	"padding-top",
	"padding-right",
	"padding-bottom",
	"padding-left",
];

/**
 * A copy of a textarea's text, laid exactly over it, invisible and without pointer events: highlights cannot be put into a textarea itself.
 * It lies in our own shadow root; `signal` takes it away.
 */
export type Mirror = {
	read(): Reading;
	/** Shows the copy only while something is underlined in it: laying it out is what costs time. */
	mark(isMarked: boolean): void;
	/** Follows the textarea after scrolling, resizing or a change of the page. */
	align(): void;
};

/** The middle of what the window shows of a box; undefined when it shows nothing. */
function findMiddle(box: DOMRect, view: Window) {
	const left = Math.max(box.left, 0);
	const right = Math.min(box.right, view.innerWidth);
	const top = Math.max(box.top, 0);
	const bottom = Math.min(box.bottom, view.innerHeight);
	if (right <= left || bottom <= top) return undefined;
	return [(left + right) / 2, (top + bottom) / 2] as const;
}

export function createMirror(
	textarea: HTMLTextAreaElement,
	layer: ShadowRoot,
	signal: AbortSignal,
): Mirror {
	const page = textarea.ownerDocument;
	const frame = page.createElement("div");
	frame.className = "mirror";
	frame.hidden = true;
	const copy = page.createElement("div");
	const text = page.createTextNode("");
	copy.append(text);
	frame.append(copy);
	layer.append(frame);

	/** Nothing of the site lies over the textarea, such as a dialog: the copy stands above everything. */
	const isUppermost = (box: DOMRect) => {
		const middle = findMiddle(box, window);
		const hit =
			middle &&
			page
				.elementsFromPoint(...middle)
				.find(({ localName }) => localName !== layer.host.localName);
		return hit === textarea;
	};
	/** Only where it is another one: put once more, the same value is a new style for the browser as well. */
	const show = (isShown: boolean) => {
		if (frame.hidden === isShown) frame.hidden = !isShown;
	};
	let isMarked = false;
	/** Where the textarea lay when the copy was last laid over it. */
	let box = new DOMRect();
	const align = () => {
		if (!isMarked) return;
		box = textarea.getBoundingClientRect();
		show(text.data !== "" && isUppermost(box));
		if (frame.hidden) return;
		const style = getComputedStyle(textarea);
		for (const name of textStyle)
			copy.style.setProperty(name, style.getPropertyValue(name));
		// The language decides which face of a character is shown.
		copy.lang = textarea.closest<HTMLElement>("[lang]")?.lang ?? "";
		copy.style.width = `${textarea.clientWidth}px`;
		frame.style.left = `${box.left + textarea.clientLeft}px`;
		frame.style.top = `${box.top + textarea.clientTop}px`;
		frame.style.width = `${textarea.clientWidth}px`;
		frame.style.height = `${textarea.clientHeight}px`;
		copy.style.transform = `translate(${-textarea.scrollLeft}px, ${-textarea.scrollTop}px)`;
	};

	const hasMoved = () => {
		const { left, top } = textarea.getBoundingClientRect();
		return left !== box.left || top !== box.top;
	};
	/** Only what is another text: the ranges before and behind it go along. */
	const copyText = () => {
		const { value } = textarea;
		if (text.data === value) return;
		// No range is in it.
		if (!isMarked) {
			text.data = value;
			return;
		}
		const { start, end, now } = findChange(text.data, value);
		text.replaceData(start, end - start, now);
	};
	// At once, so that both are drawn in one frame.
	textarea.addEventListener(
		"input",
		() => {
			if (isMarked) copyText();
		},
		{ signal },
	);

	const resized = new ResizeObserver(align);
	resized.observe(textarea);
	// Capturing: of the page and of every box in it, this one too.
	page.addEventListener("scroll", align, {
		capture: true,
		passive: true,
		signal,
	});
	signal.addEventListener("abort", () => {
		resized.disconnect();
		frame.remove();
	});

	return {
		read: () => {
			copyText();
			const reading = startReading();
			reading.add(text);
			return reading.finish();
		},
		mark: (now) => {
			const isNew = now !== isMarked;
			isMarked = now;
			if (!isMarked) show(false);
			else if (isNew || hasMoved()) align();
		},
		align,
	};
}
