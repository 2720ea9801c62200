import type { Frame } from "../../core/context/frames";
import type { Words } from "../../core/words";

/**
 * Talk about the office's protection that has no value and no address in it: what protects, and that it is missing. Each list is
 * harmless by itself; a reason stands above those that are not plain.
 */
export const concepts = {
	/** Speaks of the writer's own office, not of the reader's home or of computers in general. */
	own: `うち ウチ わが市 当市 本市 市 庁内 庁舎 本庁 支所 市役所 役所 役場 町役場 職場 職員 職員用 課 係 部署 執務室 事務室 会議室 倉庫 書庫 校務 学校 公民館 業務 基幹系 基幹 住基 住基ネット 住民情報 住民記録 税務システム 財務会計 LGWAN グループウェア サーバ サーバー サーバー室 電算室 データセンター 端末 通用口 裏口 公用車 情報政策課 情シス ここ 校内 保育園 送信所 配水場 浄水場 ポンプ場 市営 公用 詰所 消防 体育館 内線 総務課 会計課 情報システム課 情報システム`,
	/** What keeps others out of a network. */
	defence: `ファイアウォール ファイヤーウォール ウイルス対策 ウイルスソフト ウイルス対策ソフト セキュリティソフト アンチウイルス EDR IDS IPS WAF VPN プロキシ フィルタリング 暗号化 (二|2)段階認証 (二|2)要素認証 多要素認証 生体認証 バックアップ アクセスログ 操作ログ アクセス権 アクセス権限 権限 アクセス制限 アクセス制御 パッチ セキュリティ更新 セキュリティ 更新プログラム ルーター スイッチ 無線LAN Wi-Fi WiFi ネットワーク分離 画面ロック 自動ロック 共有フォルダ 監視 リモート接続 リモートデスクトップ ポート 持ち出し制限 USB制限 パスワード USB USBメモリ 持ち込み 検証 本人確認 照合 送信元 不正アクセス 情シス 巡回 非常用発電機 発電機 UPS プラグイン CMS ロック 離席 添付`,
	/** That it is missing, weak or open to everybody. */
	lack: `(切れ|止まっ|抜け)て(いる|た|しまう) 期限切れ 切れ 失効する 未更新 未対応 未設定 未導入 未適用 無効 無効化 オフ (入|入れ|入っ)て(い|)ない (かかっ|かけ|取っ|とっ|残っ|更新し|更新され|設定し|設定され|変更し|変え|当て|見|監視し|確認し)て(い|)ない (して|されて|できて)(い|)ない 外して(いる|ある) 切って(いる|ある) 開けて(いる|ある) 開けっぱなし 開けっ放し 開いたまま 後回し 放置 甘い 緩い ゆるい ザル ざる ガバガバ 手薄 穴だらけ 抜け穴 丸見え 素通り 筒抜け 平文 (初期設定|初期値|初期状態|デフォルト|出荷時)の(まま|状態) 共用 使い回し 使いまわし 全員に(管理者|権限) 間に合って(い|)ない (追いつ|追い付)いて(い|)ない 先送り なしで なし(だ|の) が(一つも|まったく|全く|)ない 手つかず 手付かず 導入(前|待ち) (行っ|やっ|続け|動い|機能し)て(い|)ない (外れ|壊れ|止まっ|切れ|消え|古い)(た|)まま (使い|さし|挿し|差し|見|入り|持ち出し|つなぎ|繋ぎ)放題 機能停止 死んで(いる|る) 届いて(い|)ない 全員出張 素人 故障中 故障し(て|ており) (かけ|ロックし|閉じ|ログアウトし)ない 覗き放題 のぞき放題 (三十|30|10|数)分で落ちる`,
	/** Versions that get no updates any more. */
	outdated: `サポート切れ サポート終了 サポートが(切れ|終わっ|終了し)た EOL WindowsServer2008 Windows Server 2003 2008 2012 XP Vista Windows7 Windows8 IE11 IE InternetExplorer 旧式 骨董品 年代物 (十|10|20|二十)年(前|もの|選手) 古い`,
	machine: `OS サーバ サーバー 端末 パソコン PC システム 機器 ルーター ソフト ブラウザ ブラウザー Windows 基幹系 データベース NAS 複合機`,
	inUse: `現役 (動い|動かし|使っ|使い続け|残っ|稼働し|走っ|つない|つなが)(て|で)(いる|おる) (動い|使っ|残っ|稼働し|走っ)とる のまま だらけ ばかり だけ`,
	/** What opens something. */
	credential: `ID パスワード パス PW パスコード アカウント ログイン 暗証番号 初期パスワード 金庫の番号 解錠番号 開錠番号 キー 鍵 合鍵 カードキー 職員証 入館証 入館カード ICカード 管理者権限 暗号キー 合言葉`,
	/** That anybody can find it out. */
	foundOut: `(初期パスワード|初期設定|初期値|仮パスワード|デフォルト|配布時)のまま 共通 部署名 課名 課の名前 市の名前 市名 内線番号 内線 誕生日 生年月日 電話番号 郵便番号 職員番号 職員コード (市制施行|市制|創立|開庁)(の日|日|記念日|の年) 下4桁 下四桁 連番 ゾロ目 ぞろ目 1234 0000 付箋 ふせん ホワイトボード モニターの(横|下|裏) キーボードの(下|裏) (引き出し|引出し|机|ロッカー)の(中|上|裏|一番上|奥) 貼って(ある|いる) 書いて(ある|おる|いる) 置いて(ある|いる) かけて(ある|おる) ぶら下げて(ある|いる) 隠して(ある|いる) (みんな|みな|皆|全員)(知っ|使っ)て(いる|ます) 使い回し 使いまわし 同じ 変わって(い|)ない 変えて(い|)ない`,
	/** What only an office locks or logs in to. */
	owned: `VPN 金庫 サーバー室 庁内システム 初期パスワード 管理者 管理画面 共有アカウント リモート 警備 担当者 内線番号 部署名 課名 職員番号`,
	/** Doors, guards and alarms. */
	guard: `警備員 警備 警備員さん 守衛 守衛さん 宿直 当直 裏口 裏門 裏手 通用口 通用門 非常口 勝手口 搬入口 シャッター フェンス 窓 扉 ドア 門 受付 サーバー室 電算室 金庫 倉庫 書庫 庁舎 役所 市役所 役場 職員玄関 地下駐車場 入館証 職員証 名札 裏の扉`,
	/** That nobody stands or sees there. */
	gap: `(一人|1人|ひとり|一名|1名)(だけ|しか|体制|のみ|きり) 手薄 無人 (誰|だれ)もい(ない|なくなる) (誰|だれ)でも(入れる|通れる|出入りできる) 素通り フリーパス 顔パス 会釈すれば (見せ|出さ|付け|つけ|持って(い|))なくても 寝て(いる|る) 仮眠 見張りがいない 押せば(開く|入れる) 引けば開く 押すと開く 乗り越え 施錠(を|)して(い|)ない 施錠されて(い|)ない 無施錠 開けっぱなし 開けっ放し 開いたまま 死角 チェック(なし|されない|が甘い|もない) 確認されない 開けっぱ 針金で 留めて(ある|いる) 紐で ひもで`,
	/** Cameras, alarms and locks, which no visitor uses: a broken door is announced, a broken lock is not. */
	gear: `防犯カメラ 監視カメラ カメラ センサー 警報 警報装置 警報機 南京錠 電子錠 電気錠 オートロック ゲート カードリーダー 入退室管理 鍵 カギ 錠前`,
	broken: `(壊れ|故障し|止まっ)(て|た|たまま)(いる|まま|) 故障中 (映ら|写ら|映って(い|)|写って(い|)|録画されて(い|)|録画して(い|)|反応し|鳴ら|作動し|動いて(い|)|効か)ない ダミー 飾り 電源を切って(いる|ある) 電池切れ 甘い 死角 見て(い|)ない`,
	unlocked: `(鍵|カギ)(が|は|も|を|)(かから|かかって(い|)|かけて(い|)|閉めて(い|)|閉まら|掛けて(い|)|掛かって(い|))ない (鍵|カギ)が(壊れる|ない) 施錠(は|も|を|)して(い|)ない 施錠されて(い|)ない`,
	/** Let in without being asked. */
	unasked: `なくても なしで 無しで 抜きで (見せ|出さ|入力せ|通さ|確認せ|名乗ら)ずに 会釈すれば 名乗れば 言えば 外から (誰|だれ)でも 部外者 外部の人 業者さん 業者 よその人 電話一本で 顔を出せば`,
	getIn: `入れる 通れる 開く 開ける 開けちゃう 開けてしまう 見える 見られる 見れる 見られちゃう 見放題 使える ログインできる 操作できる 消せる アクセスできる つながる 入り放題 再発行 初期化 触れる`,
	openToAll: `(誰|だれ|部外者|業者|外部)でも(見る|見られる|見れる|見放題|開ける|開けられる|入れる|触れる|使える|アクセスできる|消せる|読める) 丸見え 筒抜け 素通し`,
	/** Papers and screens of the house. */
	screen: `管理画面 業務システム 庁内システム 返却システム 予約システム 共有フォルダ 共有ドライブ 複合機 プリンタ プリンター 端末 サーバー NAS 内線表 一覧表 連絡網 緊急連絡網 構成図 ネットワーク図 見取り図 平面図 図面 台帳 名簿 職員名簿 住民情報 通用口 裏口 サーバー室 執務室 電算室 職員証 入館証`,
	/** Makers and products of what a network is built of. */
	maker: `NEC 富士通 日立 Cisco FortiGate Fortinet ヤマハ YAMAHA PaloAlto RedHat Red CentOS Ubuntu Oracle SKYSEA TrendMicro ウイルスバスター SonicWall Juniper Express VMware Citrix サイボウズ Garoon ESET Symantec Windows WindowsServer Buffalo バッファロー アライドテレシス WordPress CMS Movable Drupal`,
	infra: `サーバ サーバー ルーター ルータ VPN ファイアウォール ファイヤーウォール スイッチ 基幹系 基幹 LGWAN 無線LAN アクセスポイント UTM 認証 ネットワーク機器 庁内ネットワーク CMS プラグイン サイト ホームページ`,
	gone: `退職した 退職者 辞めた やめた 前任 前任者 異動した 元職員 OB 委託業者 業者 派遣 アルバイト 実習生`,
	alive: `(生き|残っ|消して(い|)な|有効なま)(て|い|ま)(いる|る|) 生きて(いる|る) 残って(いる|る) まだ(使える|入れる|ログインできる) ログインできる 消されて(い|)ない 削除されて(い|)ない 削除して(い|)ない`,
	vip: `市長 町長 村長 区長 知事 副市長 教育長 議長 公用車 市長車 議長車`,
	routine: `自宅を 自宅から 同じ道 同じルート 抜け道 いつもの道 一人で 警護 SP 護衛 帰宅 自宅前 通勤`,

	/** Parts of an inner network, named. */
	inner: `住基端末 住基 住基ネット 住民情報系 住民記録システム 財務会計 財務会計システム 税務システム 校務支援システム 基幹系 基幹システム LGWAN LGWAN接続系 インターネット接続系 個人番号利用事務系 庁内LAN 庁内ネットワーク 庁内システム 内部ネットワーク サーバー室 電算室 コアスイッチ 認証サーバー 認証サーバ ファイルサーバー ファイルサーバ メールサーバー データベースサーバー 仮想基盤 ドメインコントローラー ActiveDirectory グループウェア VPN装置 バックアップサーバー 職員端末 業務端末 業務システム 文書管理システム 戸籍システム`,
	/** Something wrong there. */
	trouble: `落ちる 落ちて(いる|る) ダウン(する|した|中) 止まる 止まって(いる|る) 固まる フリーズ 動かない 動いて(い|)ない つながらない 繋がらない 応答しない 再起動 復旧中 死んで(いる|る) 遅い 重い 不通 パンク 障害 ウイルス 感染する 侵入される 入られる 乗っ取られる やられる 暗号化される ランサムウェア ランサム 不正アクセス 情報が(漏れる|抜かれる) 抜かれる`,
	/** Somebody has got in, or was let in; not announced yet. */
	breach: `(乗っ取ら|侵入さ|入ら|盗ま|抜か|暗号化さ|荒らさ|書き換えら|改ざんさ)れる ウイルスに(感染する|やられる) マルウェア ランサムウェア ランサム 不正ログイン フィッシングに(引っかかる|ひっかかる|かかる) (変な|怪しい|偽の|偽|不審な|標的型)メール(を|の添付を|の添付ファイルを|のリンクを)(開く|開いてしまう|踏む|クリック) 添付(ファイル|)を開いて(しまう|) USB(メモリ|メモリー|)を(なくす|無くす|紛失|落とす|忘れる) 誤送信 一斉送信 宛先を間違える BCCに(し忘れ|入れ忘れ)`,
	/** How the rules of the house are got round. */
	bypass: `(私物|私用|自分|個人)の(スマホ|パソコン|PC|USB|USBメモリ|LINE|メール|クラウド|アカウント|ドライブ) フリーメール GoogleDrive Dropbox ギガファイル便 ChatGPT 生成AI 裏技 抜け道 裏ワザ こっそり 勝手に`,
	officeData: `業務データ 個人情報 庁内データ 住民データ 名簿 庁内資料 職場のデータ 仕事のデータ 仕事のファイル 業務ファイル 市民のデータ 住民票データ 台帳 議事録 起案 通知`,
	sending: `送る 転送する 持ち帰る 持ち出す 入れて(いる|る) 保存する アップする アップロードする 貼り付ける 読ませる 突っ込む つなぐ 挿す 差す 繋ぐ 扱う やり取り やりとり`,
	/** Where guards, money and important people are, and when. */
	money: `現金 売上金 公金 金庫 投票箱 投票用紙 公印 市長 町長 知事 大臣 皇族 要人 マスターキー 個人情報の入った(箱|段ボール) 証拠品`,
	moving: `運ぶ 運び込む 搬送 輸送 移送 回収 保管 置いて(ある|いる) しまって(ある|いる) 控室 動線 到着 通る 出入り 送迎 銀行に(持って行く|入れ) 持って(いく|行く) 運んで(いる|る) 歩いて`,
} as const satisfies Record<string, string>;

