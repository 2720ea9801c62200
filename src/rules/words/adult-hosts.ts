/**
 * Hosts of adult and paid-dating sites that staff or citizens may know by name. Own collection, 2026-11; sub-domains count.
 * Pages are never opened: only the host in the draft is compared.
 */
export const adultHosts = new Set(
	[
		"pornhub.com xvideos.com xnxx.com xhamster.com redtube.com youporn.com tube8.com spankbang.com beeg.com eporner.com",
		"chaturbate.com stripchat.com livejasmin.com bongacams.com onlyfans.com fansly.com myfans.jp",
		"nhentai.net e-hentai.org exhentai.org hitomi.la hentaihaven.xxx rule34.xxx gelbooru.com",
		"missav.com missav.ws jable.tv avgle.com javlibrary.com supjav.com tktube.com thisav.com",
		"caribbeancom.com 1pondo.tv heyzo.com tokyo-hot.com 10musume.com pacopacomama.com",
		"dmm.co.jp fanza.jp mgstage.com duga.jp sokmil.com dxlive.com adult.contents.fc2.com",
		"cityheaven.net dto.jp purelovers.com fuzoku.jp girlsheaven-job.net qzin.jp vanilla-job.com",
		"happymail.co.jp pcmax.jp 550909.com 194964.com mintj.com",
	].flatMap((line) => line.split(" ")),
);

/** Words in a host that leave no doubt. 「sex」 and 「adult」 alone also stand in essex.ac.uk and adulteducation. */
export const adultHostWord =
	/(?:porn|hentai|xvideo|erotic|eroero|erodouga|ero-?(?:video|movie|gazo|doga)|sex-?(?:cam|movie|video|tube|friend)|adult-?(?:video|site|movie|douga)|av-?douga|deriheru|nuki-?nuki|omanko|oppai)|\.(?:xxx|porn|adult|sex|sexy)$/;
