import type { ComposerState } from "../core/protocol";
import css from "./root.css?inline";

/** The element we add for a composer; whatever is in it is ours. */
export const rootName = "hitoiki-root";

/** What happens in our element is no business of the site: its dialogs would take it for a press outside. */
const kept = [
	"pointerdown",
	"mousedown",
	"mouseup",
	"pointerup",
	"click",
	"wheel",
	"copy",
	"paste",
	// Not stopped before it reaches our fields, as keys are: they could not be filled in.
	"input",
];

/** What a person does to our buttons and fields. */
const pressing = ["click", "keydown", "keyup", "input", "change", "submit"];

/** Only a person presses what is ours: the shadow root is open, and a script of the page could press 確認して投稿 as well. */
function refuseForged(layer: ShadowRoot, signal: AbortSignal): void {
	for (const type of pressing)
		layer.addEventListener(
			type,
			(event) => {
				if (event.isTrusted) return;
				event.preventDefault();
				event.stopImmediatePropagation();
			},
			{ capture: true, signal },
		);
}

/** The host with its shadow tree; `dock` holds everything that is drawn and lies in the top layer while it is shown. */
export function createHost(page: Document, signal: AbortSignal) {
	const host = page.createElement(rootName);
	host.dataset.state = "watching" satisfies ComposerState;
	const layer = host.attachShadow({ mode: "open" });
	const style = page.createElement("style");
	style.textContent = css;
	const dock = page.createElement("div");
	dock.className = "dock";
	dock.popover = "manual";
	layer.append(style, dock);
	refuseForged(layer, signal);
	page.documentElement.append(host);
	for (const type of kept)
		host.addEventListener(type, (event) => event.stopPropagation(), { signal });
	// Pressing our buttons leaves the caret where it is.
	dock.addEventListener("mousedown", (event) => event.preventDefault(), {
		signal,
	});
	signal.addEventListener("abort", () => host.remove());
	return { host, layer, dock };
}
