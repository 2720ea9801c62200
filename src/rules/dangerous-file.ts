import type { AnalyzedText, Link } from "../core/analyzed-text";
import { sentenceAround } from "../core/context/clause";
import { isMentioned } from "../core/context/mention";
import { isWarnedAgainst } from "../core/context/prevention";
import { isPublicBody } from "../core/public-body";
import type { Hit, Rule } from "../core/rule";
import type { Span } from "../core/span";
import type { Words } from "../core/words";
import {
	type DangerousFile,
	findDangerousFile,
	readFileName,
} from "./links/files";
import { isAllowedHost, isForbidden } from "./links/organisation-hosts";
import {
	guarding,
	handedOut,
	runnable,
	unguarding,
	warning,
} from "./words/dangerous-file";

const safer: Words = {
	ja: "安全な形式（PDFやCSVなど）に替えるか、公開してよいファイルか情報担当に確かめてください。",
	en: "Offer a safe format such as PDF or CSV, or ask your IT staff whether it may be published.",
};

/** 危険なファイル: 逗子市 3-1(2)ア(エ). */
export const rule: Rule = {
	id: "dangerous-file",
	title: { ja: "危険なファイルの案内", en: "Dangerous file" },
	why: {
		ja: "開いた人の機器で命令が実行され、壊れたり情報が漏れたりすることがあるためです。",
		en: "Opening it runs commands on the reader’s device, which may break it or leak data.",
	},
	accounts: "both",
	severity: "confirm",
	// Warnings about such files are worded like handing them out.
	clears: ({ text }) => guarding.test(text),
	check: (text, _draft, policy) => [
		...text.links.flatMap((link): Hit[] => {
			const file = findDangerousFile(link);
			if (!file || isForbidden(text, link)) return [];
			const isOwn = isPublicBody(link.host) || isAllowedHost(link.host, policy);
			return [
				{
					span: { start: link.start, end: link.end },
					isExact: true,
					...said(file),
					// A form with macros on the city's own site: known where it comes from, still worth a look.
					...(isOwn && !file.isDouble && { atMost: "notice" as const }),
				},
			];
		}),
		...namedFiles(text),
		...named(text),
		...passingBy(text),
	],
};

const isHarmless = (text: AnalyzedText, span: Span, guards: RegExp) =>
	guards.test(sentenceAround(text, span)) ||
	isMentioned(text, span) ||
	isWarnedAgainst(text, span);

const findIn = (
	text: AnalyzedText,
	pattern: RegExp,
	guards = guarding,
): Span[] =>
	text
		.matches(pattern)
		.map(({ index, 0: words }) => ({
			start: index,
			end: index + words.length,
		}))
		.filter((span) => !isHarmless(text, span, guards));

/** 「開くと .xlsm が…」, マクロ版をどうぞ: handed out without the name of a file. */
const named = (text: AnalyzedText): Hit[] =>
	findIn(text, runnable)
		.filter(({ start }) => !isInLink(text.links, start))
		.filter((span) => handedOut.test(sentenceAround(text, span)))
		.map((span) => ({ span, ...runs, atMost: "notice" }));

const passingBy = (text: AnalyzedText): Hit[] =>
	unguarding
		.flatMap((pattern) => findIn(text, pattern, warning))
		.map((span) => ({ span, ...unguarded, atMost: "notice" }));

const runs: Omit<Hit, "span"> = {
	message: {
		ja: "開くと命令が実行されるファイルを配るようです。",
		en: "This seems to hand out a file that runs commands when it is opened.",
	},
	advice: safer,
};

const unguarded: Omit<Hit, "span"> = {
	message: {
		ja: "機器を守る仕組みを外して開くよう案内しています。同じ手口の偽の案内と見分けがつかなくなります。",
		en: "This asks readers to switch off what guards their device; forged notices do just that.",
	},
	advice: {
		ja: "そのまま開ける形式（PDFやウェブの入力画面など）にできないか、情報担当に確かめてください。",
		en: "Ask your IT staff for a form that opens as it is, such as a PDF or a web page.",
	},
};

/** 「用紙は form.docm です」 */
const isIt = /^[」』)\s]{0,2}(?:です|になります|でお)/;
/** 「setup.exe を送りつけるメールが届いています」 */
const comingIn = /送りつけ|送り付け|送られて|届[いくき]/;
const fileEnding = /\.[a-z0-9-]{2,12}(?![\w.@/-])/gi;

function namedFiles(text: AnalyzedText): Hit[] {
	return text.matches(fileEnding).flatMap((match): Hit[] => {
		const end = match.index + match[0].length;
		const span = { start: startOfName(text.text, match.index), end };
		const file = readFileName(text.text.slice(span.start, end));
		if (!file || isInLink(text.links, span.start)) return [];
		const behind = text.text.slice(end, end + 24);
		const isHandedOut = handedOut.test(behind) || isIt.test(behind);
		if (!isHandedOut || comingIn.test(behind)) return [];
		// 「invoice.exe という添付ファイルは開かないでください」
		if (isMentioned(text, span) || isWarnedAgainst(text, span)) return [];
		return [{ span, ...said(file), atMost: "notice" }];
	});
}

/** Names are in Latin letters, or in kanji and katakana; hiragana before them belongs to the sentence: 添付の「見積書.exe」. */
function startOfName(text: string, dot: number): number {
	const before = text.slice(Math.max(0, dot - 64), dot);
	const name =
		/[\w.-]+$/.exec(before) ??
		/[\p{Script=Han}\p{Script=Katakana}ー]+$/u.exec(before);
	return dot - (name?.[0].length ?? 0);
}

const isInLink = (links: Link[], place: number) =>
	links.some(({ start, end }) => start <= place && place < end);

const said = ({ ending, what, isDouble }: DangerousFile) => ({
	message: isDouble
		? {
				ja: `文書に見えますが、実際は${what.ja}（.${ending}）です。`,
				en: `It looks like a document but is ${what.en} (.${ending}).`,
			}
		: {
				ja: `${what.ja}（.${ending}）です。開くと命令が実行されることがあります。`,
				en: `This is ${what.en} (.${ending}). Opening it may run commands.`,
			},
	advice: safer,
});
