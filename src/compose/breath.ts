import {
	type Breath,
	findReasons,
	type Reason,
	subjectOf,
	type Trail,
} from "../core/breath";
import type { Account, Draft } from "../core/draft";
import type { Session } from "./session";
import type { Attempt } from "./watch-sending";

/** A check that takes longer holds no post back. Milliseconds. */
const patience = 1500;
/** Nor does a dialog that is longer on its way. Milliseconds. */
const dialogPatience = 4000;

type Steps = {
	findSession(editor: HTMLElement): Session | undefined;
	/** Resolves when the dialog can be shown; rejects where it never can. */
	ready(): Promise<unknown>;
	/** Shows the dialog beside one of the composers. */
	ask(session: Session, reasons: Reason[]): Promise<Breath>;
	/** Told of every post that goes out. */
	onSent(
		draft: Draft,
		reasons: Reason[],
		breath: Breath,
		mustRecord: boolean,
	): void;
	/** Something of ours broke; the post goes out all the same, and nobody was asked. */
	onError(): void;
};

type Part = {
	session: Session;
	draft: Draft;
	/** True when the journal is to hold it: official, and asked about or in need of an approval. */
	mustRecord: boolean;
	reasons: Reason[];
	subject: string;
};

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const settleAll = (sessions: Session[]) =>
	Promise.race([
		Promise.all(sessions.map((session) => session.settle())),
		wait(patience),
	]);

/** @throws where it is not ready in time */
const inTime = (ready: Promise<unknown>) =>
	Promise.race([
		ready,
		wait(dialogPatience).then(() => Promise.reject(new Error("late"))),
	]);

/** @param known whether the other tab has been asked about already */
function readPart(
	session: Session,
	known: (elsewhere: Account) => boolean,
): Part {
	const draft = session.draft();
	const { findings, approval, questions, lastSent, elsewhere } = session.view();
	const trail: Trail = {
		...session.begun(),
		...(lastSent && { lastSent }),
		...(elsewhere && !known(elsewhere) && { elsewhere }),
	};
	const asked = { ...(approval && { approval }), questions };
	const reasons = findReasons(draft, findings, asked, trail);
	const mustRecord =
		draft.account.kind === "official" &&
		(reasons.length > 0 || approval !== undefined);
	const subject = subjectOf(draft, reasons);
	return { session, draft, mustRecord, reasons, subject };
}

/**
 * Decides whether a post may go out at once. With nothing to say it does, in the same moment;
 * otherwise it waits for the answer about the latest text, then for the person. The same text is not asked about twice.
 */
export function createBreath(steps: Steps): (attempt: Attempt) => boolean {
	/** What has been confirmed on this page, and with which answers. */
	const confirmed = new Map<string, Breath>();
	/** The account of the other tab that was confirmed to be no mistake: it is so for the next post as well. */
	let settledElsewhere: string | undefined;
	/** By composer, what it sent last: a second press after the site's own question is no second post. */
	const told = new WeakMap<Session, string>();
	/** What the first of two steps let through, until the last one sends it. */
	let underway: { parts: Part[]; frame: Element | undefined } | undefined;
	let isAsking = false;

	const read = (session: Session) =>
		readPart(session, ({ handle }) => handle === settledElsewhere);
	const isOpen = ({ reasons, subject }: Part) =>
		reasons.length > 0 && !confirmed.has(subject);
	const tell = (parts: Part[]) => {
		for (const { session, draft, mustRecord, reasons, subject } of parts) {
			if (told.get(session) === subject) continue;
			told.set(session, subject);
			const breath = confirmed.get(subject) ?? { goes: true };
			steps.onSent(draft, reasons, breath, mustRecord);
		}
	};
	const pass = (parts: Part[], { isStep, frame }: Attempt) => {
		underway = isStep ? { parts, frame } : undefined;
		if (!isStep) tell(parts);
	};
	/** The last of two steps, where no editor is left to read: in the same dialog, or in the one that took its place. */
	const finish = ({ button, isStep }: Attempt) => {
		if (!underway || !button || isStep) return;
		const { parts, frame } = underway;
		if (frame?.isConnected && !frame.contains(button)) return;
		underway = undefined;
		tell(parts);
	};

	const hold = async (sessions: Session[], attempt: Attempt) => {
		isAsking = true;
		try {
			await settleAll(sessions);
			if (sessions.map(read).some(isOpen)) {
				await inTime(steps.ready());
				// Somebody may have written on meanwhile.
				await settleAll(sessions);
			}
			const parts = sessions.map(read);
			const open = parts.filter(isOpen);
			const [asked] = open;
			const breath: Breath = asked
				? await steps.ask(
						asked.session,
						open.flatMap(({ reasons }) => reasons),
					)
				: { goes: true };
			if (!breath.goes) return;
			for (const { subject, session, reasons } of open) {
				confirmed.set(subject, breath);
				if (reasons.some(({ kind }) => kind === "account-elsewhere"))
					settledElsewhere = session.view().elsewhere?.handle;
			}
			pass(parts, attempt);
			attempt.send();
		} catch {
			attempt.send();
			steps.onError();
		} finally {
			isAsking = false;
		}
	};

	return (attempt) => {
		const sessions = attempt.editors.flatMap(
			(editor) => steps.findSession(editor) ?? [],
		);
		if (sessions.length === 0) {
			finish(attempt);
			return true;
		}
		// A second press while the question is open is no second answer.
		if (isAsking) return false;
		if (sessions.every((session) => session.isSettled())) {
			const parts = sessions.map(read);
			if (!parts.some(isOpen)) {
				pass(parts, attempt);
				return true;
			}
		}
		hold(sessions, attempt);
		return false;
	};
}
