import { createHighlighter } from "../../src/compose/highlight";
import { openSession, type Session } from "../../src/compose/session";
import { shieldOwnElements } from "../../src/compose/shield";
import { watchPage } from "../../src/compose/watch-page";
import type { Trouble } from "../../src/core/view";
import {
	askBackground,
	ExtensionGone,
	NoAnswer,
} from "../../src/extension/background-link";
import { answerPopup } from "../../src/extension/page-link";
import { watchSettings } from "../../src/extension/settings";
import { findSite } from "../../src/sites";
import { createRoot, type Root, rootName } from "../../src/ui/root";

type Open = { session: Session | undefined; root: Root; editor: HTMLElement };

const explain = (error: unknown): Trouble =>
	error instanceof ExtensionGone
		? "extension-gone"
		: error instanceof NoAnswer
			? "no-answer"
			: "check-failed";

const isOwn = (target: EventTarget | null) =>
	target instanceof Element && target.localName === rootName;

/**
 * Joins sites, compose and ui on one page.
 * `signal` ends when the extension is updated or removed under the page: the lines stay and say so, everything else stops.
 */
export function startOnPage(window: Window, signal: AbortSignal): void {
	const page = window.document;
	const found = findSite(window.location.host);
	if (!found) return;
	const site = found;
	// Left behind by an earlier version of this script, which the browser has stopped.
	for (const orphan of page.querySelectorAll(rootName)) orphan.remove();
	const highlighter = createHighlighter(CSS.highlights);
	const opened = new Map<HTMLElement, Open>();
	let front: HTMLElement | undefined;

	/** Of the editors in one frame, a thread's parts, only the one being written shows its line. */
	const isFront = (editor: HTMLElement) => {
		const frame = site.findFrame(editor);
		const together = [...opened.keys()].filter(
			(other) => site.findFrame(other) === frame,
		);
		const written = together.find((other) => other === front) ?? together[0];
		return written === editor;
	};
	const arrangeAll = () => {
		for (const { editor, root } of opened.values())
			root.arrange(isFront(editor));
	};

	const attach = (editor: HTMLElement, ended: AbortSignal) => {
		const root = createRoot(
			editor,
			() => site.findFrame(editor),
			{
				goTo: (finding) => opened.get(editor)?.session?.goTo(finding),
				dismiss: (finding) => opened.get(editor)?.session?.dismiss(finding),
				openSettings: () =>
					void askBackground("openOptions").catch(() => undefined),
			},
			ended,
		);
		const open: Open = { editor, root, session: undefined };
		opened.set(editor, open);
		open.session = openSession(
			{
				site,
				ask: (draft) => askBackground("check", draft),
				explain,
				highlighter,
				layer: root.layer,
				draw: (view) => {
					root.draw(view);
					root.arrange(isFront(editor));
				},
				now: () => new Date().toISOString(),
			},
			editor,
			ended,
		);
		ended.addEventListener("abort", () => opened.delete(editor));
		if (signal.aborted) open.session?.lose("extension-gone");
	};

	watchPage(site, attach, arrangeAll);
	signal.addEventListener("abort", () => {
		for (const { session } of opened.values()) session?.lose("extension-gone");
	});
	watchSettings(() => {
		for (const { session } of opened.values()) session?.recheck();
	});

	answerPopup(() => {
		const view = findFront()?.session?.view();
		return {
			site: site.id,
			state: view?.state ?? "watching",
			findings: view?.findings.length ?? 0,
			...(view && { account: view.account, registered: view.registered }),
		};
	});

	page.addEventListener(
		"focusin",
		({ target }) => {
			const open = [...opened.values()].find(
				({ editor }) => target instanceof Node && editor.contains(target),
			);
			if (!open) return;
			front = open.editor;
			arrangeAll();
		},
		{ signal },
	);
	window.addEventListener("resize", arrangeAll, { signal });

	const findFront = () =>
		[...opened.values()].find(({ editor }) => editor === front) ??
		[...opened.values()][0];
	const isShortcut = (event: KeyboardEvent) =>
		event.altKey && event.shiftKey && event.code === "KeyH";
	shieldOwnElements(
		window,
		isOwn,
		(event) => {
			if (event.key !== "Escape" && !isShortcut(event)) return;
			event.preventDefault();
			[...opened.values()].find(({ root }) => root.hasFocus())?.root.close();
		},
		signal,
	);
	window.addEventListener(
		"keydown",
		(event) => {
			const open = findFront();
			if (!open || !isShortcut(event) || event.isComposing) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			open.root.enter();
		},
		{ capture: true, signal },
	);
}
