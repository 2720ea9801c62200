import type { Hit, Rule } from "../rule";
import type { Span } from "../span";

/** What is said of a passage that is only like others: a question, never more than a notice. */
export const tellLikeness = ({ title }: Rule, span: Span): Hit => ({
	span,
	message: {
		ja: `「${title.ja}」に当たる投稿と、言葉づかいが似ています。`,
		en: `This is worded like posts that fall under “${title.en}”.`,
	},
	advice: {
		ja: "言葉だけでは決められません。読む人がそう受け取らないか、見直してください。問題がなければ、このまま投稿できます。",
		en: "Words alone cannot decide it. Please see whether readers could take it so; if not, post it as it is.",
	},
	atMost: "notice",
});
