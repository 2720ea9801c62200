import { createBreath } from "../../src/compose/breath";
import {
	createDismissals,
	type Dismissals,
} from "../../src/compose/dismissals";
import { createKeyHearing } from "../../src/compose/hear-keys";
import { createHighlighter } from "../../src/compose/highlight";
import { keepReady } from "../../src/compose/keep-ready";
import { keepStance } from "../../src/compose/keep-stance";
import { openSession, type Session } from "../../src/compose/session";
import { watchPage } from "../../src/compose/watch-page";
import { watchSending } from "../../src/compose/watch-sending";
import type { EditorKind, Site } from "../../src/core/site";
import type { Trouble } from "../../src/core/trouble";
import type { View } from "../../src/core/view";
import { askBackground } from "../../src/extension/background-link";
import { explain } from "../../src/extension/explain";
import { answerQuestions } from "../../src/extension/page-link";
import { watchSettings } from "../../src/extension/watch-settings";
import { writeReportOn } from "../../src/extension/wrong-finding";
import { createRoot, type Root, rootName } from "../../src/ui/root";
import { answerDeeds } from "./answer-deeds";
import { describeStranger } from "./describe-stranger";
import { listenToKeys } from "./listen-to-keys";
import { needDialogs } from "./need-dialogs";

/** Without a session it is a compose box that no adapter can read. */
type Open = { editor: HTMLElement; root: Root; session?: Session };

const isWithin = (a: Element, b: Element) => a.contains(b) || b.contains(a);

/**
 * Joins sites, compose and ui on one page.
 * `signal` ends when the extension is updated or removed under the page: the lines stay and say so, everything else stops.
 * @param lookAlive looks whether it has been; called whenever the person turns to the page
 */
