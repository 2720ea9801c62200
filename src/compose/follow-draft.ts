import type { Draft } from "../core/draft";
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

const subjectOf = ({ at: _, ...draft }: Draft) => JSON.stringify(draft);

/**
 * Asks about the latest draft. One question is under way at a time and none is delayed;
 * an answer about a draft that has changed meanwhile is thrown away and the new draft asked about, also where there was no answer.
 */
export function followDraft(steps: Steps, signal: AbortSignal) {
	let asked: string | undefined;
	let isAsking = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const lookSoon = () => {
		timer ??= setTimeout(look, 0);
	};
	/** True when something came while a question was under way that then failed. */
	const isNewSince = (subject: string | undefined): boolean => {
		if (subject === undefined) return false;
		try {
			return asked !== subject || subjectOf(steps.read()) !== subject;
		} catch {
			return false;
		}
	};
	const look = async () => {
		timer = undefined;
		if (isAsking || signal.aborted || !steps.isCalm()) return;
		isAsking = true;
		let subject: string | undefined;
		try {
			const draft = steps.read();
			subject = subjectOf(draft);
			if (subject === asked) return steps.onSame();
			asked = subject;
			steps.onAsk(draft);
			const answer = await steps.ask(draft);
			if (signal.aborted) return;
			if (!steps.isCalm()) asked = undefined;
			else if (subjectOf(steps.read()) === asked) steps.onAnswer(draft, answer);
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
