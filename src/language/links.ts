import type { Link } from "../core/analyzed-text";
import { dot, fitHost, isRegistrable, undisguise } from "./host";
import { readPath } from "./link-path";
import type { Normalised } from "./normalise";

/** https://, also disguised (hxxps://, ttps://, https[:]//) or mistyped (https:/, http:\\). */
const scheme = "(?:h?(?:tt|xx)p(?<s>s)?|ftp) ?\\[?:\\]? ?[/\\\\]+";
const notScheme = "(?!h?(?:tt|xx)ps?:[/\\\\])";
const mailName = "[A-Za-z0-9._%+-]";
// The bounds are those of DNS; they also keep the search linear.
const label = `(?:${notScheme}[A-Za-z0-9_-]){1,63}`;

/**
 * Where a link may begin: a scheme, wherever it stands; or a host name that is not part of a word, an address or a path.
 * Mail addresses are matched so as to be passed over.
 */
const beginning = new RegExp(
	`(?<scheme>${scheme})` +
		`|(?<!${mailName})${mailName}+@(?:${notScheme}[A-Za-z0-9.-])*` +
		`|(?<![A-Za-z0-9@_%])(?<!(?<!\\.)\\.)(?<![A-Za-z0-9._-][/-])(?<host>(?=[A-Za-z0-9])${label}(?:(?:${dot})${label}){1,126})(?!@)`,
	"giu",
);
/** The part before the last @; what the eye takes for the host. */
const userInfo = new RegExp(
	`(?:${notScheme}[A-Za-z0-9._~%!$&'*+=:@-])*@`,
	"yu",
);
const anyLabel = `(?:${notScheme}[\\p{L}\\p{N}\\p{M}_%-])+`;
const hostAfterScheme = new RegExp(
	`\\[[0-9a-f:.]+\\]|${anyLabel}(?:(?:${dot})${anyLabel})*`,
	"iyu",
);
const port = /\.?(?::(?<port>\d{1,5})(?!\d))?/y;

/** Endings of files that are also endings of hosts: main.py is a link only where a path follows. */
const fileEnding =
	/\.(?:ai|app|box|cab|cc|dot|map|md|ml|mobi|mov|pl|pm|ps|pub|py|rs|sh|so|tf|zip)$/i;
/** 「Hello.My name is …」, a new sentence without a blank; and ASP.NET. */
const newWord = /\.(?:[A-Z][a-z]+|NET)$/;
const numberFirst = /^\d+\.[^.]+$/;

function matchAt(pattern: RegExp, text: string, at: number) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

type Address = {
	start: number;
	/** Where the host begins and what is written of it. */
	hostStart: number;
	hostText: string;
	protocol?: "http" | "https" | "ftp";
	user?: string;
};

function readAddress(text: string, address: Address): Link | undefined {
	const { start, hostStart, hostText, protocol, user } = address;
	const hostEnd = hostStart + hostText.length;
	const portMatch = matchAt(port, text, hostEnd);
	const portEnd = portMatch?.groups?.port
		? hostEnd + portMatch[0].length
		: hostEnd;
	const isDotted =
		text[portEnd] === "." && /[/?#]/.test(text[portEnd + 1] ?? "");
	const path = readPath(text, portEnd + (isDotted ? 1 : 0));
	const end = path ? portEnd + (isDotted ? 1 : 0) + path.length : portEnd;

	const authority = `${user ? `${user}@` : ""}${undisguise(hostText)}${
		portMatch?.groups?.port ? `:${portMatch.groups.port}` : ""
	}`;
	const spelled = `${protocol ?? "https"}://${authority}${path}`;
	if (!URL.canParse(spelled)) return undefined;
	const url = new URL(spelled);
	return {
		start,
		end,
		host: url.hostname.replace(/\.+$/, ""),
		url: url.href,
		hasScheme: protocol !== undefined,
		hasPath: url.pathname !== "/" || url.search !== "" || url.hash !== "",
		...(user && { user }),
	};
}

function readWithScheme(
	text: string,
	match: RegExpExecArray,
): Link | undefined {
	const [written] = match;
	const afterScheme = match.index + written.length;
	const info = matchAt(userInfo, text, afterScheme)?.[0] ?? "";
	const hostStart = afterScheme + info.length;
	const found = matchAt(hostAfterScheme, text, hostStart)?.[0];
	const isAddress = found?.startsWith("[");
	const isClosed = /[/:?#]/.test(text[hostStart + (found?.length ?? 0)] ?? "");
	const hostText = isAddress ? found : found && fitHost(found, isClosed);
	if (!hostText) return undefined;
	const isFtp = /^f/i.test(written);
	return readAddress(text, {
		start: match.index,
		hostStart,
		hostText,
		protocol: isFtp ? "ftp" : match.groups?.s ? "https" : "http",
		user: info.slice(0, -1),
	});
}

/** 「詳細はWeb。city.example.jpへ」: a 。 before what is a host of its own ends a sentence, unless all dots are written so. */
function cutBeforeNextHost(host: string): string {
	const stop = host.indexOf("。");
	const isCut = host.includes(".") && isRegistrable(host.slice(stop + 1));
	return stop > 0 && isCut ? host.slice(0, stop) : host;
}

function readWithoutScheme(text: string, start: number, host: string) {
	const isClosed = /[/:?#]/.test(text[start + host.length] ?? "");
	const hostText = fitHost(cutBeforeNextHost(host), isClosed);
	if (!hostText || !isRegistrable(hostText)) return undefined;
	if (numberFirst.test(undisguise(hostText))) return undefined;
	const link = readAddress(text, { start, hostStart: start, hostText });
	const isDoubtful = fileEnding.test(hostText) || newWord.test(hostText);
	return isDoubtful && !link?.hasPath ? undefined : link;
}

/** 「①https://a.jp/1②https://a.jp/2」 */
const enclosedNumber = /[①-⑳]/;

/**
 * Brackets that were written full width never belong to a link; 「https://a.jp/1（無料）」 would be https://a.jp/1(…).
 * Nor do numbers in circles, which count what is listed.
 */
function keepWideSigns({ written, text, place }: Normalised): string {
	if (!/[（）［］｛｝＜＞！，；①-⑳]/.test(written)) return text;
	return text.replace(/[()[\]{}<>!,;0-9]/g, (sign, at: number) => {
		const original = written[place({ start: at, end: at + 1 }).start] ?? sign;
		if (/[0-9]/.test(sign))
			return enclosedNumber.test(original) ? original : sign;
		return original.normalize("NFKC") === sign ? original : sign;
	});
}

/**
 * The web addresses in a draft, with and without scheme, glued to other words or not.
 * Mail addresses, file names, versions, times and numbers are none.
 */
export function findLinks(normalised: Normalised): Link[] {
	const text = keepWideSigns(normalised);
	const links: Link[] = [];
	beginning.lastIndex = 0;
	for (;;) {
		const match = beginning.exec(text);
		if (!match) return links;
		const { scheme, host } = match.groups ?? {};
		const link = scheme
			? readWithScheme(text, match)
			: host && readWithoutScheme(text, match.index, host);
		if (link) {
			links.push(link);
			beginning.lastIndex = link.end;
		} else if (host?.includes("。") && host.includes(".")) {
			beginning.lastIndex = match.index + host.indexOf("。") + 1;
		}
	}
}
