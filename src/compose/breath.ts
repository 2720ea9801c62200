import {
	type AccountTrail,
	type Breath,
	findReasons,
	type Reason,
	subjectOf,
} from "../core/breath";
import type { Draft } from "../core/draft";
import type { Session } from "./session";
import type { Attempt } from "./watch-sending";

/** A check that takes longer holds no post back. Milliseconds. */
const patience = 1500;

type Steps = {
	findSession(editor: HTMLElement): Session | undefined;
	/** Shows the dialog beside one of the composers. */
	ask(session: Session, reasons: Reason[]): Promise<Breath>;
	/** Told of every post that goes out. */
	onSent(draft: Draft, reasons: Reason[], ground: string | undefined): void;
	/** Something of ours broke; the post goes out all the same. */
	onError(session: Session, error: unknown): void;
};

type Part = { session: Session; draft: Draft; reasons: Reason[] };

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function readPart(session: Session): Part {
	const draft = session.draft();
	const { findings, needsApproval, lastSent } = session.view();
	const trail: AccountTrail = {
		...session.begun(),
		...(lastSent && { lastSent }),
	};
	const approval = { required: needsApproval, exemptions: [] };
	return {
		session,
		draft,
		reasons: findReasons(draft, findings, { approval }, trail),
	};
}

/**
 * Decides whether a post may go out at once. With nothing to say it does, in the same moment;
 * otherwise it waits for the answer about the latest text, then for the person. The same text is not asked about twice.
 */
export function createBreath(steps: Steps): (attempt: Attempt) => boolean {
	/** What has been confirmed on this page. */
	const confirmed = new Set<string>();
	let isAsking = false;

	const read = (sessions: Session[]): Part[] =>
		sessions
			.map(readPart)
			.filter(({ draft }) => !confirmed.has(subjectOf(draft)));
	const tell = (parts: Part[], ground?: string) => {
		for (const { draft, reasons } of parts)
			steps.onSent(draft, reasons, ground);
	};

	const hold = async (
		sessions: Session[],
		first: Session,
		send: () => void,
	) => {
		isAsking = true;
		try {
			await Promise.race([
				Promise.all(sessions.map((session) => session.settle())),
				wait(patience),
			]);
			const parts = read(sessions);
			const reasons = parts.flatMap((part) => part.reasons);
			const asked =
				parts.find((part) => part.reasons.length > 0)?.session ?? first;
			const breath: Breath =
				reasons.length === 0 ? { goes: true } : await steps.ask(asked, reasons);
			if (!breath.goes) return;
			for (const { draft } of parts) confirmed.add(subjectOf(draft));
			tell(parts, breath.ground);
			send();
		} catch (error) {
			send();
			steps.onError(first, error);
		} finally {
			isAsking = false;
		}
	};

	return ({ editors, send }) => {
		const sessions = editors.flatMap(
			(editor) => steps.findSession(editor) ?? [],
		);
		const [first] = sessions;
		if (!first) return true;
		// A second press while the question is open is no second answer.
		if (isAsking) return false;
		if (sessions.every((session) => session.isSettled())) {
			const parts = read(sessions);
			if (parts.every((part) => part.reasons.length === 0)) {
				tell(parts);
				return true;
			}
		}
		hold(sessions, first, send);
		return false;
	};
}
