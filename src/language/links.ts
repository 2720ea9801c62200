import { parse } from "tldts-icann";
import type { Link } from "../core/analyzed-text";

const address =
	/(?<scheme>h?(?:tt|xx)ps?:\/\/)?(?<![A-Za-z0-9@.\-_])(?<host>[A-Za-z0-9][A-Za-z0-9-]*(?:[.。][A-Za-z0-9][A-Za-z0-9-]*)+)(?<path>[/?#][!-~]*)?/giu;

export function findLinks(text: string): Link[] {
	return [...text.matchAll(address)].flatMap((match) => {
		const { scheme, host = "", path = "" } = match.groups ?? {};
		const dotted = host.replaceAll("。", ".");
		if (!scheme && !(parse(dotted).isIcann && parse(dotted).domain)) return [];
		const url = `https://${dotted}${path}`;
		if (!URL.canParse(url)) return [];
		return [
			{
				start: match.index,
				end: match.index + match[0].length,
				host: new URL(url).hostname,
				url,
				hasScheme: scheme !== undefined,
				hasPath: path.length > 1,
			},
		];
	});
}
