import type { Media } from "../core/draft";
import type { Hit, Rule } from "../core/rule";
import { emptyDescription } from "./words/missing-alt-text";

/** 画像の説明文: 逗子市 3-4(4). */
export const rule: Rule = {
	id: "missing-alt-text",
	title: { ja: "画像の説明文", en: "Description of a picture" },
	why: {
		ja: "目の見えない方は、画像の説明文を読み上げて内容を知るためです。",
		en: "People who cannot see hear the description instead of the picture.",
	},
	accounts: "official",
	severity: "notice",
	check: (_text, draft) => {
		const images = draft.media.filter(({ kind }) => kind !== "video");
		const missing = images.filter(isUndescribed);
		const [first] = missing;
		// Instagram shows descriptions only while that part of its dialog is open.
		if (
			draft.site === "instagram" &&
			images.some(({ alt }) => alt === undefined)
		)
			return [unseen];
		if (!first) return [];
		const written = first.alt?.trim();
		return [
			{
				message: {
					ja: `${which(images.length, missing.length)}に説明文がありません。${written ? `「${shorten(written)}」では、何が写っているか伝わりません。` : "目の見えない方に内容が伝わりません。"}`,
					en: `${missing.length} of ${images.length} pictures lack a description.${written ? ` “${shorten(written)}” does not tell what they show.` : " People who cannot see do not learn what they show."}`,
				},
				advice: {
					ja: "画像の「ALT」「説明を追加」などから、何が写っているかと、画像の中の大事な文字を書いてください。",
					en: "Please open “ALT” or “add description” and write what is to be seen, with any text in the picture.",
				},
			},
		];
	},
};

const unseen: Hit = {
	message: {
		ja: "画像に説明文があるかどうか、ここからは見えません。",
		en: "Whether the pictures have a description cannot be seen from here.",
	},
	advice: {
		ja: "「アクセシビリティ」を開いて、何が写っているかを書いてありますか。",
		en: "Have you opened “Accessibility” and written what they show?",
	},
	atMost: "notice",
};

/** Undefined: the page does not show whether there is one. */
const isUndescribed = ({ alt }: Media) =>
	alt !== undefined && emptyDescription.test(alt.normalize("NFKC").trim());

const which = (all: number, missing: number) =>
	all === 1 ? "画像" : `画像${all}枚のうち${missing}枚`;

const shorten = (text: string) =>
	text.length > 20 ? `${text.slice(0, 20)}…` : text;
