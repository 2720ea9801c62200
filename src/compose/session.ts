import type { Approval } from "../core/approval/approval";
import type { Trail } from "../core/breath";
import type { Account, Draft } from "../core/draft";
import type { Finding } from "../core/finding";
import type { KeptWording } from "../core/kept-wordings";
import type { CheckAnswer } from "../core/protocol";
import type { EditorKind, Site } from "../core/site";
import type { Span } from "../core/span";
import type { Trouble } from "../core/trouble";
import type { View } from "../core/view";
import type { Dismissals } from "./dismissals";
import { createDraftReader } from "./draft-reader";
import { openEditor } from "./editors/editor";
import { placeOf } from "./editors/reading";
import { followDraft } from "./follow-draft";
import type { Highlighter } from "./highlight";
import { replaceText } from "./insert";
import { moveFindings } from "./move-spans";
import { watchEditor } from "./watch-editor";

/** Facebook takes 63,206 letters, X and Instagram fewer (2026-11): a longer text can be posted nowhere. UTF-16 code units. */
const longest = 100_000;

const isAftermath = (trouble: Trouble | undefined) =>
	trouble === "not-recorded" || trouble === "not-asked";

class DraftTooLong extends Error {
	override name = "DraftTooLong";
}

export type Session = {
	/** Puts the caret on the words of a finding. */
	goTo(finding: Finding): void;
	/** Puts the suggestion of a finding in place of its words; where the editor does not take it, the text is offered for copying. */
	replace(finding: Finding): Promise<void>;
	/** Puts the ready sentence of a finding at the end of the draft; where the editor does not take it, it is offered for copying. */
	add(finding: Finding): Promise<void>;
	/** Leaves a finding as it is: for this draft, or its words in every draft. */
	dismiss(finding: Finding, isAlways: boolean): void;
	/** Takes the last of these back. */
	undo(): Promise<void>;
	/** Reads and asks again, for example because the settings have changed. */
	recheck(): void;
	/** The page around the editor has changed: perhaps the account, a quoted post, a picture. */
	look(): void;
	/** Stops for good and says why. The line stays; nothing is underlined any more. */
	lose(trouble: Trouble): void;
	view(): View;
	/** The draft as it stands now. */
	draft(): Draft;
	/** The account the draft was begun with, and an approval it had with another text; empty before the first letter. */
	begun(): Pick<Trail, "begunWith" | "approvedBefore">;
	/** True when what is shown is about the draft as it stands now. */
	isSettled(): boolean;
	/** False for an empty reply or comment box that nobody is in: a timeline is full of them, and they are left alone. */
	isAwake(): boolean;
	/** Resolves when that is so, or when the draft could not be checked. */
	settle(): Promise<void>;
	/** Shows a trouble that leaves the checks as they are. */
	complain(trouble: Trouble): void;
};

type Page = {
	site: Pick<Site, "readSurroundings">;
	/** What has been left as it is in this draft; the next editor in the same place goes on with it. */
	dismissals: Dismissals;
	ask(draft: Draft): Promise<CheckAnswer>;
	/** Somebody is about to write as this account. */
	begin(account: Account): void;
	/** Leaves words as they are in every draft, or takes that back. */
	keepWording(wording: KeptWording, isKept: boolean): Promise<unknown>;
	/** Why asking failed. */
	explain(error: unknown): Trouble;
	highlighter: Highlighter;
	/** The shadow root beside the composer, and how to draw in it. */
	layer: ShadowRoot;
	draw(view: View): void;
	/** ISO 8601, now. */
	now(): string;
	isFirefox: boolean;
};

