import type { AnalyzedText, Link } from "../../core/analyzed-text";
import type { Policy } from "../../core/policy";
import { isUnder } from "../../core/public-body";

/** The organisation's own sites, and those it allows. */
export const isAllowedHost = (host: string, policy: Policy): boolean =>
	[...policy.organization.domains, ...policy.allowedDomains].some((domain) =>
		isUnder(host, domain),
	);

export const isBlockedHost = (host: string, policy: Policy): boolean =>
	policy.blockedDomains.some((domain) => isUnder(host, domain));

/** True where the text only speaks of a site: 「bit.lyなどの短縮アドレスにご注意ください」, 「bit.ly/ で始まるリンク」. */
export const isMention = (link: Link): boolean =>
	!link.hasScheme &&
	!link.host.startsWith("www.") &&
	(!link.hasPath || /^[^:]+:\/\/[^/]+\/$/.test(link.url));

const forbidding =
	/^[\s」』"”)]{0,2}(?:などの?|という|といった|のような|で始まる)?(?:リンク|URL|アドレス|サイト|ページ)?(?:は|を|に(?:は)?|へは?)?、?[^。!?\n]{0,10}?(?:開か|クリックし|アクセスし|入力し|タップし|押さ|触ら|絶対に開か)ない(?:で|よう)/;

/** True where readers are told not to open it: 「http://…」は開かないでください. */
export const isForbidden = ({ text }: AnalyzedText, link: Link): boolean =>
	forbidding.test(text.slice(link.end, link.end + 40));

const inviting =
	/^[」)\s]{0,2}(?:を|で|に|へ|から|より|まで)?、?(?:ぜひ|是非|今すぐ)?(?:ご?覧|チェック|アクセス|ご?確認(?!で)|ご?参照|お?申し?込|ご?予約|見て|のぞいて|検索して|どうぞ|GO|(?:毎[日週月]|随時|順次|無料で)?(?:更新|公開|配信|連載|掲載|販売|受付|募集)(?:中|して(?:い|お)?ます)|(?:読|買|申し?込)め(?:ます|る)|見られ(?:ます|る))/i;
const invited =
	/(?:詳し[くい]は|くわし[くい]は|詳細は?|続きは|こちら|コチラ|公式サイト|URL|申し?込み?は?|予約は?|参考|リンク|[→⇒▶►☞👉:])\s{0,2}[「(]?$/u;

/** A bare host that readers are asked to visit: 「詳しくは example.com へ」, 「example.com をチェック」. */
export const isInvitation = ({ text }: AnalyzedText, link: Link): boolean =>
	inviting.test(text.slice(link.end, link.end + 16)) ||
	invited.test(text.slice(Math.max(0, link.start - 10), link.start));
