import { createLikenessFinder } from "./find-likeness";
import { unpackWeights } from "./read-weights";
import { packed, rules } from "./weights";

const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));

/** Passages worded like the drafts the rules were taught with (`scripts/learn/`), with the weights that come with the extension. */
export const findLikeness = createLikenessFinder(unpackWeights(rules, bytes));
