/** RFC 3492, section 5: the numbers of Punycode. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCode = 128;

function adaptBias(delta: number, count: number, isFirst: boolean): number {
	let rest = Math.floor(delta / (isFirst ? damp : 2));
	rest += Math.floor(rest / count);
	let steps = 0;
	for (; rest > ((base - tMin) * tMax) / 2; steps += base)
		rest = Math.floor(rest / (base - tMin));
	return steps + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

/** a–z count 0–25, 0–9 count 26–35; NaN for anything else. */
const digitOf = (sign: string | undefined) =>
	sign && /^[a-z0-9]$/.test(sign)
		? (Number.parseInt(sign, base) + 26) % base
		: Number.NaN;

function decodeLabel(label: string): string | undefined {
	const dash = label.lastIndexOf("-");
	const letters = Array.from(label.slice(0, Math.max(dash, 0)));
	let code = firstCode;
	let bias = firstBias;
	let place = 0;
	for (let read = dash + 1; read < label.length; ) {
		const before = place;
		for (let weight = 1, step = base; ; step += base) {
			const digit = digitOf(label[read++]);
			place += digit * weight;
			if (!Number.isSafeInteger(place)) return undefined;
			const threshold = Math.min(Math.max(step - bias, tMin), tMax);
			if (digit < threshold) break;
			weight *= base - threshold;
		}
		const count = letters.length + 1;
		bias = adaptBias(place - before, count, before === 0);
		code += Math.floor(place / count);
		if (code > 0x10ffff) return undefined;
		place %= count;
		letters.splice(place++, 0, String.fromCodePoint(code));
	}
	return letters.join("");
}

/** A host as people read it: `xn--…` turned back into letters. A label that is no Punycode stays as it is. Browsers offer no such function. */
export const readableHost = (host: string): string =>
	host
		.split(".")
		.map((label) =>
			label.startsWith("xn--") ? decodeLabel(label.slice(4)) || label : label,
		)
		.join(".");
