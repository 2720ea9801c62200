import type { Link } from "../../core/analyzed-text";
import type { Policy } from "../../core/policy";
import { isPublicBody } from "../../core/public-body";
import type { Words } from "../../core/words";
import { isAllowedHost } from "./organisation-hosts";
import { readableHost } from "./punycode";

/** Letters of scripts that Japanese hosts do not use and that look like Latin ones: Cyrillic а, Greek ο, Armenian ո … */
const foreignLetters =
	/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;

/** How a hurried eye reads a host: accents, 0 for o, 1 for l, rn for m and vv for w pass unseen. */
const atAGlance = (host: string) =>
	host
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replaceAll("0", "o")
		.replaceAll("1", "l")
		.replaceAll("rn", "m")
		.replaceAll("vv", "w");

/**
 * An official ending where it means nothing: `city-example-lg-jp.example.com`, `city.example.lg.jp.example.com`, `city-example-lg.jp`,
 * `example.1g.jp`. A real one has been let through before. Names such as `tabi-go.jp` are ordinary.
 */
const misplacedEnding =
	/(?:^|[.-])(?:(?:lg|go)-?jp(?:$|[.-])|(?:lg|go)\.jp[.-])|-lg\.jp$|(?:^|\.)(?:lg|go)\.jp$/;

/** Dots, hyphens and i for l do not help the eye: `city-ube-yamaguchi.jp` reads like `city.ube.yamaguchi.jp`. */
const asOneWord = (host: string) =>
	atAGlance(host).replace(/[.-]/g, "").replaceAll("i", "l");

/** Shorter names are in too many others. */
const leastLetters = 8;

/** `city-example.com` beside the own `city.example.lg.jp`. */
function looksLike(host: string, own: string): boolean {
	const name = asOneWord(
		own.toLowerCase().replace(/^(?:\*\.|www\.)|\.lg\.jp$/g, ""),
	);
	return name.length >= leastLetters && asOneWord(host).includes(name);
}

const hidden = (link: Link): Words => ({
	ja: `「${link.user}」で始まるように見えますが、本当の行き先は ${link.host} です。`,
	en: `It seems to start with “${link.user}”, but really leads to ${link.host}.`,
});

const lookAlike = (host: string): Words => ({
	ja: `${host} は、自治体や国のサイトに似せた別のサイトかもしれません。`,
	en: `${host} may be a different site made to look like a public body’s.`,
});

const foreign = (host: string): Words => ({
	ja: `${host} には、英字に似た別の文字が使われています。見慣れたサイトに似せた別のサイトかもしれません。`,
	en: `${host} uses letters that only look like Latin ones. It may imitate a site you know.`,
});

/** Why a link is not what it seems, in words for staff; undefined for an honest one. */
export function findDisguise(link: Link, policy: Policy): Words | undefined {
	const host = link.host;
	if (isAllowedHost(host, policy)) return undefined;
	const readable = readableHost(host);
	// city.exаmple.lg.jp with a Cyrillic а: no public body registers such a name
	if (foreignLetters.test(readable)) return foreign(readable);
	if (isPublicBody(host)) return undefined;
	if (link.user) return hidden(link);
	const imitates =
		misplacedEnding.test(atAGlance(readable)) ||
		policy.organization.domains.some((own) => looksLike(readable, own));
	return imitates ? lookAlike(readable) : undefined;
}