type Concept = keyof typeof concepts;

export type SecurityHint = Frame<Concept> & {
	what: Words;
	/** An outage that citizens feel is rightly announced. */
	isOutage?: true;
	/** A notice at most. */
	isDoubtful?: true;
	/** Harmless in a text that apologises or announces: the city tells of it itself. */
	isApologised?: true;
};

/** The post speaks to readers about what they have at home. */
export const ofReaders =
	/(?:ご家庭|ご自宅|お宅|お使い|お手元|お持ち|ご自分|皆さま|みなさん)の[^。!?\n]{0,10}(?:ルーター|Wi-?Fi|無線LAN|パソコン|スマートフォン|スマホ|アカウント|カメラ|機器|端末|家電|パスワード)/i;
/** What is told is the office's, or has happened. */
export const ofOffice =
	/市の(?!ちらし|チラシ|職員)|本市|当市|町の|村の|庁|役[所場]|公式|図書館|公民館|学校|園|職員(?!を(?:名乗|装|かた))|昨日|昨夜|今朝|先ほど|先日|うちの|ました/;

/** The city itself tells of an incident. */
export const apology =
	/お詫び|おわび|申し訳|公表|発表|ご報告|お知らせします|訓練/;

const clock = /\d{1,2}時|\d{1,2}:\d\d|朝|夜|夕方|早朝|深夜|裏|非常口|地下|曜日/;

