import { render } from "preact";
import type { Approval } from "../core/approval/approval";
import {
	type TypedPermission,
	writeForField,
} from "../core/approval/typed-permission";
import type { Breath, Reason } from "../core/breath";
import type { Finding } from "../core/finding";
import { isSame } from "../core/is-same";
import type { View } from "../core/view";
import { createAnnouncer } from "./announce";
import { Badge } from "./badge";
import { followCaret } from "./caret";
import { isAsking } from "./gate/dialog";
import { askForBreath } from "./gate/gate";
import { askForApproval } from "./gate/record-approval";
import { createHost, rootName } from "./host";
import { isDark } from "./is-dark";
import { Panel, type PanelActions } from "./panel";
import { isInSight } from "./place";
import { placesForLine, placesForList } from "./places";
import { createPlacing } from "./placing";

export { rootName };

/** From here on a person wonders whether anything is being done. */
const slowMs = 400;

export type Root = {
	layer: ShadowRoot;
	/** Answers whether anything that people see has changed. */
	draw(view: View): boolean;
	/** Shows the line where it covers nothing of the site; hides it while its composer is out of sight or another part is being written. */
	arrange(isFront: boolean): void;
	/** Opens the list and moves the focus into it. */
	enter(): void;
	/** One breath before sending: the person goes back to the text, caret as it was, or on. */
	breathe(reasons: Reason[]): Promise<Breath>;
	/** Asks who has approved the text as it stands; undefined when somebody goes back. */
	recordApproval(): Promise<Approval | undefined>;
	/** True when the focus is in here. */
	hasFocus(): boolean;
	close(): void;
};

const wordsOf = ({ text }: View, { span }: Finding) =>
	span && text.slice(span.start, span.end);

/** A finding that has only moved is drawn as before. */
const isDrawnAlike = (before: View, now: View) =>
	(before.findings === now.findings && before.text === now.text) ||
	(before.findings.length === now.findings.length &&
		before.findings.every((finding, i) => {
			const other = now.findings[i];
			return (
				other !== undefined &&
				wordsOf(before, finding) === wordsOf(now, other) &&
				isSame(finding, other, ["span"])
			);
		}));

