/** What can be undone and redone; `now` is what holds. Oldest first in `past`, next first in `future`. */
export type History<State> = { past: State[]; now: State; future: State[] };

/** Steps back that are kept. */
const longest = 100;

export const begin = <State>(now: State): History<State> => ({
	past: [],
	now,
	future: [],
});

export const remember = <State>(
	{ past, now }: History<State>,
	next: State,
): History<State> => ({
	past: [...past, now].slice(-longest),
	now: next,
	future: [],
});

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
