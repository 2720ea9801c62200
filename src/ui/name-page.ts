import type { Language, Words } from "../core/words";

/** What the pages are called in tabs, in the history and by screen readers. */
export const pageNames = {
	guide: {
		ja: "ひと息の手順とガイドライン",
		en: "Hitoiki: guideline and steps",
	},
	journal: { ja: "ひと息の記録", en: "Hitoiki’s journal" },
	options: { ja: "ひと息の設定", en: "Hitoiki settings" },
	"policy-studio": {
		ja: "ひと息 ポリシースタジオ",
		en: "Hitoiki policy studio",
	},
	popup: { ja: "ひと息", en: "Hitoiki" },
	"self-check": { ja: "ひと息の点検", en: "Hitoiki’s self-check" },
	welcome: { ja: "ひと息へようこそ", en: "Welcome to Hitoiki" },
} satisfies Record<string, Words>;

/** Tells the browser what the page is called and which language it speaks. Before, it is Japanese, as in its HTML. */
export function namePage(
	name: keyof typeof pageNames,
	language: Language,
): void {
	document.documentElement.lang = language;
	document.title = pageNames[name][language];
}
