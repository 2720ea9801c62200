import { render } from "preact";
import type { View } from "../core/view";
import { Badge } from "./badge";
import { Panel, type PanelActions } from "./panel";
import {
	findPlace,
	isInSight,
	type Point,
	placesForLine,
	placesForList,
} from "./place";
import css from "./root.css?inline";

export const rootName = "hitoiki-root";

export type Root = {
	layer: ShadowRoot;
	draw(view: View): void;
	/** Shows the line where it covers nothing of the site; hides it while its composer is out of sight or another part is being written. */
	arrange(isFront: boolean): void;
	/** Opens the list and moves the focus into it. */
	enter(): void;
	/** True when the focus is in here. */
	hasFocus(): boolean;
	close(): void;
};

/** Sites set their dark look themselves, whatever the system prefers: the colour behind the composer decides. */
function isDark(element: Element): boolean {
	for (let box: Element | null = element; box; box = box.parentElement) {
		const [r = 255, g = 255, b = 255, alpha = 1] =
			getComputedStyle(box)
				.backgroundColor.match(/[\d.]+/g)
				?.map(Number) ?? [];
		if (alpha > 0.5) return r * 0.3 + g * 0.59 + b * 0.11 < 128;
	}
	return false;
}

/**
 * The one element we add for a composer: outside the editor, beside <body>, so that no script of the site re-renders it away.
 * What it draws lies in the top layer, where dialogs of the site neither cover nor trap it.
 */
export function createRoot(
	editor: HTMLElement,
	findFrame: () => HTMLElement,
	actions: Omit<PanelActions, "close">,
	signal: AbortSignal,
): Root {
	const page = editor.ownerDocument;
	const host = page.createElement(rootName);
	const layer = host.attachShadow({ mode: "open" });
	const style = page.createElement("style");
	style.textContent = css;
	const dock = page.createElement("div");
	dock.className = "dock";
	dock.popover = "manual";
	layer.append(style, dock);
	page.documentElement.append(host);

	let shown: View | undefined;
	let isOpen = false;
	let place: { at: Point; frame: Point; fits: string } | undefined;

	const paint = () => {
		if (!shown) return;
		host.dataset.state = shown.state;
		dock.lang = shown.language;
		dock.classList.toggle("open", isOpen);
		render(
			<>
				<Badge view={shown} isOpen={isOpen} onToggle={() => toggle(!isOpen)} />
				{(isOpen || shown.findings.length > 0) && (
					<Panel view={shown} actions={{ ...actions, close }} />
				)}
			</>,
			dock,
		);
	};
	const toggle = (open: boolean) => {
		isOpen = open;
		paint();
		const list = dock.querySelector<HTMLElement>(".panel");
		if (!open || !list) return;
		const at = findPlace(
			placesForList,
			host,
			findFrame(),
			editor,
			list.getBoundingClientRect(),
		);
		list.style.left = `${at.left}px`;
		list.style.top = `${at.top}px`;
	};
	const close = () => {
		toggle(false);
		editor.focus({ preventScroll: true });
	};

	/** Follows the frame; looks for a new place only when something has changed its size. */
	const move = () => {
		const line = dock.querySelector(".badge")?.getBoundingClientRect();
		if (!line || line.width === 0) return;
		const frame = findFrame();
		const box = frame.getBoundingClientRect();
		const fits = [
			box.width,
			box.height,
			line.width,
			line.height,
			page.defaultView?.innerWidth,
			page.defaultView?.innerHeight,
		].join();
		if (place?.fits !== fits) {
			const at = findPlace(placesForLine, host, frame, editor, line);
			place = { at, frame: { left: box.left, top: box.top }, fits };
		}
		dock.style.left = `${place.at.left + box.left - place.frame.left}px`;
		dock.style.top = `${place.at.top + box.top - place.frame.top}px`;
	};

	const arrange = (isFront: boolean) => {
		const frame = findFrame();
		const isShown =
			isFront && editor.isConnected && isInSight(editor, frame, host);
		if (!isShown && !hasFocus()) {
			if (dock.matches(":popover-open")) dock.hidePopover();
			return;
		}
		if (!dock.matches(":popover-open")) {
			dock.dataset.theme = isDark(frame) ? "dark" : "light";
			dock.showPopover();
		}
		move();
	};

	const hasFocus = () => layer.activeElement !== null;

	const follow = () => {
		if (dock.matches(":popover-open")) move();
	};
	page.addEventListener("scroll", follow, {
		capture: true,
		passive: true,
		signal,
	});
	// Where it was free before the scrolling, a control may have come.
	page.addEventListener(
		"scrollend",
		() => {
			place = undefined;
			follow();
		},
		{ capture: true, signal },
	);

	// What happens in here is no business of the site: its dialogs would take it for a press outside.
	for (const type of [
		"pointerdown",
		"mousedown",
		"mouseup",
		"pointerup",
		"click",
		"wheel",
		"copy",
		"paste",
	])
		host.addEventListener(type, (event) => event.stopPropagation(), { signal });
	// Pressing our buttons leaves the caret where it is.
	dock.addEventListener("mousedown", (event) => event.preventDefault(), {
		signal,
	});

	signal.addEventListener("abort", () => {
		render(null, dock);
		host.remove();
	});

	return {
		layer,
		draw: (view) => {
			shown = view;
			paint();
		},
		arrange,
		enter: () => {
			if (!dock.matches(":popover-open")) dock.showPopover();
			toggle(true);
			dock.querySelector<HTMLElement>(".panel button")?.focus();
		},
		hasFocus,
		close,
	};
}
