import { render } from "preact";
import type { Account } from "../core/draft";
import { enumerate } from "../core/enumerate";
import type { Finding } from "../core/finding";
import { showHandle } from "../core/show-handle";
import type { View } from "../core/view";
import type { Language, Words } from "../core/words";
import { AccountShape } from "./account-shape";
import type { createHost } from "./host";
import type { isDark } from "./is-dark";
import css from "./note.css?inline";
import { noteMark } from "./note-mark";
import type { findPlace } from "./place";
import { placesForNote, placesInCorners } from "./places";
import * as wording from "./wording";

/** What a note says: whose account it is about, and the points. */
export type NoteView = {
	account: Account;
	registered?: View["registered"];
	findings: Finding[];
	clauses: View["clauses"];
	language: Language;
};

/** What whoever shows a note has at hand anyway: in this file it would be there twice. */
export type NoteTools = {
	createHost: typeof createHost;
	findPlace: typeof findPlace;
	isDark: typeof isDark;
};

/** One button; the note closes behind it. */
export type NoteButton = { label: Words; onPress?(): void };

type NotePlace = {
	/** What it stands beside, and goes away with; else it lies in a corner. */
	anchor?: HTMLElement;
	/** A last sentence over the buttons. */
	hint?: Words;
	onClose?(): void;
};

const own = {
	again: {
		ja: "もう一度押しても続けられます。",
		en: "Pressing once more goes on as well.",
	},
	go: { ja: "続ける", en: "Go on" },
	stop: { ja: "やめる", en: "Leave it" },
};

/** On Facebook the name comes first: a mere number tells nobody anything. */
function whoIs({ account, registered }: NoteView): string {
	const name = registered?.name ?? account.name ?? "";
	const handle = account.handle ? showHandle(account.site, account.handle) : "";
	const parts = account.site === "facebook" ? [name] : [handle, name];
	return parts.filter(Boolean).join(" ");
}

type PointProps = {
	finding: Finding;
	clauses: NoteView["clauses"];
	/** The guideline's own sentence stands in for our advice. */
	isPolicy: boolean;
	language: Language;
};

function Point({ finding, clauses, isPolicy, language }: PointProps) {
	const cited = finding.clauses.flatMap((id) => clauses[id] ?? []);
	const [first] = isPolicy ? cited : [];
	return (
		<>
			<p>
				<b>{finding.message}</b>
			</p>
			{first ? (
				<p>
					{first.summary} <span class="cited">（{first.cited}）</span>
				</p>
			) : (
				<p>
					{finding.advice}{" "}
					<span class="cited">
						{enumerate(
							cited.map(({ cited }) => cited),
							language,
						)}
					</span>
				</p>
			)}
		</>
	);
}

function Note({
	view,
	hint,
	buttons,
	close,
}: {
	view: NoteView;
	hint?: Words;
	buttons: NoteButton[];
	close(): void;
}) {
	const say = (words: Words) => words[view.language];
	return (
		<section class="note" aria-label={say(wording.productName)}>
			<p class={`account ${view.account.kind}`}>
				<AccountShape kind={view.account.kind} />
				<b>{say(wording.kind[view.account.kind])}</b> {whoIs(view)}
			</p>
			<div role="alert">
				{view.findings.map((finding) => (
					<Point
						key={finding.rule + finding.message}
						finding={finding}
						clauses={view.clauses}
						language={view.language}
						// The municipalities' sentences are Japanese.
						isPolicy={hint !== undefined && view.language === "ja"}
					/>
				))}
			</div>
			<div class="foot">
				{hint && <span class="cited">{say(hint)}</span>}
				{buttons.map(({ label, onPress }) => (
					<button
						key={label.en}
						type="button"
						onClick={() => {
							close();
							onPress?.();
						}}
					>
						{say(label)}
					</button>
				))}
			</div>
		</section>
	);
}

/**
 * A few sentences beside something on the page, or in a corner; it takes no focus and stops nothing.
 * It goes when a button of it, Escape, or anything else on the page is pressed, and with what it stands beside.
 * @returns how to take it away
 */
function showNote(
	{ createHost, findPlace, isDark }: NoteTools,
	page: Document,
	view: NoteView,
	buttons: NoteButton[],
	{ anchor, hint, onClose }: NotePlace = {},
): () => void {
	const ended = new AbortController();
	const { signal } = ended;
	const close = () => {
		const isInside = layer.activeElement !== null;
		ended.abort();
		if (isInside && before instanceof HTMLElement)
			before.focus({ preventScroll: true });
	};
	if (onClose) signal.addEventListener("abort", onClose);
	const { host, layer, dock } = createHost(page, signal);
	let before: Element | null = null;
	host.toggleAttribute(noteMark, true);
	host.addEventListener(
		"enter",
		() => {
			before = page.activeElement;
			dock.querySelector("button")?.focus();
		},
		{ signal },
	);
	// Escape: from anywhere on the page, and from in here, where keys are kept from the page.
	host.addEventListener("close", close, { signal });
	page.addEventListener(
		"keydown",
		({ key }) => {
			if (key === "Escape") close();
		},
		{ capture: true, signal },
	);
	host.dataset.state = "ready";
	dock.classList.add("open");
	dock.dataset.theme = isDark(anchor ?? page.body) ? "dark" : "light";
	dock.lang = view.language;
	render(
		<>
			<style>{css}</style>
			<Note
				view={view}
				buttons={buttons}
				close={close}
				{...(hint && { hint })}
			/>
		</>,
		dock,
	);
	signal.addEventListener("abort", () => render(null, dock));
	dock.showPopover();
	const beside = anchor ?? page.documentElement;
	const size = dock.getBoundingClientRect();
	const { left, top } = findPlace(
		anchor ? placesForNote : placesInCorners,
		{ frame: beside, editor: beside },
		size,
	);
	dock.style.left = `${left}px`;
	dock.style.top = `${top}px`;
	if (!anchor) return close;
	const observer = new MutationObserver(() => {
		if (!anchor.isConnected) close();
	});
	observer.observe(page, { childList: true, subtree: true });
	signal.addEventListener("abort", () => observer.disconnect());
	page.addEventListener(
		"pointerdown",
		({ target }) => {
			if (target !== host && !anchor.contains(target as Node)) close();
		},
		{ capture: true, signal },
	);
	return close;
}

/** Before a reaction goes out: go on, or leave it. */
export const showQuestion = (
	tools: NoteTools,
	page: Document,
	view: NoteView,
	anchor: HTMLElement,
	goOn: () => void,
	onClose: () => void,
): (() => void) =>
	showNote(
		tools,
		page,
		view,
		[{ label: own.stop }, { label: own.go, onPress: goOn }],
		{ anchor, hint: own.again, onClose },
	);

/** Something to know, and nothing to decide. */
export const showAdvice = (
	tools: NoteTools,
	page: Document,
	view: NoteView,
	anchor?: HTMLElement,
): (() => void) =>
	showNote(
		tools,
		page,
		view,
		[{ label: wording.close }],
		anchor ? { anchor } : {},
	);
