import type { Finding } from "../core/finding";

/** Fixed names; one entry a strength, shared by all composers of the page. */
const nameOf = (severity: Finding["severity"]) => `hitoiki-${severity}`;
const strengths = ["notice", "confirm", "hold"] as const;

export type Mark = { severity: Finding["severity"]; range: Range };

/**
 * Draws findings by the CSS Custom Highlight API, which leaves the editor's nodes alone.
 * The registry belongs to the page as well: only our own names are touched, and they are put back when the page has cleared them.
 */
export function createHighlighter(registry: HighlightRegistry) {
	const drawn = new Map<object, Mark[]>();

	const draw = () => {
		for (const severity of strengths) {
			const ranges = [...drawn.values()]
				.flat()
				.filter((mark) => mark.severity === severity)
				.map((mark) => mark.range);
			if (ranges.length === 0) registry.delete(nameOf(severity));
			else registry.set(nameOf(severity), new Highlight(...ranges));
		}
	};

	return {
		/** Replaces what is drawn for one composer. */
		show(composer: object, marks: Mark[]) {
			const before = drawn.get(composer)?.length ?? 0;
			if (marks.length === 0) drawn.delete(composer);
			else drawn.set(composer, marks);
			if (before > 0 || marks.length > 0) draw();
		},
	};
}

export type Highlighter = ReturnType<typeof createHighlighter>;
