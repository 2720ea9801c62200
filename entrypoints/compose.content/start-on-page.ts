import { createHighlighter } from "../../src/compose/highlight";
import { writeReport } from "../../src/compose/report";
import { openSession, type Session } from "../../src/compose/session";
import { shieldOwnElements } from "../../src/compose/shield";
import { watchPage } from "../../src/compose/watch-page";
import type { Trouble, View } from "../../src/core/view";
import {
	askBackground,
	ExtensionGone,
	NoAnswer,
} from "../../src/extension/background-link";
import { answerPopup } from "../../src/extension/page-link";
import { watchSettings } from "../../src/extension/settings";
import { findSite } from "../../src/sites";
import { createRoot, type Root, rootName } from "../../src/ui/root";

type Open = { editor: HTMLElement; root: Root; session?: Session };

const explain = (error: unknown): Trouble => {
	if (error instanceof ExtensionGone) return "extension-gone";
	return error instanceof NoAnswer ? "no-answer" : "check-failed";
};

const isOwn = (target: EventTarget | null) =>
	target instanceof Element && target.localName === rootName;

const isShortcut = (event: KeyboardEvent) =>
	event.altKey && event.shiftKey && event.code === "KeyH";

/**
 * Joins sites, compose and ui on one page.
 * `signal` ends when the extension is updated or removed under the page: the lines stay and say so, everything else stops.
 */
export function startOnPage(
	window: Window,
	version: string,
	signal: AbortSignal,
): void {
	const page = window.document;
	const found = findSite(window.location.host);
	if (!found) return;
	const site = found;
	// Left behind by an earlier version of this script, which the browser has stopped.
	for (const orphan of page.querySelectorAll(rootName)) orphan.remove();
	const highlighter = createHighlighter(CSS.highlights);
	const opened = new Map<HTMLElement, Open>();
	let front: HTMLElement | undefined;

	const findFront = () =>
		[...opened.values()].find(({ editor }) => editor === front) ??
		[...opened.values()][0];

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

	const openRoot = (editor: HTMLElement, ended: AbortSignal): Open => {
		const session = () => opened.get(editor)?.session;
		const actions = {
			goTo: (finding) => session()?.goTo(finding),
			replace: (finding) => session()?.replace(finding),
			dismiss: (finding) => session()?.dismiss(finding),
			openSettings: () => {
				askBackground("openOptions").catch(() => undefined);
			},
		} satisfies Parameters<typeof createRoot>[2];
		const root = createRoot(
			editor,
			() => site.findFrame(editor),
			actions,
			ended,
		);
		const open = { editor, root };
		opened.set(editor, open);
		ended.addEventListener("abort", () => opened.delete(editor));
		return open;
	};

	const attach = (editor: HTMLElement, ended: AbortSignal) => {
		const open = openRoot(editor, ended);
		const draw = (view: View) => {
			open.root.draw(view);
			open.root.arrange(isFront(editor));
		};
		open.session = openSession(
			{
				site,
				ask: (draft) => askBackground("check", draft),
				explain,
				highlighter,
				layer: open.root.layer,
				draw,
				now: () => new Date().toISOString(),
				isFirefox: import.meta.env.FIREFOX,
			},
			editor,
			ended,
		);
		if (!open.session) drawStranger(open);
		if (signal.aborted) open.session?.lose("extension-gone");
	};

	/** Somebody writes in what looks like a compose box, but no adapter reads it: that must not pass for checked. */
	const drawStranger = ({ editor, root }: Open) => {
		root.draw({
			state: "unavailable",
			trouble: "unknown-composer",
			account: { site: site.id, kind: "unknown" },
			findings: [],
			clauses: {},
			text: "",
			isPartial: false,
			report: writeReport(site, page, editor, version),
			language: "ja",
		});
		root.arrange(true);
	};
	const meetStranger = (target: EventTarget | null) => {
		if (!(target instanceof HTMLElement) || !site.looksLikeComposer(target))
			return;
		const left = new AbortController();
		const open = openRoot(target, left.signal);
		drawStranger(open);
		target.addEventListener("focusout", () => left.abort(), {
			signal: left.signal,
		});
	};

	watchPage(site, attach, arrangeAll);
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
	signal.addEventListener("abort", () => {
		for (const { session } of opened.values()) session?.lose("extension-gone");
	});

	page.addEventListener(
		"focusin",
		({ target }) => {
			const open = [...opened.values()].find(
				({ editor }) => target instanceof Node && editor.contains(target),
			);
			if (!open) return meetStranger(target);
			front = open.editor;
			arrangeAll();
		},
		{ signal },
	);
	window.addEventListener("resize", arrangeAll, { signal });

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
