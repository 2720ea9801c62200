import { goRound } from "./gate/dialog";
import { askForBreath } from "./gate/gate";
import { askForApproval } from "./gate/record-approval";
import { showAdvice, showQuestion } from "./note";
import { drawPanel } from "./panel";

/** What is seen only when somebody opens it, or is asked or told something. A file of its own, and the only one with Preact in it. */
export const dialogs = {
	drawPanel,
	askForBreath,
	askForApproval,
	goRound,
	showQuestion,
	showAdvice,
};

export type Dialogs = typeof dialogs;

/** The way to them. */
export type DialogsOnNeed = {
	/** The same for all who need them; rejects where they are not to be had. */
	load(): Promise<Dialogs>;
	/** Undefined until they are there. */
	loaded(): Dialogs | undefined;
};
