/** Zero-width and bidirectional characters, selectors, fillers, tags, soft hyphen; and the marks around ruby text. */
const invisible = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** Signs in a circle or square that are read as words: ㊙ ① 🈲. NFKC keeps only what is inside. */
const framed =
	/[\u2460-\u2473\u24EA\u3251-\u325F\u3280-\u32BF\u{1F200}-\u{1F202}\u{1F210}-\u{1F23B}\u{1F250}\u{1F251}]/gu;

/** 康熙部首 beyond NFKC: text copied from a PDF has them in place of the common characters (市⻑, ⻘少年). */
const radicals = new Map(
	[
		..."⺠民⺝月⺟母⻁虎⻄西⻆角⻑長⻗雨⻘青⻝食⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⺎兀⺒巳⺓幺⺛旡⺪疋⺫罒⻏阝⺼月",
	].flatMap((sign, i, signs) =>
		i % 2 === 0 ? [[sign, signs[i + 1] ?? sign] as const] : [],
	),
);
const radical = /[\u2E80-\u2EF3]/gu;
const lineBreak = /^(?:\r\n?|[\u0085\u2028\u2029])$/;

/** What one grapheme cluster reads as: NFKC, ㊙ as (秘) like ㈱ as (株), every line break as \n, invisible characters gone. */
export function readCluster(cluster: string): string {
	if (lineBreak.test(cluster)) return "\n";
	return cluster
		.replace(framed, (sign) => `(${sign.normalize("NFKC")})`)
		.normalize("NFKC")
		.replace(radical, (sign) => radicals.get(sign) ?? sign)
		.replace(invisible, "");
}
