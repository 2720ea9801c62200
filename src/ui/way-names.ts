import type { Way } from "../core/approval/approval";
import type { Words } from "../core/words";

/** How a superior agreed, in words. */
export const wayNames: Record<Way, Words> = {
	spoken: { ja: "口頭", en: "In words" },
	decision: { ja: "決裁", en: "Formal decision" },
	message: { ja: "メール・チャット", en: "E-mail or chat" },
};
