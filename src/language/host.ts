import { parse } from "tldts";

/** No host name is longer (RFC 1035); whatever goes on beyond is none. */
const longest = 253;

/** Dots as people and pages disguise them; a browser itself reads 。 and %2E as a dot. */
export const dot =
	"\\.|。(?=[A-Za-z0-9])|%2e|\\[\\.\\]|\\(\\.\\)|\\{\\.\\}|\\[dot\\]|\\(dot\\)";
const anyDot = new RegExp(dot, "giu");

/** In lower case, with every disguised dot as a dot. */
export const undisguise = (host: string) =>
	host.replace(anyDot, ".").toLowerCase();

/** Whether a registry hands out names under its ending: example.jp, bit.ly; not co.jp, main.ts, 10.2.1. */
export function isRegistrable(host: string): boolean {
	const { isIcann, domain } = parse(undisguise(host), {
		extractHostname: false,
	});
	return isIcann === true && domain !== null;
}

/**
 * A 。 may be a dot in disguise (bit。ly/a, www。example。jp) or the end of a sentence (example.jp。Web…).
 * It ends one where ordinary dots are used as well and what stands before it is a host.
 */
function cutAtFullStop(host: string): string {
	const stop = host.indexOf("。");
	const before = host.slice(0, Math.max(stop, 0));
	return before.includes(".") && isRegistrable(before) ? before : host;
}

/** Where people write host and words without a blank, a label may end where it stops being ASCII: 日本語.jpへ. */
function findHostInWords(words: string): string | undefined {
	for (let end = words.length; end > 0; end = words.lastIndexOf(".", end - 1)) {
		const whole = words.slice(0, end);
		if (isRegistrable(whole)) return whole;
		const label = whole.slice(whole.lastIndexOf(".") + 1);
		const ascii = /^[\w-]*/.exec(label)?.[0] ?? "";
		const short = whole.slice(0, end - label.length + ascii.length);
		if (ascii && ascii !== label && isRegistrable(short)) return short;
	}
	return undefined;
}

/**
 * The part of what stands where a host should be that is the host; the words glued behind it are not.
 * `isClosed` says that a path or port follows at once.
 */
export function fitHost(
	written: string,
	isClosed: boolean,
): string | undefined {
	const words = written.slice(0, longest);
	if (isClosed && isRegistrable(words)) return words;
	const ascii = (/^[!-~。]*/.exec(words)?.[0] ?? "").replace(/[.。_-]+$/, "");
	const host = cutAtFullStop(ascii);
	if (ascii.length === words.length || isRegistrable(host)) return host;
	return findHostInWords(words) ?? (host || undefined);
}
