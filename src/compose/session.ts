import type { Draft } from "../core/draft";
import type { Finding } from "../core/finding";
import type { CheckAnswer } from "../core/protocol";
import type { Site } from "../core/site";
import type { Trouble, View } from "../core/view";
import { openEditor } from "./editors/editor";
import { type Reading, rangeOf } from "./editors/reading";
import type { Highlighter } from "./highlight";
import { replaceText } from "./insert";
import { watchEditor } from "./watch-editor";

export type Session = {
	editor: HTMLElement;
	/** Puts the caret on the words of a finding. */
	goTo(finding: Finding): void;
	/** Puts the suggestion of a finding in place of its words; where the editor does not take it, the text is offered for copying. */
	replace(finding: Finding): Promise<void>;
	/** Leaves a finding as it is, for this draft. */
	dismiss(finding: Finding): void;
	/** Reads and asks again, for example because the settings have changed. */
	recheck(): void;
	/** Stops for good and says why. The line stays; nothing is underlined any more. */
	lose(trouble: Trouble): void;
	view(): View;
};

type Page = {
	site: Site;
	ask(draft: Draft): Promise<CheckAnswer>;
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

const keyOf = (finding: Finding, text: string) =>
	[
		finding.rule,
		finding.span ? text.slice(finding.span.start, finding.span.end) : "",
		finding.message,
	].join("\n");

/**
 * One composer, from the first letter to the last: reads it when it changes, asks the background, shows the answer.
 * One question is under way at a time and none is delayed; an answer about a text that has changed meanwhile is thrown away.
 */
export function openSession(
	page: Page,
	element: HTMLElement,
	ended: AbortSignal,
): Session | undefined {
	const lost = new AbortController();
	const signal = AbortSignal.any([ended, lost.signal]);
	const kind = page.site.editorKind(element);
	if (!kind) return undefined;
	const editor = openEditor(element, kind, page.layer, signal);
	const dismissed = new Set<string>();
	let reading: Reading = editor.read();
	let asked = "";
	let isAsking = false;
	let isDue = false;
	let view: View = {
		state: "watching",
		account: page.site.readSurroundings(element).account,
		findings: [],
		clauses: {},
		text: reading.text,
		isPartial: false,
		language: "ja",
	};

	const show = (change: Partial<View>) => {
		view = { ...view, ...change };
		page.draw(view);
	};
	const underline = () => {
		const marks = view.findings.flatMap(({ span, severity }) => {
			const range = span && rangeOf(reading, span);
			return range ? [{ range, severity }] : [];
		});
		page.highlighter.show(element, marks);
	};

	const readDraft = (): Draft => {
		reading = editor.read();
		return {
			...page.site.readSurroundings(element),
			text: reading.text,
			at: page.now(),
		};
	};
	const subject = ({ at: _, ...draft }: Draft) => JSON.stringify(draft);

	const fail = (trouble: Trouble) => {
		show({ state: "unavailable", trouble, findings: [] });
		underline();
	};
	const receive = (draft: Draft, answer: CheckAnswer) => {
		if (draft.text === "") dismissed.clear();
		show({
			state: draft.text === "" ? "watching" : "ready",
			trouble: undefined,
			account: answer.account,
			registered: answer.registered,
			findings: answer.findings.filter(
				(finding) => !dismissed.has(keyOf(finding, draft.text)),
			),
			clauses: answer.clauses,
			text: draft.text,
			isPartial: answer.isPartial,
			language: answer.language,
		});
		underline();
	};

	const run = async () => {
		isDue = false;
		if (isAsking || watched.isComposing() || signal.aborted) return;
		const draft = readDraft();
		if (subject(draft) === asked) return underline();
		asked = subject(draft);
		isAsking = true;
		if (draft.text !== "") show({ state: "checking" });
		try {
			const answer = await page.ask(draft);
			isAsking = false;
			if (signal.aborted) return;
			// Nothing moves under the hands of an input method; its end asks again.
			if (watched.isComposing()) {
				asked = "";
				return;
			}
			if (isDue || subject(readDraft()) !== asked) return lookAgain();
			receive(draft, answer);
		} catch (error) {
			isAsking = false;
			asked = "";
			if (!signal.aborted) fail(page.explain(error));
		}
	};
	const lookAgain = () => {
		isDue = true;
		setTimeout(run, 0);
	};
	const changed = () => {
		if (!isDue) lookAgain();
	};

	const watched = watchEditor(element, changed, signal);
	signal.addEventListener("abort", () => page.highlighter.show(element, []));
	lookAgain();

	return {
		editor: element,
		view: () => view,
		lose: (trouble) => {
			lost.abort();
			fail(trouble);
		},
		recheck: () => {
			asked = "";
			changed();
		},
		goTo: (finding) => {
			if (finding.span) editor.select(reading, finding.span);
		},
		replace: async (finding) => {
			const { span, suggestion } = finding;
			if (!span || suggestion === undefined) return;
			const target = { element, kind, editor, isFirefox: page.isFirefox };
			const isDone =
				!watched.isComposing() && (await replaceText(target, span, suggestion));
			show({ offered: isDone ? undefined : suggestion });
		},
		dismiss: (finding) => {
			dismissed.add(keyOf(finding, view.text));
			show({ findings: view.findings.filter((other) => other !== finding) });
			underline();
		},
	};
}