export const hints: SecurityHint[] = [
	{
		what: {
			ja: "庁内の守りが足りないところ",
			en: "what the office’s protection lacks",
		},
		all: ["defence", ["lack", "openToAll"]],
		nearby: ["own"],
	},
	{
		what: { ja: "庁内の古い機器やソフト", en: "outdated machines or software" },
		all: ["outdated", "machine", "inUse"],
		also: /うち|庁|役[所場]|職場|職員|課|係|業務|基幹|住基|サーバ|窓口|学校|校務|現役/,
	},
	{
		what: {
			ja: "ログイン情報や鍵を人が知りうる方法",
			en: "how a login or a key can be found out",
		},
		all: ["credential", "foundOut"],
		nearby: ["own", "owned"],
	},
	{
		what: { ja: "警備の手薄なところ", en: "where nobody keeps watch" },
		all: ["guard", "gap"],
		isDoubtful: true,
		unless: /ご自由に|どなたでも|お入り|開館|利用できます|投票所|公園/,
	},
	{
		what: {
			ja: "壊れた警備の装置",
			en: "a camera or a lock that does not work",
		},
		all: ["gear", "broken"],
		isDoubtful: true,
		nearby: ["own"],
		unless: /自転車|車の|スマホ|ご自由に/,
	},
	{
		what: { ja: "鍵のかかっていない場所", en: "a place that is not locked" },
		all: ["unlocked"],
		nearby: ["own"],
		unless: /自転車|車の|ご自由に|どなたでも|お入り/,
	},
	{
		what: {
			ja: "確かめられずに入れる場所や画面",
			en: "a door or a screen that asks nobody who they are",
		},
		all: ["unasked", "getIn", ["screen", "credential"]],
		unless:
			/どなたでも|フリー|無料|市民|来庁者|来館|予約なし|利用者|お申し?込み/,
	},
	{
		what: {
			ja: "確かめられずに入れる場所や画面",
			en: "a door or a screen that asks nobody who they are",
		},
		all: ["screen", "openToAll"],
		unless: /どなたでも|フリー|無料|市民|来庁者|来館|利用者/,
	},
	{
		what: {
			ja: "庁内の機器やソフトの名前",
			en: "makers and products inside the network",
		},
		all: ["maker", "infra"],
		isDoubtful: true,
		nearby: ["own"],
	},
	{
		what: {
			ja: "消されていないアカウント",
			en: "an account that should be closed",
		},
		all: ["gone", "credential", "alive"],
	},
	{
		what: {
			ja: "要職の人の行き帰りの道筋や時刻",
			en: "when and where an official comes and goes",
		},
		all: ["vip", "routine"],
		isDoubtful: true,
		also: /毎[朝日晩夕]|いつも|決まって|必ず|\d{1,2}時|同じ/,
		unless: /講演|会見|式典|出席|公務|ジョギング|防犯|安全/,
	},
	{
		what: {
			ja: "庁内のネットワークやシステムの状態",
			en: "the state of the office network",
		},
		all: ["inner", "trouble"],
		isOutage: true,
	},
	{
		what: {
			ja: "公表前の侵入や紛失",
			en: "an intrusion or a loss that is not announced yet",
		},
		all: ["breach"],
		nearby: ["own"],
		isApologised: true,
	},
	{
		what: {
			ja: "庁内の決まりをすり抜ける方法",
			en: "a way around the office’s controls",
		},
		all: ["officeData", "bypass", "sending"],
	},
	{
		what: {
			ja: "警備の対象になる物や人の場所と時刻",
			en: "where and when something guarded is",
		},
		all: ["money", "moving"],
		isDoubtful: true,
		also: new RegExp(
			`(?:現金|売上金|公金|金庫|投票[箱用]|公印|マスターキー|要人|皇族|大臣|段ボール)[^。]{0,30}(?:${clock.source})|(?:${clock.source})[^。]{0,30}(?:現金|売上金|公金|公印|マスターキー|要人|皇族|大臣)|(?:市長|町長|知事|大臣|要人|皇族)[^。]{0,12}(?:動線|控室)`,
		),
	},
];