export function startOnPage(
	window: Window,
	site: Site,
	version: string,
	signal: AbortSignal,
	lookAlive: () => void,
): void {
	const page = window.document;
	// Left behind by an earlier version of this script, which the browser has stopped.
	for (const orphan of page.querySelectorAll(rootName)) orphan.remove();
	const highlighter = createHighlighter(CSS.highlights);
	const opened = new Map<HTMLElement, Open>();
	/** By frame, which outlives the editor when the site puts a new one in. */
	const dismissals = new WeakMap<HTMLElement, Dismissals>();
	let front: HTMLElement | undefined;
	/** What went wrong with a post: said in every compose box, also in the one that the site puts in the place of the sent one, until the next letter. */
	let aftermath: Trouble | undefined;
	/** Why nothing is checked on this page any more. */
	let lost: Trouble | undefined;

	const loseAll = (trouble: Trouble) => {
		lost ??= trouble;
		for (const { session } of opened.values()) session?.lose(lost);
	};
	const dialogs = needDialogs((error) => {
		lookAlive();
		loseAll(explain(error));
	});
	const ready = keepReady((account) => askBackground("prepare", account));

	const findFocused = () =>
		[...opened.keys()].find((editor) => editor.contains(page.activeElement));
	const findFront = () =>
		(front && opened.get(front)) ?? [...opened.values()][0];

	const findOpen = (session: Session) =>
		[...opened.values()].find((open) => open.session === session);

	/** Of the editors in one frame, a thread's parts, only the one being written shows its line. */
	const findFronts = (awake: Open[]): Set<Open> => {
		const frames = awake.map((open) => ({
			open,
			frame: site.findFrame(open.editor),
		}));
		const isFront = ({ open, frame }: (typeof frames)[number]) => {
			const together = frames.filter((other) => isWithin(other.frame, frame));
			const chosen = together.find((other) => other.open.editor === front);
			return open === (chosen ?? together[0])?.open;
		};
		return new Set(frames.filter(isFront).map(({ open }) => open));
	};
	const arrangeAll = () => {
		front = findFocused() ?? front;
		stance.search();
		lookAround();
		// Of a hundred comment boxes under as many posts, one is written in.
		const awake = [...opened.values()].filter(
			({ session }) => session?.isAwake() ?? true,
		);
		const fronts = findFronts(awake);
		for (const open of opened.values()) open.root.arrange(fronts.has(open));
		for (const { session } of awake) session?.look();
	};

	const openRoot = (editor: HTMLElement, ended: AbortSignal): Open => {
		const session = () => opened.get(editor)?.session;
		const root = createRoot(
			editor,
			() => site.findFrame(editor),
			{
				goTo: (finding) => session()?.goTo(finding),
				replace: (finding) => session()?.replace(finding),
				add: (finding) => session()?.add(finding),
				dismiss: (finding, isAlways) => session()?.dismiss(finding, isAlways),
				undo: () => session()?.undo(),
				reportOf: (finding) => writeReportOn(finding, session()?.view()),
				resume: () => {
					askBackground("resume", site.id).catch(() => undefined);
				},
				recordApproval: () => recordApproval(editor),
				openSettings: () => {
					askBackground("openOptions").catch(() => undefined);
				},
				openClause: (clause) => {
					askBackground("openClause", clause).catch(() => undefined);
				},
			},
			dialogs,
			ended,
		);
		const open = { editor, root };
		opened.set(editor, open);
		ended.addEventListener("abort", () => opened.delete(editor));
		return open;
	};

	/** An approval given while the post is still being written. */
	const recordApproval = async (editor: HTMLElement) => {
		const { session, root } = opened.get(editor) ?? {};
		const draft = session?.draft();
		const approval = await root?.recordApproval().catch(() => undefined);
		if (!session || !draft || !approval) return;
		await askBackground("approve", draft, approval).then(session.recheck, () =>
			session.complain("approval-not-recorded"),
		);
	};

	const attach = (
		editor: HTMLElement,
		kind: EditorKind | undefined,
		ended: AbortSignal,
	) => {
		const open = openRoot(editor, ended);
		const draw = (view: View) => {
			if (view.text !== "" && !view.trouble) aftermath = undefined;
			if (open.root.draw(view)) lookSoon();
		};
		if (!kind) return draw(describeStranger(site, editor, version));
		const frame = site.findFrame(editor);
		const ofFrame = dismissals.get(frame) ?? createDismissals();
		dismissals.set(frame, ofFrame);
		open.session = openSession(
			{
				site,
				dismissals: ofFrame,
				ask: async (draft) => {
					const answer = await askBackground("check", draft);
					if (draft.text !== "") ready.heard();
					return answer;
				},
				begin: (account) => {
					ready.begin(account);
					dialogs.load().catch(() => undefined);
				},
				keepWording: (wording, isKept) =>
					askBackground("keepWording", wording, isKept),
				explain: (error) => {
					// A letter alone is no reason to look; that it cannot be asked about is.
					lookAlive();
					return explain(error);
				},
				highlighter,
				layer: open.root.layer,
				draw,
				now: () => new Date().toISOString(),
				isFirefox: import.meta.env.FIREFOX,
			},
			editor,
			kind,
			ended,
		);
		if (lost) open.session.lose(lost);
		else if (aftermath) sayAfterwards(aftermath);
	};

	const sayAfterwards = (trouble: Trouble) => {
		aftermath = trouble;
		for (const { session } of opened.values()) session?.complain(trouble);
	};

	const stance = keepStance(
		() => site.readActor(page),
		(account) => askBackground("stance", account),
	);
	const hearKeys = createKeyHearing(
		window,
		(target) => opened.get(target as HTMLElement)?.session !== undefined,
		signal,
	);
	hearKeys(lookAlive);
	for (const type of ["focusin", "visibilitychange"])
		window.addEventListener(type, lookAlive, { capture: true, signal });
	const lookAround = answerDeeds(
		window,
		site,
		stance,
		dialogs,
		hearKeys,
		signal,
	);

	const lookSoon = watchPage(site, page, attach, arrangeAll);
	watchSettings(() => {
		stance.askAgain();
		for (const { session } of opened.values()) session?.recheck();
	});
	answerQuestions({
		actor: () => site.readActor(page),
		report: () => {
			const open = findFront();
			// Without a session it is a box that no adapter can read.
			const view =
				open?.session?.view() ??
				(open && describeStranger(site, open.editor, version));
			return {
				site: site.id,
				hasComposer: view !== undefined,
				account: view?.account ?? site.readActor(page),
				state: view?.state ?? "watching",
				...(view?.trouble && { trouble: view.trouble }),
				findings: view?.findings.length ?? 0,
				address: window.location.href,
			};
		},
	});
	signal.addEventListener("abort", () => loseAll("extension-gone"));

	window.addEventListener("resize", lookSoon, { signal });

	const breath = createBreath({
		findSession: (editor) => opened.get(editor)?.session,
		ready: dialogs.load,
		ask: (session, reasons) =>
			findOpen(session)?.root.breathe(reasons) ??
			Promise.resolve({ goes: true }),
		onSent: (draft, reasons, breath, mustRecord) => {
			askBackground("sent", draft, reasons, breath).catch(() => {
				// Only what had to be recorded is missed; the post itself is out.
				if (mustRecord) sayAfterwards("not-recorded");
			});
		},
		onError: () => sayAfterwards("not-asked"),
	});
	const openEditors = () => [...opened.keys()];
	watchSending(window, site, openEditors, breath, hearKeys, signal);

	listenToKeys(
		window,
		() => findFront()?.root,
		() => [...opened.values()].find(({ root }) => root.hasFocus())?.root,
		(event) => dialogs.loaded()?.goRound(event),
		hearKeys,
		signal,
	);
}
