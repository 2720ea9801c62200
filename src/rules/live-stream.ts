import type { AnalyzedText } from "../core/analyzed-text";
import { sentenceOf } from "../core/context/clause";
import { isMentioned } from "../core/context/mention";
import { searcher } from "../core/context/search";
import type { Hit, Rule } from "../core/rule";
import { isOverlapping, type Span } from "../core/span";
import {
	live,
	type NotOurs,
	notOursBefore,
	notOursBehind,
	notOursInSentence,
} from "./words/live-stream";

/** ライブ配信: 逗子市 3-4(3)イ. What is shown cannot be taken back, and nobody checks it first. */
export const rule: Rule = {
	id: "live-stream",
	title: { ja: "ライブ配信", en: "Live stream" },
	why: {
		ja: "ライブ配信は、映り込みや音声を事前に確かめられず、取り消せないためです。",
		en: "Nobody can check a live picture or its sound first, nor take them back.",
	},
	accounts: "official",
	severity: "notice",
	deeds: ["broadcast"],
	// A film on YouTube is no live stream, however much is said of both
	clears: (text) => !text.says(streaming),
	check: (text, { deed }) => {
		if (deed) return [beforeStart];
		const found = findStreams(text);
		return found
			.filter(
				(span, i) =>
					!found.slice(0, i).some((other) => isOverlapping(other, span)),
			)
			.map((span) => ({
				span,
				message: {
					ja: "ライブ配信のお知らせのようです。映像や音声は、その場で取り消せません。",
					en: "This seems to announce a live stream. What is shown cannot be taken back.",
				},
				advice: {
					ja: "周りの人や書類、画面、音楽が入らないことを、始める前に確かめましたか。",
					en: "Have you made sure that no bystanders, papers, screens or music get in?",
				},
			}));
	},
};

const beforeStart: Hit = {
	message: {
		ja: "ライブ配信の準備の画面です。映像や音声は、その場で取り消せません。",
		en: "A live broadcast is being prepared. What is shown cannot be taken back.",
	},
	advice: {
		ja: "周りの人、名札や書類、画面の通知、音楽、周りの話し声が入らないことを確かめてから始めてください。",
		en: "Please make sure first that no bystanders, name tags, papers, notifications, music or voices get in.",
	},
};

const findLive = searcher(live);

/** Without one of these nothing is live. */
const streaming =
	/(?<!\p{Script=Han})生(?!ま|き|徒|活|物|産|涯|年|え|か|誕)|ライブ|ライヴ|LIVE|live|中継|配信|放送|視聴|実況|リアルタイム|その場で|瞬間|ノーカット|スペース|カメラ|画面|スマホ(?:を|の前|片手)|回し|つなぎ|つなが|流し|流れ|流す|お送りし|チャット|今から|いまから|これから|この後|そのまま|垂れ流し|見せ|映/u;

const findStreams = (text: AnalyzedText): Span[] =>
	findLive(text)
		.map(({ span }) => span)
		.filter((span) => !isOther(text, span));

function isOther(text: AnalyzedText, span: Span): boolean {
	const { start, end } = sentenceOf(text, span);
	// ライブ配信者 / ライブ配信は行いません
	if (says(notOursBehind, text.text.slice(span.end, end))) return true;
	// 昨日のライブ配信 / NHKの生中継 / 9時からメールの配信を開始します
	const words = text.text.slice(start, span.end);
	const beforeSending = words.slice(0, words.lastIndexOf("配信"));
	const before = text.text.slice(start, span.start);
	if (says(notOursBefore, before) || says(notOursBefore, beforeSending))
		return true;
	// 録画配信を公開しました / ライブ配信の迷惑行為にご注意ください
	if (says(notOursInSentence, text.text.slice(start, end))) return true;
	return isMentioned(text, span);
}

const says = (list: NotOurs[], words: string) =>
	list.some(({ pattern }) => pattern.test(words));
