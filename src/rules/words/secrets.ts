/** What stands before a secret value, longest first where one holds another. A group's reason is above it. */
const labels = [
	// Passwords and numbers that open something by themselves
	"(?:ワンタイム|初期|共通|管理者|ログイン)?パスワード|パスコード|パスフレーズ|パス(?=\\s?[:はが])|パス(?<=ID[^。\\n]{0,24}パス)(?=\\s)|PW|P/W|password|passwd|passcode|暗証番号|暗証コード|認証コード|PIN(?:コード|番号)?|ピンコード|合言葉",
	// Keys of networks and programs
	"(?:暗号化|暗号|セキュリティ|ネットワーク|Wi-?Fi(?:の)?|無線LAN(?:の)?|共有|API|アクセス|秘密|シークレット)(?:キー|鍵)|APIトークン|アクセストークン|トークン",
	// Doors, safes and alarms
	"ダイヤル錠|番号錠|南京錠|(?:解錠|開錠|解除|警報解除|警備解除|入館|入室|ドア)(?:の)?(?:番号|コード)|(?:警報|警備|アラーム|セキュリティ)を(?:切る|解除する|止める)(?:ための)?(?:番号|コード)|(?:キーボックス|金庫|ダイヤル錠|南京錠|オートロック|裏口|通用口|機械警備|警備)(?:の)?(?:解除)?(?:の)?(?:番号|ダイヤル|コード)",
	// Half of what is needed to log in
	"(?:ログイン|ユーザー?|管理者|サインイン)(?:ID|名|アカウント)|ログイン(?=は)",
];

export const secretLabel = `(?:${labels.join("|")})`;

/** Only half of a secret. */
export const isHalfSecret = (label: string): boolean =>
	/^(?:ログイン|ユーザ|管理者|サインイン)/.test(label) &&
	/(?:ID|名|アカウント)$/i.test(label);

/** A puzzle's or a campaign's word is meant to be told; that of a network is not. */
export const isForFun = (words: string): boolean =>
	!/Wi-?Fi|無線|ネットワーク|ログイン|システム/i.test(words) &&
	/謎解き|なぞとき|クイズ|スタンプラリー|デジタルラリー|キャンペーン|クーポン|プレゼント|宝探し|宝さがし|脱出ゲーム|ゲーム|抽選|景品|展示室の扉|合言葉|あいことば/.test(
		words,
	);

/** Access that is given to everybody who comes. */
export const isForVisitors = (words: string): boolean =>
	/来庁者|来館者|来場者|来訪者|利用者|観光客|宿泊者|参加者|受講者|避難者|どなたでも|誰でも|フリー|無料|free|guest|ゲスト|お客様|市民の皆|皆さま|皆さん|ご自由に|公衆無線/i.test(
		words,
	);
