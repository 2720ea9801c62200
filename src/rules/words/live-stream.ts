import { anyOf } from "../../core/context/any-of";
import type { Searched } from "../../core/context/search";

/** How people announce or report that they are live. Each is sure enough alone. */
export const live: (Searched & { reason: string })[] = [
	{
		reason: "named as a live stream",
		pattern:
			/(?:ライブ|らいぶ|LIVE|Live|live|生|リアルタイム|同時|オンライン同時)\s?(?:動画)?(?:配信|はいしん)|(?:ライブ|LIVE|Live|live|生|ネット生|インターネット生)\s?中継|ライブ\s?(?:ストリーミング|ストリーム|放送|ビデオ)|(?:議会|会議|会見|式典)の?中継|(?:live\s?stream|livestream)|リアルタイムで[^。\n]{0,8}(?:配信|中継|お届け|放送)/gi,
	},
	{
		reason: "a site's own name for it",
		pattern:
			/(?:インスタ(?:グラム)?|Instagram|YouTube|ユーチューブ|Facebook|フェイスブック|FB|TikTok|ティックトック|X|Twitter|ツイッター|LINE|ニコニコ)\s?(?:の)?(?:ライブ|LIVE|生放送)|(?:インスタ(?:グラム)?|YouTube|Facebook|TikTok)(?:で|から)(?:の)?(?:ライブ|LIVE)(?![ァ-ヶー]|映像)|ニコ生|ツイキャス|(?:X|Twitter|ツイッター)の?(?:スペース|音声配信)|スペース(?:を|で)[^。\n]{0,6}(?:ホスト|音声)/gi,
	},
	{
		reason: "a picture is put on the net as it happens",
		pattern:
			/(?:ネット|インターネット|オンライン|YouTube|ユーチューブ|インスタ|Facebook|SNS)(?:で|にて|から|の)?[^。\n]{0,10}(?:生中継|生放送|同時中継)|(?:ライブ|LIVE|生)で[^。\n]{0,8}(?:お届け|配信|中継|放送|お伝え|発信)|(?:ネット|インターネット|オンライン|ウェブ|Web)中継|スペース\([^)]{0,4}(?:音声|配信)[^)]{0,4}\)|(?:今|いま|現在|ただいま)、?(?:ライブ|LIVE)(?:を)?(?:やって|して|中)/gi,
	},
	{
		reason: "what is usually told afterwards, to be watched as it happens",
		pattern:
			/(?:会見|議会|本会議|会議|審議|委員会|講演会?|説明会|式典|成人式|様子|模様|花火(?:大会)?|演奏会?|試合|抽選会)(?:の(?:様子|模様))?(?:を|は|も)?(?:ライブ|LIVE|リアルタイム|同時)で[^。\n]{0,8}(?:ご覧|視聴|ご視聴|見られ|見ること|楽しめ)|(?:今|いま|本日|今日|今夜|今晩|この(?:あと|後)|これから|まもなく|\d時(?:から|に)?|夜)[^。\n]{0,10}(?<![\p{Script=Han}\p{Script=Katakana}ー])スペースを?(?:開き|開い|開催|始め|はじめ|やり)|カメラを回し(?:ます|ながら|て(?:い|お))|リアルタイムで[^。\n]{0,10}(?:お見せ|お伝え|実況)|生(?:実況|トーク)(?:し|を|で)|実況(?:中継)?(?:します|を?(?:始め|お届け|お送り)|でお(?:届け|送り))|(?:スマホ|現場|現地|会場|ここ)[^。\n]{0,8}?(?:から|で)(?:生)?中継(?:し(?:ます|て)|する)|(?:中継|配信)を?つな(?:ぎ|い)/giu,
	},
	{
		reason: "where it comes from: 山頂から中継します",
		pattern:
			/[^。\s]{1,6}から(?:の)?(?:生)?(?:中継|実況|生(?:リポート|レポート))(?:し(?:ます|て(?:い|お))|で|を?(?:始め|お届け|お送り|行い))/giu,
		anchor: /から(?:の)?(?:生)?(?:中継|実況|生(?:リポ|レポ))/g,
	},
	{
		reason: "it begins now, or at a given time",
		pattern:
			/配信(?:[をがは])?(?:まもなく|間もなく)?(?:開始|スタート|はじま|始ま)|(?:まもなく|間もなく|これから|今から|いまから|ただいま|このあと)[^。\n]{0,8}配信|\d{1,2}(?:時(?:\d{1,2}分|半)?|:\d{2})(?:から|より|に|〜|~)[^。\n]{0,12}配信(?=し|を|開始|いた|予定)|(?<=^|[\s【「(🔴])LIVE(?=[\s】」)!🔴])/gimu,
	},
];

const behind = (source: string) => new RegExp(`^(?:${source})`);
const shortlyBefore = (source: string) =>
	new RegExp(`${source}[^。\\n]{0,10}$`);

/** Why words that look like an announced stream are none. */
export type NotOurs = { reason: string; pattern: RegExp };

const broadcasters = anyOf("ケーブルテレビ ケーブル局 放送局 地元局");
/** スマホやテレビでご覧になれます: the stream is on television as well. */
const channels =
	"(?:(?<![やで、・])(?:テレビ|ラジオ|FM|エフエム)|\\d(?:ch|チャンネル))";
