import type { Account } from "../core/draft";
import type { Stance } from "../core/reaction";

/** While no account can be read, the page is not searched for one more often than this. Milliseconds. */
const pause = 1000;
/** A press just after the page was opened waits no longer than this for the first answer. Milliseconds. */
const patience = 1500;

const wait = (ms: number) =>
	new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));

/**
 * Keeps how the page's account stands to reactions, so that a press need not wait for an answer.
 * @param readActor as whom the page acts now; cheap, but not for every stir of the page
 */
export function keepStance(
	readActor: () => Account,
	ask: (account: Account) => Promise<Stance>,
) {
	let asked: string | undefined;
	let stance: Stance | undefined;
	let answer: Promise<Stance | undefined> | undefined;
	/** Of a clock that nobody sets: set back by an hour, the page would not be searched for an hour. */
	let searchedAt = Number.NEGATIVE_INFINITY;

	/** Asks where the account is another one than before. */
	const look = () => {
		const account = readActor();
		const key = account.handle ?? "";
		if (key === asked) return;
		asked = key;
		stance = undefined;
		answer = undefined;
		if (key === "") return;
		const asking = ask(account).then(
			(known) => {
				if (answer === asking) stance = known;
				return known;
			},
			() => {
				if (answer === asking) asked = undefined;
				return undefined;
			},
		);
		answer = asking;
	};
	return {
		/** The page has changed: asks as soon as it shows an account. */
		search: () => {
			if (stance || performance.now() - searchedAt < pause) return;
			searchedAt = performance.now();
			look();
		},
		/** A promise while the first answer is on its way; undefined where no account can be read. */
		current: (): Stance | Promise<Stance | undefined> | undefined => {
			look();
			return stance ?? (answer && Promise.race([answer, wait(patience)]));
		},
		/** The settings have changed. */
		askAgain: () => {
			asked = undefined;
			look();
		},
	};
}
