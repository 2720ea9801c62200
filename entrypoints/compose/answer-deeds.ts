import type { HearKeys } from "../../src/compose/hear-keys";
import type { keepStance } from "../../src/compose/keep-stance";
import { watchOccasions } from "../../src/compose/watch-occasions";
import { watchReactions } from "../../src/compose/watch-reactions";
import type { Draft } from "../../src/core/draft";
import type { Occasion, Press, Site } from "../../src/core/site";
import { askBackground } from "../../src/extension/background-link";
import { showAdvice, showQuestion } from "../../src/ui/note";

/**
 * Says what there is to say of what is done without writing: reactions, the own profile, consent pages, broadcasts.
 * @returns how to have the page looked at
 */
export function answerDeeds(
	window: Window,
	site: Site,
	stance: ReturnType<typeof keepStance>,
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
		if (answer.findings.length > 0) showAdvice(page, answer, button);
	};
	watchReactions(
		window,
		site,
		{
			stance: stance.current,
			ask: ({ kind, button }, known, goOn, left) =>
				showQuestion(
					page,
					{ ...known, findings: known.asks[kind] ?? [] },
					button,
					goOn,
					left,
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
		if (answer.findings.length > 0) takeNoteAway = showAdvice(page, answer);
	};
	return watchOccasions(
		page,
		site,
		(occasion) => showOccasion(occasion).catch(() => undefined),
		signal,
	);
}
