import type { Policy } from "../core/policy";
import type { Rule } from "../core/rule";
import type { Words } from "../core/words";
import { isAllowedHost } from "./links/organisation-hosts";

/** 連携アプリの導入: 武蔵野市 2.2(7). What is known of the application is where it leads back to. */
export const rule: Rule = {
	id: "connected-app",
	title: { ja: "連携アプリ", en: "Connected applications" },
	why: {
		ja: "連携アプリは、公式アカウントの投稿や読み取りができるようになり、乗っ取りの入り口にもなるためです。",
		en: "A connected application can read and post as the account, and may be a way in for others.",
	},
	accounts: "official",
	severity: "confirm",
	deeds: ["connect"],
	check: (_text, { deed, quoted }, policy) => {
		if (deed !== "connect") return [];
		const host = hostOf(quoted?.url);
		if (host && isAllowedHost(host, policy)) return [];
		return [
			{
				message: {
					ja: `公式アカウントに連携アプリ${host ? `（${host}）` : ""}を入れる画面です。原則として、入れないことになっています。`,
					en: `This connects an application${host ? ` (${host})` : ""} to the official account. In principle that is not allowed.`,
				},
				advice: whomToAsk(policy),
			},
		];
	},
};

const hostOf = (url: string | undefined) =>
	url && URL.canParse(url) ? new URL(url).hostname : undefined;

const inCharge = /連携|アプリ|情報|security|app/i;

function whomToAsk({ contacts }: Policy): Words {
	const contact = contacts.find((one) =>
		one.for.some((purpose) => inCharge.test(purpose)),
	);
	if (!contact)
		return {
			ja: "許可する前に、アカウントの管理者か情報政策の担当に確かめてください。",
			en: "Before you allow it, please ask whoever looks after the account.",
		};
	const how = [contact.name, contact.phone].filter(Boolean).join(" ");
	return {
		ja: `許可する前に、${how} に確かめてください。`,
		en: `Before you allow it, please ask ${how}.`,
	};
}
