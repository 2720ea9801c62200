/** Stands in for the second letter where only the first one matters. */
const alone = 0xffff;

const keyOf = (first: number, second = alone) => (first << 16) | second;

/** Spreads the keys over the table (Knuth's multiplicative hash). */
const spread = (key: number, shift: number) =>
	Math.imul(key, 0x9e3779b1) >>> shift;

/**
 * Where each letter and each pair of letters stands in a text, as chains of places in a table. Made in one pass; then a word
 * is found without reading the text again.
 */
export type Letters = {
	shift: number;
	/** First number of the chain of each hash; 0 where there is none. */
	heads: Int32Array;
	/** By number: the next one of the chain, further on in the text. */
	next: Int32Array;
	keys: Int32Array;
};

/** Each place is entered twice: as number 2 × place + 1 for its letter, and 2 × place + 2 for the letter and the one behind. */
export function indexLetters(text: string): Letters {
	const { length } = text;
	const bits = Math.max(8, 34 - Math.clz32(length));
	const shift = 32 - bits;
	const heads = new Int32Array(1 << bits);
	const next = new Int32Array(2 * length + 1);
	const keys = new Int32Array(2 * length + 1);
	let second = 0;
	for (let place = length - 1; place >= 0; place--) {
		const first = text.charCodeAt(place);
		for (let i = 1; i <= 2; i++) {
			const number = 2 * place + i;
			const key = i === 1 ? keyOf(first) : keyOf(first, second);
			const slot = spread(key, shift);
			keys[number] = key;
			next[number] = heads[slot] as number;
			heads[slot] = number;
		}
		second = first;
	}
	return { shift, heads, next, keys };
}

/** Beginnings in a form that is quickly gone through: for each letter its key, how many pairs follow, and their keys. */
export function packBeginnings(
	beginnings: Map<number, Set<number>>,
): Int32Array {
	return Int32Array.from(
		[...beginnings].flatMap(([first, followers]) => [
			keyOf(first),
			followers.size,
			...[...followers].map((second) => keyOf(first, second)),
		]),
	);
}

/** The places where one of the packed beginnings stands, in order; undefined when there are none, as in most texts. */
export function findPlaces(
	{ shift, heads, next, keys }: Letters,
	packed: Int32Array,
): number[] | undefined {
	let places: number[] | undefined;
	const follow = (key: number) => {
		let number = heads[spread(key, shift)] as number;
		for (; number !== 0; number = next[number] as number)
			if (keys[number] === key) {
				places ??= [];
				places.push((number - 1) >> 1);
			}
	};
	for (let i = 0; i < packed.length; ) {
		const first = packed[i] as number;
		const end = i + 2 + (packed[i + 1] as number);
		const isThere = heads[spread(first, shift)] !== 0;
		if (isThere && end === i + 2) follow(first);
		if (isThere)
			for (let pair = i + 2; pair < end; pair++) follow(packed[pair] as number);
		i = end;
	}
	return places?.sort((a, b) => a - b);
}
