import type { RuleId } from "../../src/core/ids";
import { step } from "../../src/core/likeness/weight-table";

/** What the features weigh for one rule, and where its line lies: a sum above 0 is said. */
export type RuleWeights = {
	rule: RuleId;
	bias: number;
	/** Of features that weigh something: their places among the keys, rising. */
	places: Uint32Array;
	/** What each of them weighs, in steps (`step`). */
	levels: Int8Array;
};

export type Weights = {
	/** The keys of the features that any rule knows, rising. */
	keys: Uint32Array;
	rules: RuleWeights[];
};

const most = 127;

/** The level nearest to a weight; 0 where it is too small to matter. */
export const toLevel = (weight: number): number =>
	Math.max(-most, Math.min(most, Math.round(weight / step)));

/** The lower half of a byte says how many keys are passed over, the upper the level of the next one; this one instead that 15 are passed over. */
const far = 15;
/** Levels from -7 to 7 stand in half a byte, as 1 to 15; 0 says that a byte of its own follows. */
const middle = 8;

/**
 * The keys that any rule knows, rising: their number (4 bytes), then how far each lies behind the one before, seven bits a byte, the
 * highest bit of a byte set where more follow. Then each rule: its bias (2 bytes, hundredths), the number of its weights (4 bytes), and the
 * weights in the order of the keys, each with the number of keys passed over. Numbers have their low byte first.
 */
export function packWeights({ keys, rules }: Weights): Uint8Array {
	const levelsOf = rules.map(({ places, levels }) => {
		const byPlace = new Int8Array(keys.length);
		places.forEach((place, i) => {
			byPlace[place] = levels[i] ?? 0;
		});
		return byPlace;
	});
	const used = [...keys.keys()].filter((place) =>
		levelsOf.some((levels) => levels[place] !== 0),
	);
	const bytes: number[] = [];
	put(bytes, used.length, 4);
	let before = 0;
	for (const place of used) {
		const key = keys[place] as number;
		putGrowing(bytes, key - before);
		before = key;
	}
	rules.forEach(({ bias }, rule) => {
		const levels = used.map((place) => levelsOf[rule]?.[place] ?? 0);
		put(bytes, Math.round(bias * 100), 2);
		put(bytes, levels.filter((level) => level !== 0).length, 4);
		putLevels(bytes, levels);
	});
	return Uint8Array.from(bytes);
}

function putLevels(bytes: number[], levels: number[]): void {
	let passed = 0;
	for (const level of levels) {
		if (level === 0) {
			passed++;
			continue;
		}
		for (; passed >= far; passed -= far) bytes.push(far);
		const isSmall = Math.abs(level) < middle;
		bytes.push((isSmall ? level + middle : 0) * 16 + passed);
		if (!isSmall) put(bytes, level, 1);
		passed = 0;
	}
}

function put(bytes: number[], value: number, length: number): void {
	for (let i = 0; i < length; i++) bytes.push((value >> (8 * i)) & 0xff);
}

function putGrowing(bytes: number[], value: number): void {
	let rest = value;
	for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
	bytes.push(rest);
}

/** The opposite of `packWeights`; throws a RangeError where the bytes end too early or too late. */
export function unpackWeights(rules: RuleId[], bytes: Uint8Array): Weights {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	/** How many of something follow, each of which takes a byte at least. */
	const countAt = (at: number) => {
		const count = view.getUint32(at, true);
		if (count > bytes.length) throw new RangeError(`${count} are too many`);
		return count;
	};
	const keys = new Uint32Array(countAt(0));
	let at = 4;
	let key = 0;
	for (let i = 0; i < keys.length; i++) {
		for (let shift = 0, isMore = true; isMore; shift += 7) {
			const byte = view.getUint8(at++);
			key += (byte & 0x7f) << shift;
			isMore = byte > 0x7f;
		}
		keys[i] = key;
	}
	const read = (rule: RuleId): RuleWeights => {
		const bias = view.getInt16(at, true) / 100;
		const places = new Uint32Array(countAt(at + 2));
		const levels = new Int8Array(places.length);
		at += 6;
		let place = 0;
		for (let i = 0; i < places.length; ) {
			const byte = view.getUint8(at++);
			place += byte & 0xf;
			if (byte === far) continue;
			const level = byte >> 4 === 0 ? view.getInt8(at++) : (byte >> 4) - middle;
			places[i] = place++;
			levels[i++] = level;
		}
		return { rule, bias, places, levels };
	};
	const weights = { keys, rules: rules.map(read) };
	if (at !== bytes.length)
		throw new RangeError(`${bytes.length - at} bytes too many`);
	return weights;
}
