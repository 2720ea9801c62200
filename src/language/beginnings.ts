import { alone, type Beginnings, keyOf } from "./letters";

/**
 * The two letters a match can begin with, as strings of two UTF-16 units. `anything` stands for a letter that is not known;
 * a shorter string is a match that ends there.
 */
type Heads = string[];

const anything = "\uFFFF";
/** More heads than this are cut down to their first letters; more of those say nothing. */
const most = 4096;

const nothing: Heads = [""];
const oneUnknown: Heads = [anything];
/** A part of unknown length. */
const unknown: Heads = ["", anything];

const isDone = (head: string) => head.length > 1 || head === anything;

function join(a: Heads, b: Heads): Heads {
	if (a === nothing) return b;
	if (b === nothing) return a;
	const joined: Heads = [];
	for (const head of a)
		if (isDone(head)) joined.push(head);
		else for (const next of b) joined.push((head + next).slice(0, 2));
	return joined.length > most ? shorten(joined) : joined;
}

const shorten = (heads: Heads): Heads => [
	...new Set(heads.map((head) => head && head[0] + anything)),
];

function repeat(heads: Heads, least: number, more: boolean): Heads {
	const twice = more || least > 1 ? join(heads, heads) : nothing;
	if (least > 1) return twice;
	const once = more ? [...heads, ...twice] : heads;
	return least === 1 ? once : ["", ...once];
}

