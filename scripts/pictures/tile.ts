import { readFileSync } from "node:fs";
import type { Language } from "../../src/core/words";

const texts = {
	ja: {
		name: "ひと息",
		line: "送る前に、ひと息。",
		more: "自治体のSNS投稿を、ガイドラインで確かめます",
	},
	en: {
		name: "Hitoiki",
		line: "One breath before posting.",
		more: "Your city’s social media guideline, while you write",
	},
};

/** The small picture with which a store shows the extension among others, 440 by 280 pixels. */
export function writeTile(language: Language): string {
	const { name, line, more } = texts[language];
	return `<!doctype html>
<html lang="${language}">
	<meta charset="utf-8">
	<style>
		body { margin: 0; width: 440px; height: 280px; box-sizing: border-box; padding: 0 36px; background: #eef4f8; color: #10324a;
			display: grid; align-content: center; gap: 22px; font-family: "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", sans-serif; }
		header { display: flex; align-items: center; gap: 20px; }
		svg { width: 88px; height: 88px; }
		b { font-size: 46px; line-height: 1; }
		p { margin: 0; font-size: 22px; font-weight: 600; }
		small { display: block; margin-top: 8px; font-size: 15px; font-weight: 400; color: #33566e; }
	</style>
	<header>${readFileSync("docs/images/icon.svg", "utf8")}<b>${name}</b></header>
	<p>${line}<small>${more}</small></p>
</html>`;
}
