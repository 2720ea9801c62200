import { dayAt } from "./calendar";
import type { Language } from "./words";

/** What is known of the posting that somebody has to be told about. */
export type Mention = {
	/** When it was found: ISO 8601. */
	at: string;
	/** The address of the page in front. */
	address?: string;
	/** The official account it was found with; a private one is nobody's business. */
	foundWith?: string;
};

/** What sites add to an address to follow who passed it on. */
const tracking =
	/^(utm_.*|fbclid|igsh|igshid|mibextid|ref|ref_src|ref_url|__.*)$/;
/** Of the same kind, but only on X: on other sites they may mean the post. */
const trackingOnX = /^[st]$/;

/** The address without what follows the reader; undefined when it is none. */
export function cleanAddress(written: string): string | undefined {
	if (!URL.canParse(written)) return undefined;
	const address = new URL(written);
	const isX = address.hostname === "x.com";
	for (const name of [...address.searchParams.keys()])
		if (tracking.test(name) || (isX && trackingOnX.test(name)))
			address.searchParams.delete(name);
	address.hash = "";
	return address.href;
}

/** Whose posting it is, where the address says so: https://x.com/kawabe_city/status/1 → @kawabe_city. */
export function findAuthor(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const name = /^\/([^/]+)\/(?:status|posts|videos)\//.exec(
		new URL(address).pathname,
	)?.[1];
	return name && `@${name}`;
}

const clock = new Intl.DateTimeFormat("ja-JP", {
	timeZone: "Asia/Tokyo",
	hour: "2-digit",
	minute: "2-digit",
	hourCycle: "h23",
});

function spellTime(at: string, language: Language): string {
	const day = dayAt(at);
	if (!day) return "";
	const time = clock.format(new Date(at));
	return language === "ja"
		? `${day.year}年${day.month}月${day.day}日 ${time}`
		: `${day.year}-${day.month}-${day.day} ${time} (Japan)`;
}

/** A note for the superior about a posting on the city, ready to copy; what is not known is left open. */
export function writeReportNote(mention: Mention, language: Language): string {
	const { at, foundWith } = mention;
	const address = mention.address ? cleanAddress(mention.address) : undefined;
	const author = address ? findAuthor(address) : undefined;
	const time = spellTime(at, language);
	const lines =
		language === "ja"
			? [
					"市についての書き込みを見つけましたので、報告します。",
					"",
					`見つけた日時: ${time}`,
					`書き込みのアドレス: ${address ?? ""}`,
					`書き込んだアカウント: ${author ?? ""}`,
					...(foundWith ? [`見つけたアカウント: ${foundWith}`] : []),
					"内容の要点: ",
					"",
					"返信や反論はしていません。対応について指示をお願いします。",
				]
			: [
					"I have found a posting about the city and report it herewith.",
					"",
					`Found at: ${time}`,
					`Address: ${address ?? ""}`,
					`Posted by: ${author ?? ""}`,
					...(foundWith ? [`Found with: ${foundWith}`] : []),
					"In short: ",
					"",
					"I have neither answered nor argued. Please tell me how to proceed.",
				];
	return lines.join("\n");
}
