/** 個人の見解です, 所属組織とは関係ありません, as people write it in a profile or in the post itself. */
const said =
	/個人(?:的な?)?の?(?:見解|意見|感想|考え|もの)(?:です|であ|で(?:、|あり)|に過ぎ|にすぎ)|(?:組織|団体|市|職場|勤務先)[^。\n]{0,8}(?:見解|意見|立場)(?:を代表|では(?:な|あ)|とは(?:関係|異な|無関係))/;

const squeeze = (text: string) =>
	text.normalize("NFKC").replace(/[\s。、,.]/g, "");

/**
 * True when a text says that views are one's own.
 * @param disclaimer the organisation's own wording; empty where it has none
 */
export const statesOwnView = (text: string, disclaimer = ""): boolean =>
	said.test(text) ||
	(disclaimer !== "" && squeeze(text).includes(squeeze(disclaimer)));
