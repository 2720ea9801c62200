import { createDismissals } from "../../src/compose/dismissals";
import { createKeyHearing } from "../../src/compose/hear-keys";
import { createHighlighter } from "../../src/compose/highlight";
import { openSession } from "../../src/compose/session";
import type { Account } from "../../src/core/draft";
import { askBackground } from "../../src/extension/background-link";
import { explain } from "../../src/extension/explain";
import type { Settings } from "../../src/extension/settings";
import { writeReportOn } from "../../src/extension/wrong-finding";
import { createPracticeRoot } from "../../src/ui/welcome/practice-root";
import { wording } from "../../src/ui/welcome/wording";
import { listenToKeys } from "../compose/listen-to-keys";

export type PracticeBox = {
	/** The settings have changed. */
	recheck(): void;
};

/** As staff will write: as the first official account, or, where none is registered, as one of our own. */
function chooseAccount({ policy, language }: Settings): Account {
	const official = policy.accounts.find(({ kind }) => kind === "official");
	return official
		? { site: official.site, kind: "official", handle: official.id }
		: {
				site: "x",
				kind: "official",
				handle: "practice",
				name: wording.practiceAccount[language],
			};
}

/** Joins compose, ui and the background for one field of our own page. */
export function practise(
	editor: HTMLTextAreaElement,
	place: HTMLElement,
	settings: () => Settings,
	signal: AbortSignal,
): PracticeBox {
	const ask = (work: Promise<unknown>) => void work.catch(() => undefined);
	const root = createPracticeRoot(
		place,
		editor,
		{
			goTo: (finding) => session.goTo(finding),
			replace: (finding) => session.replace(finding),
			add: (finding) => session.add(finding),
			dismiss: (finding) => session.dismiss(finding, false),
			undo: () => session.undo(),
			reportOf: (finding) => writeReportOn(finding, session.view()),
			resume: () => undefined,
			// Nothing goes out from here that somebody could approve.
			recordApproval: () => undefined,
			openSettings: () => ask(askBackground("openOptions")),
			openClause: (clause) => ask(askBackground("openClause", clause)),
			tryAgain: () => session.recheck(),
		},
		signal,
	);
	const session = openSession(
		{
			site: {
				readSurroundings: () => {
					const account = chooseAccount(settings());
					return { site: account.site, account, action: "post", media: [] };
				},
			},
			dismissals: createDismissals(),
			ask: (draft) => askBackground("practise", draft),
			begin: (account) => ask(askBackground("prepare", account)),
			// In practice nothing is for good.
			keepWording: async () => undefined,
			explain,
			highlighter: createHighlighter(CSS.highlights),
			layer: root.layer,
			draw: (view) => root.draw({ ...view, language: settings().language }),
			now: () => new Date().toISOString(),
			isFirefox: import.meta.env.FIREFOX,
		},
		editor,
		"textarea",
		signal,
	);
	root.draw({ ...session.view(), language: settings().language });
	// What stands above grows and shrinks, and the underlines lie over the field.
	const layout = new ResizeObserver(session.look);
	layout.observe(document.body);
	signal.addEventListener("abort", () => layout.disconnect());
	listenToKeys(
		window,
		() => root,
		() => (root.hasFocus() ? root : undefined),
		// Nothing is sent from here.
		() => undefined,
		createKeyHearing(window, (target) => target === editor, signal),
		signal,
	);
	return { recheck: session.recheck };
}
