/** Mail services where private persons have their addresses. Collected by hand in 2026-11 from the providers' own pages. */
const domains = [
	// Free mail, open to everybody.
	"gmail.com googlemail.com yahoo.co.jp ymail.ne.jp yahoo.com outlook.jp outlook.com hotmail.co.jp hotmail.com live.jp live.com msn.com",
	"icloud.com me.com mac.com proton.me protonmail.com aol.com aol.jp gmx.com excite.co.jp mail.goo.ne.jp infoseek.jp rakuten.jp",
	"yandex.com zoho.com qq.com 163.com naver.com",
	// Mobile carriers: the address belongs to one telephone.
	"docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp vodafone.ne.jp disney.ne.jp ymobile.ne.jp ymobile1.ne.jp",
	"y-mobile.ne.jp wcm.ne.jp willcom.com uqmobile.jp mineo.jp rakuten-mobile.jp rakumail.jp emobile.ne.jp pdx.ne.jp",
	// Internet providers: mostly households.
	"nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp plala.or.jp dion.ne.jp auone-net.jp odn.ne.jp asahi-net.or.jp hi-ho.ne.jp",
	"jcom.home.ne.jp jcom.zaq.ne.jp zaq.ne.jp home.ne.jp wakwak.com eonet.ne.jp commufa.jp bbiq.jp tcat.ne.jp iij4u.or.jp nttpc.ne.jp",
];

const personal = new Set(domains.flatMap((group) => group.split(" ")));

/** True for a mail domain of private persons, or one below it: k3.dion.ne.jp. */
export function isPersonalMailDomain(domain: string): boolean {
	const labels = domain.toLowerCase().split(".");
	return labels.some((_, first) => personal.has(labels.slice(first).join(".")));
}