/** One composer, from the first letter to the last: reads it when it changes, asks the background, shows the answer. */
export function openSession(
	page: Page,
	element: HTMLElement,
	kind: EditorKind,
	ended: AbortSignal,
): Session {
	const lost = new AbortController();
	const signal = AbortSignal.any([ended, lost.signal]);
	const editor = openEditor(element, kind, page.layer, signal);
	const draft = createDraftReader(page.site, element, editor, page.now);
	const { dismissals } = page;
	let isReplacing = false;
	let isMarked = false;
	let begunWith: Account | undefined;
	let approvedBefore: Approval | undefined;
	let onSettled: (() => void)[] = [];
	let view: View = {
		state: "watching",
		account: draft.account(),
		findings: [],
		clauses: {},
		checklist: [],
		questions: [],
		text: draft.reading().text,
		isPartial: false,
		language: "ja",
	};

	const show = (change: Partial<View>) => {
		view = { ...view, ...change };
		page.draw(view);
		if (view.state === "checking") return;
		for (const settled of onSettled) settled();
		onSettled = [];
	};
	/** True when the spans that people see are those of the text as it is now. */
	const isStillShown = () => draft.readText() === view.text;
	const isSettled = () =>
		view.state === "unavailable" ||
		(view.state !== "checking" && isStillShown() && !draft.isNewAround());
	const isPaused = () => view.trouble === "paused";
	const underline = () => {
		if (!isMarked && view.findings.every(({ span }) => !span)) return;
		const reading = draft.reading();
		const findings = moveFindings(view.findings, view.text, reading.text);
		const marks = findings.flatMap(({ span, severity }) => {
			const place = span && placeOf(reading, span);
			return place ? [{ place, severity }] : [];
		});
		isMarked = marks.length > 0;
		editor.mark(isMarked);
		page.highlighter.show(element, marks);
	};
	const fail = (trouble: Trouble) => {
		show({ state: "unavailable", trouble, findings: [] });
		underline();
	};
	/** Emptied by the sending itself: what went wrong with that stays to be read until the next letter. */
	const troubleAfter = (text: string) =>
		(text === "" || text === view.text) && isAftermath(view.trouble)
			? view.trouble
			: undefined;
	const receive = ({ text }: Draft, answer: CheckAnswer) => {
		const { isPaused = false } = answer;
		const isIdle = text === "" || isPaused;
		begunWith = isIdle ? undefined : (begunWith ?? answer.account);
		approvedBefore =
			text === "" ? undefined : (answer.approval?.given ?? approvedBefore);
		show({
			...answer,
			registered: answer.registered,
			// It was said while nothing was written; the other answers of that day say nothing of it.
			...(text !== "" && { reminder: undefined }),
			audience: answer.audience,
			purpose: answer.purpose,
			approval: answer.approval,
			findings: dismissals.without(answer.findings, text),
			state: isPaused ? "unavailable" : text === "" ? "watching" : "ready",
			text,
			lastSent: answer.lastSent,
			elsewhere: answer.elsewhere,
			trouble: isPaused ? "paused" : troubleAfter(text),
			offered: undefined,
			left: text === view.text ? view.left : undefined,
		});
		underline();
	};
	const keep = async ({ rule, span }: Finding, isKept: boolean) => {
		if (!span) return;
		const wording = view.text.slice(span.start, span.end);
		await page.keepWording({ rule, wording }, isKept);
	};
	const undo = async () => {
		const { left, text } = view;
		if (!left) return;
		dismissals.remove(left.finding, text);
		show({ left: undefined });
		if (left.isAlways) await keep(left.finding, false).catch(() => undefined);
		following.askAgain();
	};

	const put = async (span: Span, text: string) => {
		if (isReplacing) return;
		isReplacing = true;
		const target = { element, kind, editor, isFirefox: page.isFirefox };
		const isDone =
			!watched.isComposing() &&
			isStillShown() &&
			(await replaceText(target, span, text));
		isReplacing = false;
		if (!signal.aborted) show({ offered: isDone ? undefined : text });
	};

	const following = followDraft(
		{
			read: draft.read,
			isCalm: () => !watched.isComposing() && draft.isAwake(),
			ask: async (draft) => {
				if (draft.text.length > longest) throw new DraftTooLong();
				return page.ask(draft);
			},
			onAsk: ({ text }) => {
				// At once: who writes on quickly writes another draft.
				if (text === "" && view.text !== "") dismissals.clear();
				if (text !== "" && !isPaused() && view.state !== "checking")
					show({ state: "checking" });
				underline();
			},
			onAnswer: receive,
			// The nodes may be new ones, or the page may have cleared the highlights.
			onSame: underline,
			onError: (error) =>
				fail(error instanceof DraftTooLong ? "too-long" : page.explain(error)),
		},
		signal,
	);
	const watched = watchEditor(
		element,
		following.changed,
		() => page.begin(draft.account()),
		signal,
	);
	signal.addEventListener("abort", () => page.highlighter.show(element, []));
	following.changed();

	return {
		view: () => view,
		draft: () => ({ ...draft.readWhole(), account: view.account }),
		begun: () => ({
			...(begunWith && { begunWith }),
			...(approvedBefore && { approvedBefore }),
		}),
		isSettled,
		isAwake: draft.isAwake,
		settle: () =>
			isSettled()
				? Promise.resolve()
				: new Promise((resolve) => {
						onSettled.push(resolve);
						following.changed();
					}),
		complain: (trouble) => {
			// Where nothing is checked any more, that is to be read.
			if (!lost.signal.aborted) show({ trouble });
		},
		lose: (trouble) => {
			lost.abort();
			fail(trouble);
		},
		recheck: () => {
			if (draft.isAwake()) draft.isNewAround();
			following.askAgain();
		},
		look: () => {
			editor.align();
			// After a failure only the person's own writing tries again, not every stir of the page.
			if (signal.aborted || (view.state === "unavailable" && !isPaused()))
				return;
			if (draft.isNewAround()) following.changed();
		},
		goTo: ({ span }) => {
			if (span && isStillShown()) editor.select(draft.reading(), span);
		},
		replace: async ({ span, suggestion }) => {
			if (span && suggestion !== undefined) await put(span, suggestion);
		},
		add: async ({ addition }) => {
			const end = view.text.trimEnd().length;
			// One line: in Draft.js several cannot be taken back by one Ctrl+Z.
			if (addition !== undefined)
				await put({ start: end, end }, ` ${addition}`);
		},
		dismiss: (finding, isAlways) => {
			dismissals.add(finding, view.text);
			show({
				findings: view.findings.filter((other) => other !== finding),
				left: { finding, isAlways },
			});
			underline();
			// What could not be kept is told of again at once.
			if (isAlways) keep(finding, true).catch(undo);
		},
		undo,
	};
}
