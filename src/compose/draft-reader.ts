import type { Account, Draft } from "../core/draft";
import { isSame } from "../core/is-same";
import type { Site } from "../core/site";
import type { Editor } from "./editors/editor";
import type { Reading } from "./editors/reading";

/**
 * Reads one composer: the text from its editor, everything else from the page around it.
 * With a key only the text is read: the page around is told of by `isNewAround`, and before sending everything is read anew.
 */
export function createDraftReader(
	site: Pick<Site, "readSurroundings">,
	element: HTMLElement,
	editor: Editor,
	now: () => string,
) {
	let reading: Reading = editor.read();
	/** The page around the editor as last seen, and as it was in the last draft that was read for an answer. */
	let around = site.readSurroundings(element);
	let read = around;
	let wasLimited = false;
	const lookAround = () => {
		const seen = site.readSurroundings(element);
		if (seen.audience === "limited") wasLimited = true;
		if (!isSame(seen, around)) around = seen;
	};
	const write = (): Draft => {
		reading = editor.read();
		return {
			...around,
			...(wasLimited && { wasLimited }),
			text: reading.text,
			at: now(),
		};
	};
	lookAround();

	return {
		/** The draft to ask about: its text as it stands now, the page around it as last seen. */
		read: (): Draft => {
			read = around;
			return write();
		},
		/** The draft as it stands now in every respect. */
		readWhole: (): Draft => {
			lookAround();
			return write();
		},
		account: (): Account => around.account,
		/** The text as last read, and where it stands in the page. */
		reading: () => reading,
		/** Reads the text alone, for who has to know where it stands now. */
		readText: (): string => {
			reading = editor.read();
			return reading.text;
		},
		/** True when the page around the editor is not what it was at the last `read`. */
		isNewAround: (): boolean => {
			lookAround();
			return !isSame(around, read);
		},
		/** False for an empty reply or comment box that nobody is in: a timeline is full of them, and they are left alone. */
		isAwake: (): boolean => {
			const isAnswer = around.action === "reply" || around.action === "comment";
			return (
				!isAnswer ||
				element.contains(element.ownerDocument.activeElement) ||
				editor.read().text !== ""
			);
		},
	};
}
