import type { Trouble } from "../core/trouble";
import { ExtensionGone, NoAnswer } from "./background-link";

/** Why asking the background failed. */
export const explain = (error: unknown): Trouble => {
	if (error instanceof ExtensionGone) return "extension-gone";
	return error instanceof NoAnswer ? "no-answer" : "check-failed";
};
