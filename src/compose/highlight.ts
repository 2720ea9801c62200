import type { Finding } from "../core/finding";
import { rangeOver } from "./editors/reading";

/** Fixed names; one entry a strength, shared by all composers of the page. */
const nameOf = (severity: Finding["severity"]) => `hitoiki-${severity}`;
const strengths = ["notice", "confirm", "hold"] as const;

export type Mark = { severity: Finding["severity"]; place: StaticRangeInit };
type Drawn = { severity: Finding["severity"]; range: Range };

const isAt = (range: Range, place: StaticRangeInit) =>
	range.startContainer === place.startContainer &&
	range.startOffset === place.startOffset &&
	range.endContainer === place.endContainer &&
	range.endOffset === place.endOffset;

/**
 * Draws findings by the CSS Custom Highlight API, which leaves the editor's nodes alone.
 * The registry belongs to the page as well: only our own names are touched, and they are put back when the page has cleared them.
 */
export function createHighlighter(registry: HighlightRegistry) {
	const drawn = new Map<object, Drawn[]>();
	const registered = new Map<string, Highlight>();

	const draw = () => {
		for (const severity of strengths) {
			const name = nameOf(severity);
			const ranges = [...drawn.values()]
				.flat()
				.filter((mark) => mark.severity === severity)
				.map((mark) => mark.range);
			registered.delete(name);
			registry.delete(name);
			if (ranges.length === 0) continue;
			const highlight = new Highlight(...ranges);
			registered.set(name, highlight);
			registry.set(name, highlight);
		}
	};
	const isCleared = () =>
		[...registered].some(
			([name, highlight]) => registry.get(name) !== highlight,
		);
	/** Ranges go with their nodes: after most keys they are where they belong already, and the browser need not paint them anew. */
	const isDrawn = (marks: Mark[], before: Drawn[]) =>
		marks.length === before.length &&
		marks.every(({ severity, place }, i) => {
			const mark = before[i];
			return mark?.severity === severity && isAt(mark.range, place);
		});

	return {
		/** Replaces what is drawn for one composer. */
		show(composer: object, marks: Mark[]) {
			const before = drawn.get(composer) ?? [];
			if (isDrawn(marks, before) && (marks.length === 0 || !isCleared()))
				return;
			if (marks.length === 0) drawn.delete(composer);
			else
				drawn.set(
					composer,
					marks.map(({ severity, place }) => ({
						severity,
						range: rangeOver(place),
					})),
				);
			draw();
		},
	};
}

export type Highlighter = ReturnType<typeof createHighlighter>;