const alsoOnline = anyOf("スマ YouTube ユーチューブ ネット 市 とも や");
const isNot = anyOf("ありません ございません 行いません いたしません しません");
const isOver = "終了(?!予定|時)";

/** Read right behind the words. */
export const notOursBehind: NotOurs[] = [
	{
		reason: "part of a longer word: ライブ配信者, 生配信用の機材",
		pattern: behind(
			anyOf(
				"者 サイト者 アプリ 機材 機器 用 講座 教室 スタジオ ハウス カメラ ビューイング ツアー",
			),
		),
	},
	{
		reason: "somebody else's broadcast: 生中継で紹介されました",
		pattern: behind("で(?:紹介|放送|取り上げ)(?:さ|し|ら)"),
	},
	{
		reason: "seen on television or radio: 生中継は地元のケーブル局で",
		pattern: behind(
			`(?:は|を|も|の様子は)?(?:(?!${alsoOnline})[^。\\n]){0,14}?(?:${broadcasters}|${channels})[^。\\nや・]{0,8}?で(?!見られな|も)`,
		),
	},
	{
		reason: "what goes wrong in streams: ライブ配信での投げ銭",
		pattern: behind(
			`での${anyOf("迷惑 トラブル 被害 投げ銭 課金 誹謗 中傷 いじめ 犯罪 高額")}|による(?:被害|詐欺)`,
		),
	},
	{
		reason: "how to do it, or what is left of it: ライブ配信のコツ",
		pattern: behind(
			`の${anyOf("やり方 方法 仕方 始め方 コツ アーカイブ 録画 見逃し トラブル 被害 投げ銭")}`,
		),
	},
	{
		reason: "watched, learned, fended off: ライブ配信を見て",
		pattern: behind(
			`を${anyOf("行いません しません 学 体験し 見た 見て 禁 控え 装 かた 悪用")}|を?見逃し`,
		),
	},
	{
		reason: "there is none: ライブ配信はありません",
		pattern: behind(`(?:の|は|も)?(?:${isNot}|行わ|せず|なし|ない)|の予定は`),
	},
	{
		reason: "there is none, said later in the sentence",
		pattern: behind(
			`は(?:[^。\\n、]|、(?![^。\\n]{0,16}${anyOf("終了 コメント 録画 アーカイブ 見逃し")})){0,24}?(?:${isNot}|${isOver}|(?<!コメントは|録画は)できません|見合わせ|取りやめ)`,
		),
	},
	{
		reason: "over or off: ライブ配信を中止します",
		pattern: behind(`[はがをの]?${anyOf("終了 終わ 中止 延期 見送")}`),
	},
	{
		reason: "asked not to: ライブ配信はご遠慮ください",
		pattern: behind(
			`[^。\\n]{0,8}${anyOf("禁止 遠慮 お断り おやめ お控え 控え")}`,
		),
	},
];

/** Said shortly before the words, read to their beginning. */
export const notOursBefore: NotOurs[] = [
	{
		reason: "no longer live: 録画配信, 昨日のライブ配信",
		pattern: shortlyBefore(
			anyOf(
				"録画 アーカイブ 見逃し オンデマンド 過去の 先日の 昨日の 前回の 昨年の",
			),
		),
	},
	{
		reason: "a broadcaster's: NHKの生中継",
		pattern: shortlyBefore(
			`(?:${anyOf("NHK テレビ TV 局 ラジオ 番組 民放 放送局 ドキュメント ポッドキャスト")}|(?:FM|エフエム)[^\\s。]{0,6})`,
		),
	},
	{
		reason: "a camera that stands at a river: ライブカメラの映像を配信",
		pattern: shortlyBefore("カメラの?(?:映像を)?"),
	},
	{
		reason: "what else is sent out: メールの配信を開始, クーポン配信",
		pattern: shortlyBefore(
			`(?:メール[のを]?|アプリの?|サービスの?|情報の?|コンテンツの?|広報紙の?|${anyOf("通知 音楽 楽曲 データ スタンプ クーポン 壁紙 動画の 電子書籍 ゲーム")})`,
		),
	},
];

/** Anywhere in the sentence. */
export const notOursInSentence: NotOurs[] = [
	{
		reason: "a recording is told of: 録画配信を公開しました",
		pattern:
			/(?:録画|アーカイブ|オンデマンド|見逃し)(?:配信|動画|版|を|で|も)?[^。\n]{0,12}(?:公開|ご覧|視聴|配信(?:し|中|を))|ご視聴(?:いただき)?ありがとう/,
	},
	{
		reason: "a warning",
		pattern: new RegExp(
			`${anyOf("詐欺 迷惑行為 ご注意 誹謗 悪質 消費生活 副業 稼げ 儲か もうか 勧誘 投資 投げ銭 著作権 肖像権")}|注意(?:し(?:ましょう|て)|を|が必要)`,
		),
	},
	{
		reason: "a lesson, a room or a device for it",
		pattern: new RegExp(
			anyOf(
				"講座 教室 セミナー 学ぶ 学ぼ 学び 学べ 貸出 貸し出 利用者募集 ライブカメラ パブリックビューイング",
			),
		),
	},
];
