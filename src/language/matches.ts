import { findAll } from "../core/find-all";
import { lazy } from "../core/lazy";
import { findBeginnings } from "./beginnings";
import { createIndex, type Places } from "./letters";

/** A pattern that can begin only where certain letters stand, made to be tried at one place when it first has to be: most never are. */
type Placed = { sticky(): RegExp; number: number };

/** The places of a pattern in order. */
function placesOf({ first, at, next }: Places, number: number): number[] {
	const found: number[] = [];
	let link = first[number] as number;
	for (; link !== 0; link = next[link] as number)
		found.push(at[link] as number);
	return found;
}

function matchAt(
	text: string,
	{ sticky: open }: Placed,
	places: number[],
): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	const sticky = open();
	let end = 0;
	for (const place of places) {
		if (place < end) continue;
		sticky.lastIndex = place;
		const match = sticky.exec(text);
		if (!match) continue;
		found.push(match);
		end = sticky.lastIndex;
	}
	return found;
}

/**
 * Makes the search for patterns. Hundreds are looked for in each text and most are not there: the text is read once for all that
 * are known, and a pattern is tried only where letters stand with which it can begin. What is known of a pattern is kept.
 */
export function createSearch() {
	const known = new Map<RegExp, Placed | undefined>();
	const index = createIndex();
	const prepare = (pattern: RegExp): Placed | undefined => {
		const beginnings = findBeginnings(pattern);
		if (!beginnings) return undefined;
		const sticky = lazy(
			() => new RegExp(pattern, `${pattern.flags.replace("g", "")}y`),
		);
		return { sticky, number: index.add(beginnings) };
	};
	const prepared = (pattern: RegExp) => {
		let placed = known.get(pattern);
		if (placed || known.has(pattern)) return placed;
		placed = prepare(pattern);
		known.set(pattern, placed);
		return placed;
	};
	return (text: string) => {
		const places = index.read(text);
		return (pattern: RegExp): RegExpExecArray[] => {
			const placed = prepared(pattern);
			if (!placed) return findAll(text, pattern);
			const { number } = placed;
			if (places.first[number] === 0) return [];
			// The text was read before a pattern was known that it is the first to be asked for.
			const isNew = number >= places.first.length;
			const at = isNew ? index.find(text, number) : placesOf(places, number);
			return at.length === 0 ? [] : matchAt(text, placed, at);
		};
	};
}
