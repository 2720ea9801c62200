/** How people announce or report that they are live. Each is sure enough alone. */
export const live: { reason: string; pattern: RegExp }[] = [
	{
		reason: "named as a live stream",
		pattern:
			/(?:ライブ|らいぶ|LIVE|Live|live|生|リアルタイム|同時|オンライン同時)\s?(?:動画)?(?:配信|はいしん)|(?:ライブ|LIVE|Live|live|生|ネット生|インターネット生)\s?中継|ライブ\s?(?:ストリーミング|ストリーム|放送)|(?:live\s?stream|livestream)|リアルタイムで[^。\n]{0,8}(?:配信|中継|お届け|放送)/gi,
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
		reason: "it begins now, or at a given time",
		pattern:
			/配信(?:を)?(?:まもなく|間もなく)?(?:開始|スタート)|(?:まもなく|間もなく|これから|今から|いまから|ただいま|このあと)[^。\n]{0,8}配信|\d{1,2}(?:時(?:\d{1,2}分|半)?|:\d{2})(?:から|より|に|〜|~)[^。\n]{0,12}配信(?=し|を|開始|いた|予定)|(?<=^|[\s【「(🔴])LIVE(?=[\s】」)!🔴])/gimu,
	},
];

/** No stream of the city's own: a concert, a camera at a river, what is recorded, radio and television. Read around the words. */
export const other =
	/^(?:者|サイト者|アプリ|機材|機器|用|講座|教室|スタジオ|ハウス|カメラ|ビューイング|ツアー|での(?:迷惑|トラブル|被害|投げ銭|課金|誹謗|中傷|いじめ|犯罪|高額)|による(?:被害|詐欺)|の(?:やり方|方法|仕方|始め方|コツ|アーカイブ|録画|見逃し|トラブル|被害|投げ銭)|(?:の|は|も)?(?:ありません|ございません|行いません|いたしません|しません|行わ|せず|なし|ない)|を(?:行いません|しません|学|体験し|見(?:た|て)|禁|控え|装|かた|悪用)|は[^。\n]{0,6}(?:行いません|ありません|しません|ございません|終了|できません)|の予定は|(?:は|が|を|の)?(?:終了|終わ|中止|延期|見送)|(?:を)?(?:見逃し))/;

/** Said before the words: an archive or a recording of it, a broadcaster, mail and apps. */
export const otherBefore =
	/(?:録画|アーカイブ|見逃し|オンデマンド|過去の|先日の|昨日の|前回の|昨年の|メール(?:の|を)?|アプリの?|通知|音楽|楽曲|NHK|テレビ|ラジオ|FM[^\s。]{0,6}|エフエム[^\s。]{0,6}|番組|民放|放送局|カメラの?(?:映像を)?|ドキュメント|ポッドキャスト|広報紙の?|データ|スタンプ|クーポン|壁紙|サービスの?|情報の?|コンテンツの?|動画の|電子書籍|ゲーム)[^。\n]{0,10}$/;

/** The sentence speaks of how to, of danger, or of what has been recorded. */
export const otherTopic =
	/(?:録画|アーカイブ|オンデマンド|見逃し)(?:配信|動画|版|を|で|も)?[^。\n]{0,12}(?:公開|ご覧|視聴|配信(?:し|中|を))|ライブカメラ|詐欺|迷惑行為|ご注意|注意(?:し(?:ましょう|て)|を|が必要)|誹謗|講座|教室|セミナー|学(?:ぶ|ぼ|び|べ)|貸(?:し)?出|利用者募集|パブリックビューイング|著作権|肖像権|ご視聴(?:いただき)?ありがとう/;
