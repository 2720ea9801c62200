import type { Words } from "../../core/words";

/**
 * Hosts of shortened links.
 * Base: MISP misp-warninglists `url-shortener`, v27 of 2026-08-19 (CC0 1.0), judged again one by one in 2026-11;
 * the Japanese services and the short hosts of single companies were added by hand.
 */
export type ShortLink = {
	/** public: anyone can make a link · brand: only its owner's own pages, or what passed through its owner, are behind it. */
	kind: "public" | "brand";
	/** What a reader should know besides that the destination is hidden. */
	remark?: Words;
};

type Group = { remark?: Words; hosts: string };

const open: Group[] = [
	// Anyone may make a link here, so the host says nothing about who stands behind it.
	{
		hosts: `
			1url.com 2h.ae 2ly.link 2uuu.me 3c5.com 42url.com 4x.si 7x.qa 9lick.me abre.ai abrv.in
			adcraft.co aiy.ooo aka.gr atomicurl.com b2n.ir bee4.biz belea.link bit.do bit.ly bitly.com
			bom.so buff.ly buzurl.com bx.ms cal.link cektkp.com chatg.pt ci.ci clc.li clck.ru clik.is
			clik.now cml.lol coki.me cszone.hu cur.lv cut.by cutt.ly cutt.us d.to dft.ba dik.si dub.co
			dub.sh dwz.mk e.vg encr.pw encurtador.dev etd.bz fig.page filoops.info flowto.it fun.ly
			fzy.co g.shrinkrl.com gg-l.xyz git.new go.ly gog.li golinks.co han.gl hit.my hyp.ae i3l.ir
			ic9.in id.tl idm.in iii.im iiil.io ilang.in inlnk.co insprl.com is.gd ito.mx ity.im
			iurl.vip j.mp jii.li komin.fo kortlink.dk kutt.it kutt.to kutti.co lc.cx link.zip.net
			linksshortcut.com linkto.im litby.us ln.run lnk.co lnk.direct lnk.ink lnk.pw lnk.ua
			long.af longurl.in maxiurl.com mcaf.ee me2.do merky.de minlink.com.br mub.me my5353.com
			n9.cl nanourly.in neya.io nov.io o2o.to onx.la ouvaton.link ow.ly p6l.org picz.us po.st
			postly.link ppt.cc prettylinkpro.com rb.gy rebrand.ly rebrandly.com relink.is reurl.cc
			ricardo.news s.devh.in s.ee s.gy s.id s3r.io s59.site scrnch.me shly.link shorten.ee
			shorten.is shorten.tv shorter.me shortquik.com shorturl.ae shorturl.asia shorturl.at
			shrinkrl.com shrtcnl.com sht.ac sk.gy sl8.in smurl.fr sn.rs spoo.me sprl.in srink.co
			surl.li t.ly temporary-url.com tg.pe tiny.cc tinyarrows.com tinyurl.com tota2.com tr.im
			trimz.me tt.vg tweez.me twitthis.com twixar.com twixar.me tyny.to u.bb u.to url.sg
			urled.cc urled.pro urless.com urlr.me urlshort.dev urltin.com urlz.fr ux9.de v.gd v.ht
			vtaurl.com vzturl.com webz.cc x.co xlinkz.info xshort.co xso.to xtu.me xy2.eu yirra.net
			ykm.de yourls.org yu2.it yu3.io zpag.es zpr.io zurl.to zws.im zzb.bz`,
	},
	// Services in Japanese, where anyone may make a link: not in the MISP list, collected in 2026-11 from their own pages,
	// mail filters and source code. Some may have closed since; a closed one is no better.
	{
		hosts: `
			00m.in 0n.gs jump.cx kuku.lu lnky.jp lru.jp muya.jp nav.cx onl.bz onl.jp onl.la onl.sc
			onl.tw p.tl qq4q.biz qr.paps.jp u0u0.net u0u1.net ur0.biz ur0.cc ur0.jp ur0.link ur0.pw
			ur0.work ur2.link urx.nu urx.red urx2.nu urx3.nu ux.nu waa.ai wb2.biz wk.tk x.gd xurl.jp`,
	},
	// Well known, open to all, and missing from both lists.
	{
		hosts: "bl.ink dlvr.it ift.tt lnk.to page.link tiny.one tny.im u.nu",
	},
	// Named like a well-known company without being known to belong to it.
	{
		remark: {
			ja: "有名な会社に似た名前ですが、その会社のものとは確かめられていません。",
			en: "It is named like a well-known company, but is not known to belong to it.",
		},
		hosts: `
			amzn.id bitly.com.vn bitly.lc bitly.ws ggl.link goo.by goo.gd goo.su rebrandly.info
			spti.fi tinyurl.mobi`,
	},
	// The service pays by the click and shows advertising on the way.
	{
		remark: {
			ja: "開く途中に広告が入ります。",
			en: "It shows advertising on the way.",
		},
		hosts: `
			adcrun.ch adf.ly adflav.com bc.vc cuty.io q.gs`,
	},
	// Made to record who opens the link.
	{
		remark: {
			ja: "開いた人のIPアドレスなどを記録するサービスです。",
			en: "It is a service that records who opens the link.",
		},
		hosts: `
			2no.co iplogger.com iplogger.org`,
	},
	// QR code services: whoever made the code can change the target at any time, and an expired one may show advertising.
	{
		remark: {
			ja: "行き先を後から変えられるサービスです。",
			en: "Its destination can be changed later.",
		},
		hosts: `
			l.ead.me myqrcode.mobi q-r.to qr-codes.io qr.net qrco.de qrcodedynamic.com qrcodes.pro
			qrkit.co scanned.page`,
	},
	// The target is shown with something laid over it, or the click is counted for a sender.
	{
		hosts: `
			mjt.lu snip.ly`,
	},
	// Landing pages that collect links to songs, shops or apps. MISP counts them among the shorteners.
	{
		hosts: `
			artist.link hyperurl.co lnkfi.re mtr.bio mylinks.ai odesli.co onelink.to smarturl.it
			song.link tr.ee`,
	},
	// Closed to new links; old ones may lead nowhere, or somewhere else.
	{
		remark: {
			ja: "新しいリンクの受付を終えたサービスで、開けなくなることがあります。",
			en: "The service takes no new links, and old ones may stop working.",
		},
		hosts: `
			goo.gl su.pr`,
	},
];

