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
	"letter-spacing",
	"word-spacing",
	"line-height",
	"text-align",
	"text-indent",
	"text-transform",
	"tab-size",
	"direction",
	"writing-mode",
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
	/** Follows the textarea after scrolling, resizing or a change of the page. */
	align(): void;
};

export function createMirror(
	textarea: HTMLTextAreaElement,
	layer: ShadowRoot,
	signal: AbortSignal,
): Mirror {
	const page = textarea.ownerDocument;
	const frame = page.createElement("div");
	frame.className = "mirror";
	const copy = page.createElement("div");
	const text = page.createTextNode("");
	copy.append(text);
	frame.append(copy);
	layer.append(frame);

	const align = () => {
		const box = textarea.getBoundingClientRect();
		const style = getComputedStyle(textarea);
		for (const name of textStyle)
			copy.style.setProperty(name, style.getPropertyValue(name));
		copy.style.width = `${textarea.clientWidth}px`;
		frame.style.left = `${box.left + textarea.clientLeft}px`;
		frame.style.top = `${box.top + textarea.clientTop}px`;
		frame.style.width = `${textarea.clientWidth}px`;
		frame.style.height = `${textarea.clientHeight}px`;
		copy.style.transform = `translate(${-textarea.scrollLeft}px, ${-textarea.scrollTop}px)`;
	};

	const resized = new ResizeObserver(align);
	resized.observe(textarea);
	textarea.addEventListener("scroll", align, { signal, passive: true });
	signal.addEventListener("abort", () => {
		resized.disconnect();
		frame.remove();
	});

	return {
		read: () => {
			if (text.data !== textarea.value) {
				text.data = textarea.value;
				align();
			}
			const reading = startReading();
			reading.add(text);
			return reading.finish();
		},
		align,
	};
}
