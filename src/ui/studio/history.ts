/** What can be undone and redone; `now` is what holds. Oldest first in `past`, next first in `future`. */
export type History<State> = {
	past: State[];
	now: State;
	future: State[];
	/** What the last step changed, where typing goes on: letter after letter is one step. */
	group?: string;
};

/** Steps back that are kept. */
const longest = 100;

export const begin = <State>(now: State): History<State> => ({
	past: [],
	now,
	future: [],
});

/** @param group steps of the same group, one after the other, are one */
export function remember<State>(
	history: History<State>,
	next: State,
	group?: string,
): History<State> {
	const { past, now } = history;
	const goesOn = group !== undefined && group === history.group;
	return {
		past: goesOn ? past : [...past, now].slice(-longest),
		now: next,
		future: [],
		...(group !== undefined && { group }),
	};
}

export function undo<State>(history: History<State>): History<State> {
	const { past, now, future } = history;
	const [last] = past.slice(-1);
	if (last === undefined) return history;
	return { past: past.slice(0, -1), now: last, future: [now, ...future] };
}

export function redo<State>(history: History<State>): History<State> {
	const { past, now, future } = history;
	const [next, ...rest] = future;
	if (next === undefined) return history;
	return { past: [...past, now], now: next, future: rest };
}
