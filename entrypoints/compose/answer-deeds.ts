import type { HearKeys } from "../../src/compose/hear-keys";
import type { keepStance } from "../../src/compose/keep-stance";
import { watchOccasions } from "../../src/compose/watch-occasions";
import { watchReactions } from "../../src/compose/watch-reactions";
import type { Draft } from "../../src/core/draft";
import type { Occasion, Press, Site } from "../../src/core/site";
import { askBackground } from "../../src/extension/background-link";
import type { DialogsOnNeed } from "../../src/ui/dialogs";
import { createHost } from "../../src/ui/host";
import { isDark } from "../../src/ui/is-dark";
import { findPlace } from "../../src/ui/place";
import { showSoon } from "./need-dialogs";

const noteTools = { createHost, findPlace, isDark };

/**
 * Says what there is to say of what is done without writing: reactions, the own profile, consent pages, broadcasts.
 * @returns how to have the page looked at
 */
export function answerDeeds(
	window: Window,
	site: Site,
	stance: ReturnType<typeof keepStance>,
	dialogs: DialogsOnNeed,
	hearKeys: HearKeys,
	signal: AbortSignal,
): () => void {
	const page = window.document;
	const checkDeed = (told: Pick<Draft, "deed" | "text" | "quoted">) =>
		askBackground("check", {
			...told,
			site: site.id,
			action: "post",
			account: site.readActor(page),
			media: [],
			at: new Date().toISOString(),
		});

	/** A private person's reaction is out already: only its text is looked at. */
	const advise = async ({ kind, author, text, button }: Press) => {
		if (!text) return;
		const answer = await checkDeed({
			deed: kind,
			text,
			...(author && { quoted: { author } }),
		});
		if (answer.findings.length > 0)
			showSoon(dialogs, ({ showAdvice }) =>
				showAdvice(noteTools, page, answer, button),
			);
	};
	watchReactions(
		window,
		site,
		{
			stance: stance.current,
			ask: ({ kind, button }, known, goOn, left) =>
				showSoon(
					dialogs,
					({ showQuestion }) =>
						showQuestion(
							noteTools,
							page,
							{ ...known, findings: known.asks[kind] ?? [] },
							button,
							goOn,
							left,
						),
					// Nobody can be asked: it goes out.
					goOn,
				),
			advise: (press) => advise(press).catch(() => undefined),
		},
		hearKeys,
		signal,
	);

	let takeNoteAway: (() => void) | undefined;
	const showOccasion = async (occasion: Occasion | undefined) => {
		takeNoteAway?.();
		takeNoteAway = undefined;
		if (!occasion) return;
		const { deed, text = "", name, url } = occasion;
		const answer = await checkDeed({
			deed,
			text,
			quoted: { ...(name && { author: name }), ...(url && { url }) },
		});
		if (answer.findings.length > 0)
			takeNoteAway = showSoon(dialogs, ({ showAdvice }) =>
				showAdvice(noteTools, page, answer),
			);
	};
	return watchOccasions(
		page,
		site,
		(occasion) => showOccasion(occasion).catch(() => undefined),
		signal,
	);
}
