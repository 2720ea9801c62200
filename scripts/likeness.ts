import { lazy } from "../src/core/lazy";
import { openLikeness } from "../src/core/likeness";
import type { ReadLikeness } from "../src/core/likeness/read-likeness";
import { joinWeights } from "./pack-weights";

const reader = lazy(() => openLikeness(joinWeights().buffer));

/** What a text is like, by the weights of the extension. */
export const readLikeness: ReadLikeness = (text) => reader()(text);
