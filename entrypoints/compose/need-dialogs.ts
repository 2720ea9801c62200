import { loadScript } from "../../src/extension/load-script";
import type { Dialogs, DialogsOnNeed } from "../../src/ui/dialogs";

/** Loads the dialogs when they are first needed, and tells once where they are not to be had. */
export function needDialogs(onMissing: (error: unknown) => void) {
	let loading: Promise<Dialogs> | undefined;
	let dialogs: Dialogs | undefined;
	const begin = () => {
		loading = loadScript<Dialogs>("/dialogs.js").then((there) => {
			dialogs = there;
			return there;
		});
		loading.catch(onMissing);
		return loading;
	};
	return {
		load: () => loading ?? begin(),
		loaded: () => dialogs,
	} satisfies DialogsOnNeed;
}

/**
 * Shows a note as soon as it can be shown; where it cannot, `onFail` is told.
 * @returns how to take it away, or keep it from coming
 */
export function showSoon(
	dialogs: DialogsOnNeed,
	show: (there: Dialogs) => () => void,
	onFail: () => void = () => {},
): () => void {
	let takeAway: (() => void) | undefined;
	let isOver = false;
	dialogs
		.load()
		.then((there) => {
			if (!isOver) takeAway = show(there);
		})
		.catch(onFail);
	return () => {
		isOver = true;
		takeAway?.();
	};
}
