import type { Account, Draft } from "../core/draft";
import type { Site } from "../core/site";
import type { Editor } from "./editors/editor";
import type { Reading } from "./editors/reading";

/** Reads one composer: the text from its editor, everything else from the page around it. */
export function createDraftReader(
	site: Pick<Site, "readSurroundings">,
	element: HTMLElement,
	editor: Editor,
	now: () => string,
) {
	let reading: Reading = editor.read();
	let around = "";
	let wasLimited = false;
	const readSurroundings = () => site.readSurroundings(element);

	return {
		read: (): Draft => {
			const surroundings = readSurroundings();
			around = JSON.stringify(surroundings);
			reading = editor.read();
			if (surroundings.audience === "limited") wasLimited = true;
			return {
				...surroundings,
				...(wasLimited && { wasLimited }),
				text: reading.text,
				at: now(),
			};
		},
		account: (): Account => readSurroundings().account,
		/** The text as last read, and where it stands in the page. */
		reading: () => reading,
		/** Reads the text alone, for who has to know where it stands now. */
		readText: (): string => {
			reading = editor.read();
			return reading.text;
		},
		/** True when the page around the editor is not what it was at the last `read`. */
		isNewAround: () => JSON.stringify(readSurroundings()) !== around,
		/** False for an empty reply or comment box that nobody is in: a timeline is full of them, and they are left alone. */
		isAwake: (): boolean => {
			if (element.contains(element.ownerDocument.activeElement)) return true;
			const { action } = readSurroundings();
			const isAnswer = action === "reply" || action === "comment";
			return !isAnswer || editor.read().text !== "";
		},
	};
}
