import type { AnalyzedText } from "../../core/analyzed-text";
import { findAll } from "../../core/find-all";
import type { Hit } from "../../core/rule";
import type { Span } from "../../core/span";
import { isInternalHost } from "../links/internal-hosts";

const quad = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d]|\.\d)/g;
/** 192.168.11.4は版番号でもありうる: アプリを10.2.1.5に更新. */
const version =
	/(?:v|ver\.?|version|バージョン|版|番号|アプリを?|更新|アップデート)[\s:は]{0,2}$/i;
/** A router at home: everybody has the same address. */
const atHome = /ご家庭|ご自宅|家庭用|自宅の|ルーターの設定画面/;

const serverContext =
	/サーバ|IPアドレス|IP\s?[:は]|ネットワーク|接続先|ホスト|VPN|ルータ|ファイアウォール/i;

/** kintai.intra, fs01.kawabe.local; those with a scheme are links already. */
const privateName =
	/(?<![\w@.-])[a-z0-9][\w-]*(?:\.[\w-]+){0,4}\.(?:local|localdomain|internal|intranet|intra|lan|corp)(?![\w-]|\.\w)/gi;
/** Looked for first: a name may begin with any letter. */
const privateEnding = /\.(?:local|internal|intra|lan|corp)/gi;
const share = /\\\\[\w.-]{2,63}\\[^\s、。」]{1,80}/g;
const serverName =
	/(?:サーバー?名|ホスト名|コンピュータ(?:ー)?名|PC名|共有フォルダ|ドメイン名)(?:は|が|:|\s|「){1,3}(?<value>[A-Za-z][\w.$-]{2,40})/g;
/** Doors of a site that are for its keepers only. */
const backDoor =
	/^https?:\/\/(?:[\w-]+\.){0,4}(?:intra|intranet|internal|naibu)\.|^https?:\/\/(?:vpn|remote|rdp|owa|admin|stg|staging|dev|test|jenkins|git|kanri)[\w-]*\.|\/(?:wp-admin|wp-login\.php|phpmyadmin|admin|administrator|cms-admin|manager\/html)(?:[/?#]|$)/i;

export function findInternalAddresses(text: AnalyzedText): Hit[] {
	const links = text.links.filter(
		(link) =>
			(link.hasScheme && isInternalHost(link.host)) ||
			(!/^[\d.]+$/.test(link.host) &&
				backDoor.test(link.url) &&
				(link.hasScheme || link.hasPath)),
	);
	const names = [...findPrivateNames(text), ...text.matches(share)].map(
		(match) => spanOf(match, match[0]),
	);
	const servers = text
		.matches(serverName)
		.map((match) => spanOf(match, match.groups?.value ?? ""));
	const isInLink = (span: Span) =>
		text.links.some(
			(link) => link.start <= span.start && span.start < link.end,
		);
	return [
		...links.map(({ start, end }) => ({ start, end })),
		...findQuads(text).filter((span) => !isInLink(span)),
		...[...names, ...servers].filter((span) => !isInLink(span)),
	].map(said);
}

const findPrivateNames = ({ text, matches }: AnalyzedText) =>
	matches(privateEnding).length > 0 ? findAll(text, privateName) : [];

function findQuads({ text, matches }: AnalyzedText): Span[] {
	return matches(quad).flatMap((match) => {
		const span = spanOf(match, match[0]);
		const before = text.slice(Math.max(0, span.start - 30), span.start);
		if (match[0].split(".").some((part) => Number(part) > 255)) return [];
		if (version.test(before) || atHome.test(before)) return [];
		const isInternal = isInternalHost(match[0]);
		return isInternal || serverContext.test(before) ? [span] : [];
	});
}

const spanOf = (match: RegExpMatchArray, value: string): Span => {
	const start = (match.index ?? 0) + match[0].lastIndexOf(value);
	return { start, end: start + value.length };
};

const said = (span: Span): Hit => ({
	span,
	message: {
		ja: "庁内のサーバーや機器のアドレスのように見えます。攻撃の手がかりになるおそれがあります。",
		en: "This looks like the address of an office server or device. It may help an attack.",
	},
	advice: {
		ja: "消してください。公表してよい情報かは、情報担当に確かめてください。",
		en: "Please leave it out, or ask your IT staff whether it may be published.",
	},
});
