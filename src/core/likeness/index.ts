import type { AnalyzedText } from "../analyzed-text";
import { lazy } from "../lazy";
import { createLikenessReader, type LikenessReading } from "./read-likeness";
import { unpackWeights } from "./read-weights";
import { packed, rules } from "./weights";

const reader = lazy(() => {
	const letters = atob(packed);
	const bytes = new Uint8Array(letters.length);
	for (let i = 0; i < bytes.length; i++) bytes[i] = letters.charCodeAt(i);
	return createLikenessReader(unpackWeights(rules, bytes));
});

/** What a text is like, with the weights that come with the extension (`scripts/learn/`). */
export const readLikeness = (text: AnalyzedText): LikenessReading =>
	reader()(text);
