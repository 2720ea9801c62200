import type { Words } from "../../core/words";

/** The words in the language of the page. */
export type Say = (words: Words) => string;
