/** What one can write in; every compose box is one of these. */
export const editable = 'textarea, [contenteditable="true"]';

/** A tree is cut into about so many pieces, its long lists item by item; the browser searches a piece at a stroke. */
const manyPieces = 500;

/** The page goes on after so long, and the rest is searched in a task of its own. Milliseconds. */
const sliceMs = 8;

/** The upper boxes of a tree, level by level, and the trees that hang below them: together each element once. */
function cut(tree: Element): { boxes: Element[]; pieces: Element[] } {
	const boxes: Element[] = [];
	let pieces = [tree];
	while (pieces.length > 0 && pieces.length < manyPieces) {
		boxes.push(...pieces);
		pieces = pieces.flatMap(({ children }) => [...children]);
	}
	return { boxes, pieces };
}

/**
 * Knows everything on a page that one can write in. Each tree that comes to the page is searched once and never the page as a whole;
 * a few posts are searched at once, an endless timeline in slices.
 * @param onFound called when a later slice has found something
 */
export function createEditableSearch(onFound: () => void) {
	const known = new Set<HTMLElement>();
	const trees = new Set<Element>();
	/** The next one last. */
	const pieces: Element[] = [];
	let isGoingOn = false;
	/** Also what was known and has only moved. */
	let hasFound = false;

	const add = (element: Element) => {
		if (!(element instanceof HTMLElement && element.matches(editable))) return;
		known.add(element);
		hasFound = true;
	};
	const isInAnother = (tree: Element) => {
		for (let box = tree.parentElement; box; box = box.parentElement)
			if (trees.has(box)) return true;
		return false;
	};
	const cutTrees = () => {
		const outermost = [...trees].filter((tree) => !isInAnother(tree));
		trees.clear();
		for (const tree of outermost.reverse()) {
			const { boxes, pieces: below } = cut(tree);
			boxes.forEach(add);
			for (const piece of below.reverse()) pieces.push(piece);
		}
	};
	/** Answers whether something was found. */
	const search = (): boolean => {
		hasFound = false;
		const until = performance.now() + sliceMs;
		cutTrees();
		while (pieces.length > 0 && performance.now() < until) {
			const piece = pieces.pop() as Element;
			add(piece);
			piece.querySelectorAll(editable).forEach(add);
		}
		if (pieces.length > 0 && !isGoingOn) {
			isGoingOn = true;
			setTimeout(goOn, 0);
		}
		return hasFound;
	};
	const goOn = () => {
		isGoingOn = false;
		if (search()) onFound();
	};

	return {
		/** This tree is new on the page. */
		expect: (tree: Element) => trees.add(tree),
		/** This element may be one now. */
		add,
		/** Searches what is new, at least its beginning; answers whether there was something in it. */
		search,
		/** What has been found and is still on the page. */
		all: (): HTMLElement[] => {
			for (const element of known)
				if (!element.isConnected) known.delete(element);
			return [...known];
		},
	};
}
