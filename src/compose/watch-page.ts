import type { EditorKind, Site } from "../core/site";
import { createEditableSearch, editable } from "./find-editables";

const isBefore = (a: Node, b: Node) =>
	(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * The compose boxes among what one can write in, in document order and with their kinds; `undefined` for one that no adapter can read:
 * what `isEditor` knows in an unknown shape, and what looks like a compose box and has, or has had, the focus.
 */
function findComposers(
	site: Site,
	focused: Element | null,
	editables: HTMLElement[],
	strangers: Set<HTMLElement>,
): Map<HTMLElement, EditorKind | undefined> {
	const found = new Map(
		editables
			.filter(site.isEditor)
			.sort((a, b) => (isBefore(a, b) ? -1 : 1))
			.map((editor) => [editor, site.editorKind(editor)] as const),
	);
	const isFound = (element: Element) =>
		[...found.keys()].some((editor) => editor.contains(element));
	if (focused instanceof HTMLElement && site.looksLikeComposer(focused))
		strangers.add(focused);
	for (const stranger of strangers)
		if (!stranger.isConnected || isFound(stranger)) strangers.delete(stranger);
	for (const stranger of strangers) found.set(stranger, undefined);
	return found;
}

/** Sites stir with every key (counters, buttons); while somebody writes, the page is looked at only when the keys pause this long. */
const writingMs = 200;

/** What tells a compose box from another thing to write in may change unseen: looked at again after so long. Milliseconds. */
const sortMs = 2000;

/** True when a change may have made a compose box of what was there, or told its kind. */
function mayMakeEditor({ type, attributeName, target }: MutationRecord) {
	const element = target as Element;
	if (type === "childList") return element.closest?.(editable) != null;
	if (attributeName === "href" || attributeName === "alt") return false;
	return attributeName !== "aria-label" || element.matches(editable);
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
	let sortedAt = Number.NEGATIVE_INFINITY;
	const editables = createEditableSearch(() => {
		mayBeNew = true;
		lookSoon();
	});

	const sort = () => {
		mayBeNew = false;
		sortedAt = performance.now();
		const focused = page.activeElement;
		if (focused) editables.add(focused);
		const composers = findComposers(site, focused, editables.all(), strangers);
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
	let isLookedAt = true;
	const tellOfLook = () => {
		isLookedAt = true;
		onLook();
	};
	const look = () => {
		isDue = false;
		if (editables.search()) mayBeNew = true;
		const isLongAgo = performance.now() - sortedAt > sortMs;
		if (mayBeNew || isLongAgo || isOther()) sort();
		// Behind the frame, when the page has its layout: asked for any sooner, the browser would have to make it twice.
		if (isLookedAt) setTimeout(tellOfLook, 0);
		isLookedAt = false;
	};
	let lastInput = Number.NEGATIVE_INFINITY;
	const lookSoon = () => {
		if (isDue) return;
		isDue = true;
		const pause = lastInput + writingMs - performance.now();
		if (pause <= 0) requestAnimationFrame(look);
		else setTimeout(lookAfterWriting, pause);
	};
	/** Nothing moves then, and a frame is not asked for. */
	const lookAfterWriting = () => {
		if (performance.now() >= lastInput + writingMs) return look();
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
	const note = (record: MutationRecord) => {
		for (const node of record.addedNodes)
			if (node instanceof Element) editables.expect(node);
		if (record.attributeName === "contenteditable")
			editables.add(record.target as Element);
		mayBeNew ||= mayMakeEditor(record);
	};
	const observer = new MutationObserver((records) => {
		const around = records.filter((record) => !isInEditor(record));
		if (around.length === 0) return;
		around.forEach(note);
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
	editables.expect(page.documentElement);
	lookSoon();
	return lookSoon;
}