/** Advice, lessons, tenders and plans speak of the same things. */
export const notOurOwn =
	/投票(?:所|日|券|でき|は|へ)|入場券|肝炎|インフルエンザ|コロナ(?:ウイルス|ワクチン|感染|に感染)|ノロウイルス|パピローマ|免疫不全|HIV|風し?ん|麻し?ん|(?:ます|です|せん)か[。?]?$|ましょう|防止|禁止|やめて|やめよう|避け|ませんか|ください|下さい|ご家庭|ご自宅|空き巣|教室|講座|セミナー|研修|啓発|呼びかけ|皆さ|みなさ|入札|調達|公告|仕様書|プロポーザル|標準化|補助|見学|危険です|ご注意|おすすめ|詐欺|被害|クラシック|設置しました|導入しました|更新しました|強化しました|訓練|落とし物|忘れ物|体験|ゲーム|謎解き|ご利用いただけ|ご覧いただけ|自動で|ピアノ|避難所|マイナンバーカード|キャッシュカード|口座|預金|ATM|e-Tax|(?:い|れ)ない(?:方|かた|ご?家庭|世帯|お宅|お子さん)(?:は|には|へ|も)/;

/** What is warned of is forged: 市をかたるメールは偽物です. */
export const forged =
	/偽(?:物|の(?:メール|サイト|電話|警告)|メール|サイト)(?:が|に(?:ご?注意|だま)|を見)|をかた[るり]|なりすま(?:した|しに|し(?:メール|サイト))|を装[いうっ]/;
