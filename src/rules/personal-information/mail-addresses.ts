import type { AnalyzedText } from "../../core/analyzed-text";
import type { Policy } from "../../core/policy";
import type { Hit } from "../../core/rule";
import type { Span } from "../../core/span";
import { isAllowedHost } from "../links/organisation-hosts";
import { isPersonalMailDomain } from "../words/personal-mail-domains";
import { isOffered } from "./offered";

/** Longest local part and domain that RFC 5321 allows. */
const longestLocal = 64;
const longestDomain = 255;

/** Mailboxes of offices and events on free mail: kawabe.matsuri.jimukyoku@… */
const ofOffice =
	/info|contact|office|jimukyoku|toiawase|inquiry|support|event|matsuri|festival|kanko|kankou|bousai|soumu|koho|kouhou|shiyakusho|yakuba|city|town|club|jichikai|iinkai|kyokai|npo|staff|official/i;

type Mail = { span: Span; local: string; domain: string };

function findMails({ text }: AnalyzedText): Mail[] {
	const mails: Mail[] = [];
	for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
		const local = /[\w.%+-]+$/.exec(
			text.slice(Math.max(0, at - longestLocal), at),
		)?.[0];
		const domain = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/.exec(
			text.slice(at + 1, at + 1 + longestDomain),
		)?.[0];
		if (!local || !domain) continue;
		const span = { start: at - local.length, end: at + 1 + domain.length };
		mails.push({ span, local, domain: domain.toLowerCase() });
	}
	return mails;
}

/** Mail addresses of private persons. Those of public bodies, schools and firms are there to be published. */
export const findMailAddresses = (text: AnalyzedText, policy: Policy): Hit[] =>
	findMails(text).flatMap(({ span, local, domain }): Hit[] => {
		if (!isPersonalMailDomain(domain) || isAllowedHost(domain, policy))
			return [];
		const isOffice = ofOffice.test(local) || isOffered(text, span);
		return [
			{
				span,
				message: {
					ja: `個人で使うメールアドレス（@${domain}）のように見えます。一度広まると消せません。`,
					en: `This looks like a private mail address (@${domain}). Once spread it cannot be taken back.`,
				},
				advice: {
					ja: "市の代表アドレスに替えられませんか。載せるときは、本人の同意を確かめてください。",
					en: "Can you give an office address instead? Otherwise, make sure of the person’s consent.",
				},
				...(isOffice && { atMost: "notice" as const }),
			},
		];
	});
