import type { Draft } from "../core/draft";
import { isSame } from "../core/is-same";
import type { CheckAnswer } from "../core/protocol";

type Steps = {
	/** The draft as it stands now. */
	read(): Draft;
	/** False while nothing may be asked or shown; whoever says so calls `changed` when it is over. */
	isCalm(): boolean;
	ask(draft: Draft): Promise<CheckAnswer>;
	onAsk(draft: Draft): void;
	onAnswer(draft: Draft, answer: CheckAnswer): void;
	/** Something moved, but the draft is the one already answered. */
	onSame(): void;
	onError(error: unknown): void;
};

/** The time apart, which always differs. */
const isSameDraft = (a: Draft, b: Draft | undefined) =>
	b !== undefined && isSame(a, b, ["at"]);

/**
 * Asks about the latest draft. One question is under way at a time and none is delayed;
 * an answer about a draft that has changed meanwhile is thrown away and the new draft asked about, also where there was no answer.
 */
export function followDraft(steps: Steps, signal: AbortSignal) {
	let asked: Draft | undefined;
	/** Something has moved since the draft was read. */
	let hasMoved = false;
	let isAsking = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const lookSoon = () => {
		hasMoved = true;
		timer ??= setTimeout(look, 0);
	};
	/** True when something came while a question was under way that then failed. */
	const isNewSince = (subject: Draft | undefined): boolean => {
		if (subject === undefined) return false;
		try {
			return asked !== subject || !isSameDraft(steps.read(), subject);
		} catch {
			return false;
		}
	};
	const look = async () => {
		timer = undefined;
		if (isAsking || signal.aborted || !steps.isCalm()) return;
		isAsking = true;
		let subject: Draft | undefined;
		try {
			hasMoved = false;
			const draft = steps.read();
			if (isSameDraft(draft, asked)) return steps.onSame();
			subject = draft;
			asked = draft;
			steps.onAsk(draft);
			const answer = await steps.ask(draft);
			if (signal.aborted) return;
			if (!steps.isCalm()) asked = undefined;
			else if (!hasMoved || isSameDraft(steps.read(), asked))
				steps.onAnswer(draft, answer);
			else lookSoon();
		} catch (error) {
			const isMissed = isNewSince(subject);
			asked = undefined;
			if (signal.aborted || !steps.isCalm()) return;
			steps.onError(error);
			if (isMissed) lookSoon();
		} finally {
			isAsking = false;
		}
	};
	signal.addEventListener("abort", () => clearTimeout(timer));

	return {
		/** The draft may have changed. */
		changed: lookSoon,
		/** What was answered may no longer hold: asks even about the same draft. */
		askAgain: () => {
			asked = undefined;
			lookSoon();
		},
	};
}
