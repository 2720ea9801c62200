import { createLikenessReader } from "./read-likeness";
import { unpackWeights } from "./read-weights";
import { packed, rules } from "./weights";

const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));

/** What a text is like, with the weights that come with the extension (`scripts/learn/`). */
export const readLikeness = createLikenessReader(unpackWeights(rules, bytes));
