import type { AnalyzedText } from "../../core/analyzed-text";
import { frameFinder } from "../../core/context/frames";
import type { Draft } from "../../core/draft";
import type { Hit } from "../../core/rule";
import { isOverlapping } from "../../core/span";
import { concepts, hints } from "../words/person-hints";
import { recognisable } from "./recognisable-persons";

const find = frameFinder(concepts, hints);

/** People told of without a name and without a dealing that the patterns know: 生活保護の面談、元プロ野球選手の人だった. */
export function findHints(
	text: AnalyzedText,
	draft: Draft,
	found: Hit[],
): Hit[] {
	const hits: Hit[] = [];
	for (const { span, frame } of find(text)) {
		if (frame.onPersonal && draft.account.kind === "official") continue;
		// Said once where several see it.
		const isSaid = [...found, ...hits].some(
			(hit) => hit.span && isOverlapping(hit.span, span),
		);
		if (!isSaid) hits.push(recognisable(span, frame.atMost));
	}
	return hits;
}
