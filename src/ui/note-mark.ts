import { rootName } from "./host";

/** On the host of a note, so that the keys find it. */
export const noteMark = "data-note";

/** Leads into the note that is shown; false where none is. */
export function enterNote(page: Document): boolean {
	const note = page.querySelector(`${rootName}[${noteMark}]`);
	note?.dispatchEvent(new Event("enter"));
	return note !== null;
}
