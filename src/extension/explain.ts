import type { Trouble } from "../core/trouble";
import { ExtensionGone, NoAnswer } from "./background-link";
import { FileMissing } from "./load-script";

/** Why asking the background, or loading a file of ours, failed. */
export const explain = (error: unknown): Trouble => {
	if (error instanceof ExtensionGone) return "extension-gone";
	if (error instanceof FileMissing) return "part-missing";
	return error instanceof NoAnswer ? "no-answer" : "check-failed";
};