/** Most keys change nothing that is drawn: neither the text is, save the words of findings, nor the passing state. */
const looksTheSame = (before: View, now: View): boolean =>
	(before.text === "") === (now.text === "") &&
	(before.state === "unavailable") === (now.state === "unavailable") &&
	isDrawnAlike(before, now) &&
	isSame(before, now, ["text", "state", "findings"]);

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
	const { host, layer, dock } = createHost(page, signal);
	const rememberCaret = followCaret(editor, signal);
	let shown: View | undefined;
	/** What is on the screen: of an earlier text, as long as it looks the same. */
	let painted: View | undefined;
	let isOpen = false;
	let wasFront = false;
	/** What was typed in the dialog before somebody went back to the text. */
	let typed: TypedPermission | undefined;
	let goBack = () => editor.focus({ preventScroll: true });
	const line = createPlacing(
		dock,
		() => ({ frame: findFrame(), editor }),
		placesForLine,
		signal,
	);
	let list: ReturnType<typeof createPlacing> | undefined;

	/** A painted finding in the text as it is now. */
	const asItIs = (finding: Finding): Finding =>
		shown?.findings[painted?.findings.indexOf(finding) ?? -1] ?? finding;

	const isShown = () => dock.matches(":popover-open");
	const hasFocus = () => layer.activeElement !== null;
	const announcer = createAnnouncer(
		layer,
		() => hasFocus() || editor.contains(page.activeElement),
		signal,
	);
	const paint = () => {
		if (!shown) return;
		painted = shown;
		if (dock.lang !== shown.language) dock.lang = shown.language;
		dock.classList.toggle("open", isOpen);
		render(
			<>
				<Badge
					view={shown}
					isOpen={isOpen}
					onToggle={() => toggle(!isOpen)}
					onResume={resume}
				/>
				{(isOpen || shown.findings.length > 0) && (
					<Panel
						view={shown}
						actions={{
							...actions,
							goTo: (finding) => actions.goTo(asItIs(finding)),
							replace: (finding) => actions.replace(asItIs(finding)),
							add: (finding) => actions.add(asItIs(finding)),
							dismiss,
							undo,
							reportOf,
							close,
						}}
					/>
				)}
			</>,
			dock,
		);
	};
	let slowness: ReturnType<typeof setTimeout> | undefined;
	let isSlow = false;
	let checkedSince: number | undefined;
	/** By class and not by `data-state`, for which the browser would draw anew with every key; one timer for many keys. */
	const lookSlow = () => {
		slowness = undefined;
		if (checkedSince === undefined) return;
		const rest = checkedSince + slowMs - performance.now();
		if (rest > 0) slowness = setTimeout(lookSlow, rest);
		else isSlow = dock.classList.toggle("slow", true);
	};
	const showSlowness = (isChecking: boolean) => {
		if (isChecking) {
			checkedSince ??= performance.now();
			slowness ??= setTimeout(lookSlow, slowMs);
			return;
		}
		checkedSince = undefined;
		if (isSlow) isSlow = dock.classList.toggle("slow", false);
	};
	signal.addEventListener("abort", () => clearTimeout(slowness));
	const toggle = (open: boolean) => {
		isOpen = open;
		list = undefined;
		paint();
		const panel = dock.querySelector<HTMLElement>(".panel");
		if (!panel) return;
		if (!open) return growth.unobserve(panel);
		list = createPlacing(
			panel,
			() => ({
				frame: findFrame(),
				editor,
				line: dock.getBoundingClientRect(),
			}),
			placesForList,
			signal,
			{ mayShrink: true },
		);
		list.settle();
		growth.observe(panel);
	};
	const close = () => {
		const isInside = hasFocus();
		toggle(false);
		if (isInside) goBack();
	};

	/** Its field will take the caret away from the editor. */
	const reportOf: PanelActions["reportOf"] = (finding) => {
		if (!hasFocus()) goBack = rememberCaret();
		return actions.reportOf(asItIs(finding));
	};
	/** Its button goes with what it says. */
	const resume = () => {
		if (hasFocus()) goBack();
		actions.resume();
	};
	/** The button that was pressed goes with its finding; who came to it by keys goes on at the one that takes it back. */
	const dismiss: PanelActions["dismiss"] = (finding, isAlways) => {
		const isInside = hasFocus();
		actions.dismiss(asItIs(finding), isAlways);
		if (isInside) dock.querySelector<HTMLElement>(".undo")?.focus();
	};

	/** Its button goes as well. */
	const undo = () => {
		const isInside = hasFocus();
		actions.undo();
		if (isInside) dock.querySelector<HTMLElement>(".panel")?.focus();
	};

	/** The one who approved last is the likeliest again. */
	const beginTyping = (): TypedPermission => ({
		by: shown?.approval?.names[0] ?? "",
		at: writeForField(Date.now()),
		how: "spoken",
		number: "",
	});
	const themeNow = () => (isDark(findFrame()) ? "dark" : "light");

	const arrange = (isFront: boolean) => {
		wasFront = isFront;
		if (isAsking()) return;
		if (!host.isConnected) page.documentElement.append(host);
		const frame = findFrame();
		const isWanted = isFront && editor.isConnected && isInSight(editor, frame);
		if (!isWanted && !hasFocus()) {
			if (isShown()) dock.hidePopover();
			return;
		}
		const theme = themeNow();
		if (dock.dataset.theme !== theme) dock.dataset.theme = theme;
		if (!isShown()) dock.showPopover();
		line.follow();
		list?.follow();
		announcer.welcome();
	};

	// A line more makes the compose box taller, a report the list.
	const growth = new ResizeObserver(() => arrange(wasFront));
	growth.observe(editor);
	signal.addEventListener("abort", () => growth.disconnect());
	page.addEventListener(
		"scroll",
		() => {
			if (wasFront || isShown()) arrange(wasFront);
		},
		{ capture: true, passive: true, signal },
	);
	// Who comes by Tab has not opened the list before.
	dock.addEventListener(
		"focusin",
		({ target }) => {
			if (!isOpen && (target as Element).closest(".panel")) toggle(true);
		},
		{ signal },
	);

	return {
		layer,
		draw: (view) => {
			const isEmptied = view.text === "" && shown?.text !== "";
			const isAlike = painted !== undefined && looksTheSame(painted, view);
			shown = view;
			// `dataset` would take five times as long, twice with every key.
			host.setAttribute("data-state", view.state);
			showSlowness(view.state === "checking");
			announcer.tell(view);
			if (isEmptied && isOpen && !hasFocus()) toggle(false);
			else if (!isAlike) paint();
			return !isAlike || isEmptied;
		},
		arrange,
		enter: () => {
			if (!hasFocus()) goBack = rememberCaret();
			if (!isShown()) dock.showPopover();
			toggle(true);
			// The list as a whole, so that one reads it from its beginning; Tab goes on to the buttons.
			dock.querySelector<HTMLElement>(".panel")?.focus();
		},
		breathe: async (reasons) => {
			if (!shown) return { goes: true };
			const returnToText = rememberCaret();
			const breath = await askForBreath(layer, themeNow(), {
				view: shown,
				reasons,
				typed: typed ?? beginTyping(),
				onType: (change) => {
					typed = change;
				},
			});
			if (breath.goes) typed = undefined;
			returnToText();
			return breath;
		},
		recordApproval: async () => {
			if (!shown) return undefined;
			const approval = await askForApproval(layer, themeNow(), {
				view: shown,
				typed: beginTyping(),
			});
			dock.querySelector<HTMLElement>(".panel")?.focus();
			return approval;
		},
		hasFocus,
		close,
	};
}
