/** The two letters a match may begin with, each pair once as a key; or a first letter and `alone`. */
export type Beginnings = number[];

/** Stands in for the second letter where only the first one matters. */
export const alone = 0xffff;

export const keyOf = (first: number, second: number) => (first << 16) | second;

/** Marks a free place in the table: no pattern begins with U+FFFF, which is no letter. */
const free = keyOf(0xffff, alone);

/** Knuth's multiplicative hash. */
const spread = (key: number, shift: number) =>
	Math.imul(key, 0x9e3779b1) >>> shift;

/**
 * Where the patterns may begin in a text: a chain of places for each, by its number. 0 ends a chain.
 * Patterns that came to the index later have none.
 */
export type Places = { first: Int32Array; at: number[]; next: number[] };

/**
 * The patterns by the letters they may begin with. Numbered in the order they come; a text is then read once for all of them.
 */
export function createIndex() {
	let count = 0;
	let pairs = 0;
	let shift = 32 - 10;
	let keys = new Int32Array(0);
	/** The patterns of each key. */
	let patterns: number[][] = [];
	const clear = () => {
		keys = new Int32Array(1 << (32 - shift)).fill(free);
		patterns = new Array(keys.length);
	};
	clear();

	/** The place of the key in the table, or the free one where it belongs. */
	function findSlot(key: number): number {
		let slot = spread(key, shift);
		while (keys[slot] !== key && keys[slot] !== free)
			slot = (slot + 1) & (keys.length - 1);
		return slot;
	}

	/** The patterns of the key, to add to. */
	function listOf(key: number): number[] {
		const slot = findSlot(key);
		if (keys[slot] === free) pairs++;
		keys[slot] = key;
		patterns[slot] ??= [];
		return patterns[slot];
	}

	/** Twice the room; half of the table stays free. */
	function grow(): void {
		const [oldKeys, oldPatterns] = [keys, patterns];
		shift--;
		pairs = 0;
		clear();
		oldKeys.forEach((key, slot) => {
			if (key !== free) listOf(key).push(...(oldPatterns[slot] ?? []));
		});
	}

	/** Enters a pattern and gives its number. */
	function add(beginnings: Beginnings): number {
		const number = count++;
		for (const key of beginnings) {
			if (2 * pairs >= keys.length) grow();
			listOf(key).push(number);
		}
		return number;
	}

	/** Reads a text, from behind: so each chain is in the order of the text. */
	function read(text: string): Places {
		const first = new Int32Array(count);
		const at = [0];
		const next = [0];
		const note = (key: number, place: number) => {
			const slot = findSlot(key);
			if (keys[slot] === free) return;
			const numbers = patterns[slot] as number[];
			for (let i = 0; i < numbers.length; i++) {
				const number = numbers[i] as number;
				next.push(first[number] as number);
				first[number] = at.push(place) - 1;
			}
		};
		let second = alone;
		for (let place = text.length - 1; place >= 0; place--) {
			const letter = text.charCodeAt(place);
			note(keyOf(letter, alone), place);
			if (second !== alone) note(keyOf(letter, second), place);
			second = letter;
		}
		return { first, at, next };
	}

	/** A key's patterns are in the order of their numbers, and one is asked for when it has just been entered. */
	const isOf = (key: number, number: number) => {
		const slot = findSlot(key);
		if (keys[slot] === free) return false;
		const numbers = patterns[slot] as number[];
		let i = numbers.length - 1;
		while (i >= 0 && (numbers[i] as number) > number) i--;
		return numbers[i] === number;
	};

	/** The places for one pattern alone, in order. */
	function find(text: string, number: number): number[] {
		const places: number[] = [];
		for (let place = 0; place < text.length; place++) {
			const first = text.charCodeAt(place);
			const isHere =
				isOf(keyOf(first, alone), number) ||
				(place + 1 < text.length &&
					isOf(keyOf(first, text.charCodeAt(place + 1)), number));
			if (isHere) places.push(place);
		}
		return places;
	}

	return { add, read, find };
}