const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
/** Up to what ends an alternative; sets and escaped signs are passed over. */
const structure = /\\.|\[(?:[^\]\\]|\\.)*\]|[()|]/gs;
/** Two letters that mean themselves and are not repeated: how nearly every alternative begins. */
const plainHead = /[^\\[\](){}.^$|*+?\uD800-\uDFFF]{2}(?![*+?{])/y;
const groupStart = /\((?!\?)|\(\?(?::|<(?![=!])[^>]*>)/y;
const isLookaround = /\(\?<?[=!]/y;
const escaped =
	/\\(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([pP])\{[^}]*\}|(.))/sy;

const controls: Record<string, string> = {
	n: "\n",
	r: "\r",
	t: "\t",
	f: "\f",
	v: "\v",
	0: "\0",
};
/** In Unicode mode these too are the same letter. */
const thirdForms: Record<string, string> = { s: "ſ", k: "\u212A" };
const blanks =
	"\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

function* range(from: number, to: number): Generator<string> {
	for (let code = from; code <= to; code++) yield String.fromCodePoint(code);
}
const letters = (from: string, to: string) => [
	...range(from.charCodeAt(0), to.charCodeAt(0)),
];
const digits = letters("0", "9");
const wordLetters = [
	...digits,
	...letters("A", "Z"),
	...letters("a", "z"),
	"_",
];

/** Reads a regular expression from left to right. It knows less than there is, and says `unknown` then. */
function createReader({ source, ignoreCase, unicode }: RegExp) {
	let at = 0;

	function matchHere(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = at;
		const match = pattern.exec(source);
		if (match) at += match[0].length;
		return match;
	}

	/** The forms of a letter where upper and lower case are one. */
	function spellings(letter: string): Heads {
		const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
		if (!ignoreCase || lower === upper) return [letter];
		// Beyond ASCII there may be more forms.
		if (!/^[a-z]$/i.test(letter)) return oneUnknown;
		const third = unicode ? thirdForms[lower] : undefined;
		return third ? [lower, upper, third] : [lower, upper];
	}

	/** To behind the end of the alternative, or of the group. */
	function skip(toGroupEnd: boolean): void {
		let depth = 0;
		structure.lastIndex = at;
		for (
			let sign = structure.exec(source);
			sign;
			sign = structure.exec(source)
		) {
			if (sign[0] === "(") depth++;
			const isEnd = depth === 0 && (sign[0] === ")" || sign[0] === "|");
			if (isEnd && !toGroupEnd) {
				at = sign.index;
				return;
			}
			if (sign[0] === ")") depth--;
			if (toGroupEnd && depth === 0 && sign[0] === ")") {
				at = sign.index + 1;
				return;
			}
		}
		at = source.length;
	}

	function readAlternatives(): Heads {
		const heads = [...readSequence()];
		while (source[at] === "|") {
			at++;
			heads.push(...readSequence());
		}
		return heads.length > most ? shorten(heads) : heads;
	}

	function readSequence(): Heads {
		const plain = ignoreCase ? null : matchHere(plainHead);
		let heads: Heads = plain ? [plain[0]] : nothing;
		while (at < source.length && source[at] !== "|" && source[at] !== ")") {
			if (heads.every(isDone)) skip(false);
			else heads = join(heads, readTerm());
		}
		return heads;
	}

	function readTerm(): Heads {
		const heads = readAtom();
		const times = matchHere(quantifier);
		if (!times) return heads;
		const [, sign, least, comma, upTo] = times;
		if (sign === "?") return repeat(heads, 0, false);
		if (sign) return repeat(heads, sign === "*" ? 0 : 1, true);
		if (upTo === "0" || (!comma && least === "0")) return nothing;
		return repeat(heads, Number(least), comma !== undefined && upTo !== "1");
	}

	function readAtom(): Heads {
		const sign = source[at];
		if (sign === "(") return readGroup();
		if (sign === "[") return readSet();
		if (sign === "\\") return readEscaped();
		const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
		at += letter.length;
		if (sign === "^" || sign === "$") return nothing;
		if (sign === ".") return oneUnknown;
		return spellings(letter);
	}

	function readGroup(): Heads {
		isLookaround.lastIndex = at;
		if (isLookaround.test(source)) {
			skip(true);
			return nothing;
		}
		if (!matchHere(groupStart)) {
			skip(true);
			return unknown;
		}
		const heads = readAlternatives();
		at++;
		return heads;
	}

	/** Also for a sign in a set. */
	function readEscaped(): Heads {
		const [, long, short, byte, property, sign = ""] = matchHere(escaped) ?? [];
		if (property) return oneUnknown;
		const code = long ?? short ?? byte;
		if (code) return spellings(String.fromCodePoint(Number.parseInt(code, 16)));
		if (sign === "d") return digits;
		if (sign === "w" && !ignoreCase) return wordLetters;
		if (sign === "s") return [...blanks];
		if (sign === "b" || sign === "B") return nothing;
		if (sign in controls) return [controls[sign] ?? ""];
		return /[A-Za-z0-9]/.test(sign) ? unknown : spellings(sign);
	}

	function readSet(): Heads {
		const isNegated = source[at + 1] === "^";
		const start = at;
		skipSet();
		if (isNegated) return oneUnknown;
		const end = at - 1;
		const heads: Heads = [];
		at = start + 1;
		while (at < end) {
			const first = readSetLetter();
			if (source[at] !== "-" || at + 1 === end) {
				heads.push(...first);
				continue;
			}
			at++;
			const [from = ""] = first;
			const [to = ""] = readSetLetter();
			const [low, high] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
			if (from === anything || to === anything || high - low > most) {
				at = end + 1;
				return oneUnknown;
			}
			for (const letter of range(low, high)) heads.push(...spellings(letter));
		}
		at = end + 1;
		return heads.includes(anything) || heads.includes("") ? oneUnknown : heads;
	}

	const readSetLetter = () => {
		if (source[at] === "\\") return readEscaped();
		const letter = String.fromCodePoint(source.codePointAt(at) ?? 0);
		at += letter.length;
		return spellings(letter);
	};

	function skipSet(): void {
		structure.lastIndex = at;
		structure.exec(source);
		at = structure.lastIndex || source.length;
	}

	return readAlternatives;
}

const firstOf = (key: number) => key >>> 16;
const isAlone = (key: number) => (key & 0xffff) === alone;

/**
 * What a match of the pattern can begin with. Undefined when a match may begin with anything, or be empty. More may be named than can
 * be, never less.
 */
export function findBeginnings(pattern: RegExp): Beginnings | undefined {
	if (pattern.flags.includes("v")) return undefined;
	const keys = new Set<number>();
	for (const head of createReader(pattern)()) {
		if (head === "" || head[0] === anything) return undefined;
		const isOpen = head.length === 1 || head[1] === anything;
		const second = isOpen ? alone : head.charCodeAt(1);
		keys.add(keyOf(head.charCodeAt(0), second));
	}
	if (keys.size > most) return undefined;
	const open = new Set([...keys].filter(isAlone).map(firstOf));
	// Where whatever may follow, what may follow says nothing, and the place would be looked at twice.
	return [...keys].filter((key) => isAlone(key) || !open.has(firstOf(key)));
}
