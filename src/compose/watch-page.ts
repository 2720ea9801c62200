import type { EditorKind, Site } from "../core/site";

/**
 * Every compose box on the page, with its kind; `undefined` for one that no adapter can read: what `findEditors` finds in an
 * unknown shape, and what looks like a compose box and has, or has had, the focus.
 */
function findComposers(
	site: Site,
	page: Document,
	strangers: Set<HTMLElement>,
): Map<HTMLElement, EditorKind | undefined> {
	const found = new Map(
		site
			.findEditors(page)
			.map((editor) => [editor, site.editorKind(editor)] as const),
	);
	const isFound = (element: Element) =>
		[...found.keys()].some((editor) => editor.contains(element));
	const focused = page.activeElement;
	if (focused instanceof HTMLElement && site.looksLikeComposer(focused))
		strangers.add(focused);
	for (const stranger of strangers)
		if (!stranger.isConnected || isFound(stranger)) strangers.delete(stranger);
	for (const stranger of strangers) found.set(stranger, undefined);
	return found;
}

/** Sites stir with every key (counters, buttons); while somebody writes, the page is looked at only when the keys pause this long. */
const writingMs = 200;

/** A search of the whole page for what has not been announced; on a very long one it takes a while. Milliseconds. */
const searchMs = 2000;

const mayBeEditor = 'textarea, [contenteditable="true"]';

const holdsEditor = (node: Node) =>
	node instanceof Element &&
	(node.matches(mayBeEditor) || node.querySelector(mayBeEditor) !== null);

/** True when a change may have brought a compose box, made one of what was there, or told its kind. */
function mayBringEditor(change: MutationRecord): boolean {
	const { type, attributeName, addedNodes } = change;
	const target = change.target as Element;
	if (type === "childList")
		return (
			target.closest?.(mayBeEditor) != null || [...addedNodes].some(holdsEditor)
		);
	if (attributeName === "href" || attributeName === "alt") return false;
	return attributeName !== "aria-label" || target.matches(mayBeEditor);
}

/** No page has nearly as many that anybody uses; further ones are followed as soon as somebody writes in them. */
const mostAtOnce = 100;

/**
 * Finds the compose boxes of a page as they come and go, and runs `attach` on each with a signal that ends with it.
 * One coarse observer, at most once a frame; nothing is remembered of a node that has left the page.
 * Returns how to have it looked at again in the next frame.
 */
export function watchPage(
	site: Site,
	page: Document,
	attach: (
		editor: HTMLElement,
		kind: EditorKind | undefined,
		signal: AbortSignal,
	) => void,
	/** Called after every look, when the page's structure or the focus has changed. */
	onLook: () => void,
): () => void {
	type Attached = { kind: EditorKind | undefined; controller: AbortController };
	const attached = new Map<HTMLElement, Attached>();
	const strangers = new Set<HTMLElement>();
	let isDue = false;
	let mayBeNew = true;
	let searchedAt = Number.NEGATIVE_INFINITY;

	const search = () => {
		mayBeNew = false;
		searchedAt = performance.now();
		const composers = findComposers(site, page, strangers);
		for (const [editor, { kind, controller }] of attached) {
			if (composers.has(editor) && composers.get(editor) === kind) continue;
			attached.delete(editor);
			if (latest === editor) latest = undefined;
			controller.abort();
		}
		for (const [editor, kind] of composers) {
			if (attached.has(editor)) continue;
			const isCrowded = attached.size >= mostAtOnce;
			if (isCrowded && !editor.contains(page.activeElement)) continue;
			const controller = new AbortController();
			attached.set(editor, { kind, controller });
			attach(editor, kind, controller.signal);
		}
	};
	/** An editor that has left the page, or become another one where it stands. */
	const isOther = () => {
		for (const [editor, { kind }] of attached)
			if (!editor.isConnected || (kind && site.editorKind(editor) !== kind))
				return true;
		return false;
	};
	const look = () => {
		isDue = false;
		const isLongAgo = performance.now() - searchedAt > searchMs;
		if (mayBeNew || isLongAgo || isOther()) search();
		onLook();
	};
	let lastInput = Number.NEGATIVE_INFINITY;
	const lookSoon = () => {
		if (isDue) return;
		isDue = true;
		const pause = lastInput + writingMs - performance.now();
		if (pause <= 0) requestAnimationFrame(look);
		else setTimeout(lookAfterWriting, pause);
	};
	const lookAfterWriting = () => {
		isDue = false;
		lookSoon();
	};
	page.addEventListener(
		"input",
		({ timeStamp }) => {
			lastInput = timeStamp;
			// Also for what is written beside a post, such as the description of a picture.
			lookSoon();
		},
		{ capture: true, passive: true },
	);

	/** The editor that changed last is the likeliest again. */
	let latest: HTMLElement | undefined;
	const isInside = (editor: HTMLElement | undefined, target: Node) =>
		editor !== undefined && editor !== target && editor.contains(target);
	/** What changes inside a compose box is its own watcher's affair, and comes with every key. */
	const isInEditor = ({ target }: MutationRecord) => {
		if (isInside(latest, target)) return true;
		for (const [editor, { kind }] of attached)
			if (kind && isInside(editor, target)) {
				latest = editor;
				return true;
			}
		return false;
	};
	const observer = new MutationObserver((records) => {
		if (isDue && mayBeNew) return;
		const around = records.filter((record) => !isInEditor(record));
		if (around.length === 0) return;
		mayBeNew ||= around.some(mayBringEditor);
		lookSoon();
	});
	observer.observe(page, {
		childList: true,
		subtree: true,
		attributes: true,
		// The last three tell of the account, the audience and descriptions of pictures.
		attributeFilter: [
			"contenteditable",
			"data-testid",
			"role",
			"href",
			"alt",
			"aria-label",
		],
	});
	page.addEventListener("focusin", () => {
		mayBeNew = true;
		lookSoon();
	});
	lookSoon();
	return lookSoon;
}
