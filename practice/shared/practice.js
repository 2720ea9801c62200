// What a test or a curious person can see and do from the console of a practice page.

const editors = new Set();

export const practice = {
	/** Everything that would have been sent, oldest first. */
	sent: [],
	/** Ids of posts that were liked. */
	likes: [],
	/** Who was followed, and ids of posts that were saved. */
	follows: [],
	saves: [],
	/** What the editors' own models hold, in document order; with an index, of one editor. */
	model(index) {
		const texts = [...editors].sort(byPlace).map((editor) => editor.text());
		return index === undefined ? texts : texts[index];
	},
};

window.practice = practice;

/** Announces a live editor: `root()` gives its element, `text()` what its model holds. Returns how to take it back. */
export function registerEditor(editor) {
	editors.add(editor);
	return () => editors.delete(editor);
}

function byPlace(a, b) {
	const follows = Node.DOCUMENT_POSITION_FOLLOWING;
	return a.root().compareDocumentPosition(b.root()) & follows ? -1 : 1;
}
