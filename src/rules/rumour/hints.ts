import type { AnalyzedText } from "../../core/analyzed-text";
import { frameFinder } from "../../core/context/frames";
import type { Span } from "../../core/span";
import type { RumourKind } from "../words/rumour";
import { concepts, hints } from "../words/rumour-hints";

export type Hinted = { span: Span; sentence: Span; kind: RumourKind };

const find = frameFinder(concepts, hints);

/** Hearsay and guesses that no phrase of the list tells: あちこちから聞こえてくる, 断定はできませんが火元は. */
export const findHints = (text: AnalyzedText): Hinted[] =>
	find(text).map(({ span, sentence, frame }) => ({
		span,
		sentence,
		kind: frame.kind,
	}));