/** Whose pages are behind the short host of one company: the destination is hidden, its owner is not. */
const brands: Record<string, Words> = {
	"a.co": { ja: "Amazon", en: "Amazon" },
	"a.r10.to": { ja: "楽天", en: "Rakuten" },
	"aka.ms": { ja: "マイクロソフト", en: "Microsoft" },
	"amba.to": { ja: "アメーバ", en: "Ameba" },
	"amzn.asia": { ja: "Amazon", en: "Amazon" },
	"amzn.eu": { ja: "Amazon", en: "Amazon" },
	"amzn.to": { ja: "Amazon", en: "Amazon" },
	"apple.co": { ja: "Apple", en: "Apple" },
	"cas.st": { ja: "ツイキャス", en: "TwitCasting" },
	"db.tt": { ja: "Dropbox", en: "Dropbox" },
	"fb.me": { ja: "Facebook", en: "Facebook" },
	"fb.watch": { ja: "Facebook", en: "Facebook" },
	"for.edu.sg": { ja: "シンガポールの学校", en: "schools of Singapore" },
	"for.sg": { ja: "シンガポールの公的機関", en: "public bodies of Singapore" },
	"forms.gle": { ja: "Googleフォーム", en: "Google Forms" },
	"g.co": { ja: "Google", en: "Google" },
	"g.page": { ja: "Googleビジネスプロフィール", en: "Google Business Profile" },
	"go.ascii.jp": { ja: "ASCII", en: "ASCII" },
	"go.gov.sg": { ja: "シンガポール政府", en: "the government of Singapore" },
	"htn.to": { ja: "はてな", en: "Hatena" },
	"lin.ee": { ja: "LINE公式アカウント", en: "LINE Official Accounts" },
	"lnkd.in": { ja: "LinkedIn", en: "LinkedIn" },
	"maps.app.goo.gl": { ja: "Googleマップ", en: "Google Maps" },
	"nhk.jp": { ja: "NHK", en: "NHK" },
	"nico.ms": { ja: "ニコニコ", en: "Niconico" },
	"photos.app.goo.gl": { ja: "Googleフォト", en: "Google Photos" },
	"pin.it": { ja: "Pinterest", en: "Pinterest" },
	"prt.nu": { ja: "PR TIMES", en: "PR TIMES" },
	"qr.ae": { ja: "Quora", en: "Quora" },
	"redd.it": { ja: "Reddit", en: "Reddit" },
	"s.nikkei.com": { ja: "日本経済新聞", en: "the Nikkei" },
	"s.rlp.de": {
		ja: "ドイツのラインラント・プファルツ州",
		en: "the German state of Rhineland-Palatinate",
	},
	"shrt.bonosmles.ec": { ja: "bonosmles.ec", en: "bonosmles.ec" },
	"spoti.fi": { ja: "Spotify", en: "Spotify" },
	"vm.tiktok.com": { ja: "TikTok", en: "TikTok" },
	"vt.tiktok.com": { ja: "TikTok", en: "TikTok" },
	"wp.me": { ja: "WordPress.com", en: "WordPress.com" },
	"yahoo.jp": { ja: "Yahoo! JAPAN", en: "Yahoo! JAPAN" },
	"youtu.be": { ja: "YouTube", en: "YouTube" },
};

/** Ordinary pages of NHK, under the same domain as its short links. */
const notShort = new Set(["www.nhk.jp", "plus.nhk.jp"]);

const known = new Map<string, ShortLink>([
	...open.flatMap(({ remark, hosts }) =>
		hosts
			.trim()
			.split(/\s+/)
			.map((host): [string, ShortLink] => [
				host,
				{ kind: "public", ...(remark && { remark }) },
			]),
	),
	...Object.entries(brands).map(([host, owner]): [string, ShortLink] => [
		host,
		{
			kind: "brand",
			remark: {
				ja: `${owner.ja}のリンクです。`,
				en: `It belongs to ${owner.en}.`,
			},
		},
	]),
]);

/** The form in which X shows every link: nobody chose it, and it is no shortening of one's own. */
export const isShownByX = (host: string): boolean => host === "t.co";

/** The entry for a host, exactly or as one of its subdomains. The longest entry wins: maps.app.goo.gl before goo.gl. */
export function shortLinkHost(host: string): ShortLink | undefined {
	if (notShort.has(host)) return undefined;
	const labels = host.split(".");
	for (const first of labels.keys()) {
		const entry = known.get(labels.slice(first).join("."));
		if (entry) return entry;
	}
	return undefined;
}
