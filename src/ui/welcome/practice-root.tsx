import { render } from "preact";
import type { View } from "../../core/view";
import type { Words } from "../../core/words";
import { createAnnouncer } from "../announce";
import { followCaret } from "../caret";
import { rootName } from "../host";
import { createLine, findMessage } from "../line";
import listCss from "../list.css?inline";
import { Panel, type PanelActions } from "../panel";
import type { Root } from "../root";
import rootCss from "../root.css?inline";
import practiceCss from "./practice-root.css?inline";
import { wording } from "./wording";

/** From here on a person wonders whether anything is being done. Milliseconds. */
const slowMs = 400;

export type PracticeRoot = Pick<
	Root,
	"layer" | "enter" | "close" | "hasFocus"
> & {
	draw(view: View): void;
};

type Actions = Omit<PanelActions, "close"> & {
	/** After a draft could not be checked. */
	tryAgain(): void;
};

const darkness = matchMedia("(prefers-color-scheme: dark)");

function attachLayer(place: HTMLElement, signal: AbortSignal) {
	const page = place.ownerDocument;
	const host = page.createElement(rootName);
	const layer = host.attachShadow({ mode: "open" });
	const style = page.createElement("style");
	style.textContent = rootCss + listCss + practiceCss;
	const dock = page.createElement("div");
	dock.className = "dock open";
	const below = page.createElement("div");
	dock.append(below);
	layer.append(style, dock);
	place.append(host);
	const wear = () => {
		dock.dataset.theme = darkness.matches ? "dark" : "light";
	};
	wear();
	darkness.addEventListener("change", wear, { signal });
	signal.addEventListener("abort", () => {
		render(null, below);
		host.remove();
	});
	return { host, layer, dock, below };
}

/** The line and the list of a compose box, drawn where the practice field is and open from the start. */
export function createPracticeRoot(
	place: HTMLElement,
	editor: HTMLElement,
	actions: Actions,
	signal: AbortSignal,
): PracticeRoot {
	const { host, layer, dock, below } = attachLayer(place, signal);
	const drawLine = createLine(dock, () => toggle(!isOpen));
	const rememberCaret = followCaret(editor, signal);
	let shown: View | undefined;
	let isOpen = true;
	let isSlow = false;
	let slowness: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener("abort", () => clearTimeout(slowness));

	const toggle = (open: boolean) => {
		isOpen = open;
		paint();
	};
	const hasFocus = () => layer.activeElement !== null;
	const announcer = createAnnouncer(
		layer,
		() => hasFocus() || editor.contains(editor.ownerDocument.activeElement),
		signal,
	);
	const close = () => {
		const goBack = hasFocus() ? rememberCaret() : undefined;
		toggle(false);
		goBack?.();
	};
	const paint = () => {
		if (!shown) return;
		const view = shown;
		const say = (words: Words) => words[view.language];
		const isEmpty = view.text === "" && view.state === "watching";
		// The first answer is still to come: nothing may be said of the draft.
		const isUnknown = view.text === "" && view.state === "checking";
		dock.lang = view.language;
		dock.classList.toggle("slow", isSlow);
		drawLine(view, isOpen);
		render(
			<>
				<p class="said" role="status">
					{isSlow ? say(wording.checking) : isEmpty && say(wording.empty)}
				</p>
				{isOpen && !isEmpty && !isUnknown && (
					<Panel
						view={view}
						message={findMessage(view)}
						actions={{ ...actions, close }}
					/>
				)}
				{view.state === "unavailable" && (
					<button type="button" class="again" onClick={actions.tryAgain}>
						{say(wording.again)}
					</button>
				)}
			</>,
			below,
		);
	};
	const followSlowness = (isChecking: boolean) => {
		if (isChecking && slowness !== undefined) return;
		clearTimeout(slowness);
		slowness = undefined;
		isSlow = false;
		if (!isChecking) return;
		slowness = setTimeout(() => {
			isSlow = true;
			paint();
		}, slowMs);
	};

	return {
		layer,
		draw: (view) => {
			// Something new is to be seen: a fresh draft, or why there is no answer.
			const isNew = view.text === "" || view.state === "unavailable";
			if (isNew && view.state !== shown?.state) isOpen = true;
			shown = view;
			host.dataset.state = view.state;
			followSlowness(view.state === "checking");
			announcer.tell(view);
			paint();
		},
		enter: () => {
			toggle(true);
			(
				dock.querySelector<HTMLElement>(".panel") ??
				dock.querySelector<HTMLElement>(".badge")
			)?.focus();
		},
		hasFocus,
		close,
	};
}
