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
import { followCaret } from "./caret";
import type { DialogsOnNeed } from "./dialogs";
import { createHost, rootName } from "./host";
import { isDark } from "./is-dark";
import { createLine, findMessage } from "./line";
import type { PanelActions } from "./panel";
import { isInSight } from "./place";
import { placesForLine, placesForList } from "./places";
import { createPlacing } from "./placing";

export { rootName };

/** Who has one of our dialogs open. */
const asking = new Set<Element>();

/** True while one of our dialogs is open: what is shown anew meanwhile would lie above it. */
const isAsking = () => [...asking].some(({ isConnected }) => isConnected);

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
	/** One breath before sending: the person goes back to the text, caret as it was, or on. Rejects where nobody can be asked. */
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
	dialogs: DialogsOnNeed,
	signal: AbortSignal,
): Root {
	const page = editor.ownerDocument;
	const { host, layer, dock } = createHost(page, signal);
	const rememberCaret = followCaret(editor, signal);
	let shown: View | undefined;
	/** What is on the screen: of an earlier text, as long as it looks the same. */
	let painted: View | undefined;
	let isOpen = false;
	let isMissing = false;
	/** The focus is to go into the list as soon as it is there. */
	let isEntering = false;
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
	const drawLine = createLine(
		dock,
		() => toggle(!isOpen),
		() => resume(),
	);
	const listPlace = page.createElement("div");
	dock.append(listPlace);
	const panel = () => listPlace.querySelector<HTMLElement>(".panel");
	signal.addEventListener("abort", () =>
		dialogs.loaded()?.drawPanel(listPlace),
	);
	const paint = () => {
		if (!shown) return;
		painted = shown;
		const view = shown;
		const there = dialogs.loaded();
		const isListWanted = isOpen || view.findings.length > 0;
		if (dock.lang !== view.language) dock.lang = view.language;
		dock.classList.toggle("open", isOpen);
		drawLine(view, isOpen, isOpen && isMissing);
		if (!there) {
			if (isListWanted && !isMissing) dialogs.load().then(paintList, unfold);
			return;
		}
		there.drawPanel(
			listPlace,
			isListWanted
				? {
						view,
						message: findMessage(view),
						actions: {
							...actions,
							goTo: (finding) => actions.goTo(asItIs(finding)),
							replace: (finding) => actions.replace(asItIs(finding)),
							add: (finding) => actions.add(asItIs(finding)),
							dismiss,
							undo,
							reportOf,
							close,
						},
					}
				: undefined,
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
	const placeList = () => {
		list = undefined;
		const box = panel();
		if (!box) return;
		if (!isOpen) return growth.unobserve(box);
		list = createPlacing(
			box,
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
		growth.observe(box);
		if (!isEntering) return;
		isEntering = false;
		if (!isShown()) dock.showPopover();
		// The list as a whole, so that one reads it from its beginning; Tab goes on to the buttons.
		box.focus();
	};
	const toggle = (open: boolean) => {
		isOpen = open;
		isEntering &&= open;
		paint();
		placeList();
	};
	/** There is no list: the line says what it would. */
	const unfold = () => {
		if (signal.aborted) return;
		isMissing = true;
		paint();
		arrange(wasFront);
	};
	/** It has come a moment later than it was wanted. */
	const paintList = () => {
		if (signal.aborted) return;
		paint();
		if (isOpen && !list) placeList();
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
		if (isInside) panel()?.focus();
	};

	/** The one who approved last is the likeliest again. */
	const beginTyping = (): TypedPermission => ({
		by: shown?.approval?.names[0] ?? "",
		at: writeForField(Date.now()),
		how: "spoken",
		number: "",
	});
	const themeNow = () => (isDark(findFrame()) ? "dark" : "light");

	const whileAsking = async <Answer>(ask: () => Promise<Answer>) => {
		asking.add(host);
		try {
			return await ask();
		} finally {
			asking.delete(host);
		}
	};

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
			const isAlike = shown !== undefined && looksTheSame(shown, view);
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
			isEntering = true;
			toggle(true);
		},
		breathe: async (reasons) => {
			if (!shown) return { goes: true };
			const view = shown;
			const { askForBreath } = await dialogs.load();
			const returnToText = rememberCaret();
			const breath = await whileAsking(() =>
				askForBreath(layer, themeNow(), {
					view,
					reasons,
					typed: typed ?? beginTyping(),
					onType: (change) => {
						typed = change;
					},
				}),
			);
			if (breath.goes) typed = undefined;
			returnToText();
			return breath;
		},
		recordApproval: async () => {
			if (!shown) return undefined;
			const view = shown;
			const { askForApproval } = await dialogs.load();
			const approval = await whileAsking(() =>
				askForApproval(layer, themeNow(), { view, typed: beginTyping() }),
			);
			panel()?.focus();
			return approval;
		},
		hasFocus,
		close,
	};
}
