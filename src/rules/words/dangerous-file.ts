import { anyOf } from "../../core/context/any-of";

/** What runs or carries macros, named without an address: 「.xlsm を更新しました」, エクセルのマクロ版. */
export const runnable =
	/(?<![A-Za-z0-9./_-])\.?(?:exe|scr|docm|xlsm|pptm|msi|vbs|ps1|apk)(?![A-Za-z0-9])|(?<![A-Za-z0-9])\.(?:bat|cmd|reg|jar)(?![A-Za-z0-9])|batファイル|実行(?:ファイル|形式の(?:ファイル|プログラム|ソフト))|自己解凍|マクロ(?:版|付き|入り(?!不要)|対応(?!の?レンズ)|組み込み|が(?:走(?!ら)|動(?!か(?:な|ず)|きませ)|入って(?!い(?:な|ませ))|含まれ(?!な|ませ|て?い(?:な|ませ)|るファイルは)))/g;

/** Words that hand a file out: 「setup.exe をダウンロードして実行してください」. */
export const handedOut = new RegExp(
	[
		// given
		`配[っりるろ布]|お?分けし|${anyOf("送り 送付 添付 どうぞ 公開し 作りました 用意 更新 差し上げ 共有 載せ")}|置[いき]`,
		// taken
		`落と[しすせ]|${anyOf("落ちてき ダウンロード インストール 入れて 保存 から使え")}`,
		// used
		`作って?み|(?<!言)使って(?!い)|${anyOf("お使い ご利用 解凍して クリック タップ たたい 叩い 実行 起動 有効")}|押[しすせ]|動か[しす]|選[びんぶ]|開[いくけ]`,
	].join("|"),
);

/** Forged, or told by somebody who means harm. */
const forged = anyOf("不審 詐欺 騙 なりすま 手口 感染 送りつけ 送られて 出回");
/** It has happened to somebody: 押してしまった方は情報担当へ. */
const harmed = `だま(?:し取|さ)|送金|(?:開い|押し|有効にし|許可し|実行し|クリックし)てしま`;
/** 開かないで, 実行せず, 消しましょう */
const refused = `${anyOf("開か 押さ")}(?:ない|ず)|(?:開い|押し)ては|(?:実行し|入れ)(?:ない|ては)|許可し(?:ない|ては)|隔離|従わ|(?<!気に)せず|しないで|しては(?:いけ|なら)|やめ|避け|(?:削除し|消し)て|消しましょう`;
/** What stands in warnings. */
const warned = `${anyOf("注意 偽 見覚え 届い 届く 届き 装っ 装う")}|怪しい(?:メール|ファイル|添付|ソフト|アプリ)|知らない(?:相手|人|差出人)`;
/** What forged notices do, and whom to ask: 押すよう求めるメール. */
const demanded = anyOf("求め 迫 相談 対処 講座 教室 学び 学ぶ 学ぼ");
/** The house itself does without: 受け付けできません, 配布していません, .xlsm から .xlsx へ. */
const doneWithout = `(?:提出|添付|送信|受理|審査)(?:は)?でき(?:ない|ませ)|配布(?:は)?して(?:い|お)(?:ない|ませ|りませ)|から\\s?\\.?(?:xlsx|docx|pptx|pdf)|(?<!に)なくし|差し替え|受け付け|受付でき|受け取れ|使ってい?(?:ませ|な)|使わない|[い要]りません|不要`;

/** The sentence guards against it, or does without it. */
export const guarding = new RegExp(
	[harmed, refused, forged, warned, demanded, doneWithout].join("|"),
);

/** The sentence warns of being told so. Shorter than `guarding`: an instruction may well say 届, 求め or 不要 of something else. */
export const warning = new RegExp(
	`${forged}|てしま(?:っ|う)|だま(?:し取|さ)|送金|偽(?!物では)|怪しい|装[うっ]|届いて|しないで|従わ|迫`,
);

type PassingBy = {
	reason: string;
	/** What guards the device, or how its alarm is named. */
	guard: string;
	/** With one of these in between, the sentence speaks of something else. */
	unless: string;
	/** In UTF-16 units, between the guard and what is done to it. */
	within: number;
	deed: string;
};

const press = "押(?:し|す(?!よう|な|と|前|か))";
/** Those of forged pages are to be passed by: 偽の警告は無視して. */
const alarm = "(?<!偽の?|不審な|怪しい)警告";
/** 警告音が鳴ったら…切って: a siren's or a level crossing's. */
const noSiren = "(?<!警告[音灯][^。\\n]{0,4})";

/** Readers are told to pass by what guards their device: 「コンテンツの有効化」を押してください. */
const passingBy: PassingBy[] = [
	{
		reason: "macros are let run",
		guard:
			"コンテンツの有効化|編集を有効にする|マクロ(?:の実行)?を(?:有効|許可|オン)|詳細情報[」』]?\\s?(?:→|から|、|を押し|をクリックし)[^。\\n]{0,6}?実行",
		unless: anyOf("ない 促 求め 迫 メール 閉じ"),
		within: 24,
		deed: `${press}|${anyOf("許可し して 選び 選ん 進み 進ん クリック タップ ください")}`,
	},
	{
		reason:
			"programs of unknown makers are let in; to delete them, or to switch that off, guards: 不明なアプリは削除してください",
		guard:
			"提供元不明の?アプリ|不明なアプリ|発行元(?:不明|[がを](?:不明|確認でき(?:ない|ません)))",
		unless: anyOf("ない ず オフ 削除 消 閉じ"),
		within: 24,
		deed: `${press}|許可し|選[びんぶ]|進[みんめ]|気にせず|${anyOf("クリック タップ インストール")}(?!せ|し(?:な|た)|や)|オンに|から入れ`,
	},
	{
		reason: "an alarm is ignored or what guards is switched off",
		guard: `セキュリティ|ウイルス対策|保護${anyOf("ビュー モード 機能 設定 ソフト")}|${alarm}`,
		unless: anyOf("ず ため 上、 電源"),
		within: 20,
		// 警告を無視して渡る is a level crossing
		deed: `無視して(?=${anyOf("ください お いただ 進 開 実行 続 次 使 構 かま OK 大丈夫")})|無視で(?:OK|大丈夫)|無視し、|${noSiren}(?:(?:オフ|無効)にし|解除し|切っ)て(?!あ|い(?!た))`,
	},
	{
		reason:
			"what guards is stopped or made to look away: アンチウイルスを止めて, 証明書エラーは例外に追加して",
		guard: `(?:セキュリティの?|ブラウザの?|パソコンの|赤い|黄色い)(?:警告|設定)|(?:セキュリティの?|パソコンの)(?:画面|帯|バー)|${anyOf("対策ソフト アンチウイルス セキュリティソフト 誤検知 未署名")}|ファイアー?ウォール|保護(?:ビュー|モード(?!の))|証明書の?エラー|(?:ウイルス|侵入|マルウェア)の?検知|発行元(?=[がをのは]?(?:不明|確認|警告))`,
		// Works on a line, permissions of a page, a telephone to be rung
		unless: `${anyOf("ず ため 電源 入れ替え 更新の 契約 通知 位置情報 カメラ マイク クッキー cookie ポップアップ")}|場合は[^、]{0,4}連絡`,
		within: 24,
		deed: `${anyOf("気にせず 気にしない 構わず 平気 切って 切り、 解除 除外 続行 戻して 低に 弱く 黙らせ")}|一時(?:的に)?(?:停止|切)|止めて(?:か|イ|く|入|お)|停止(?=し(?:て(?:か|イ|く|入|お)|、)|の(?:うえ|上)|後)|解[いき]|例外(?:に|リスト)|(?<!不)許可(?:を|に|して|で)|そのまま(?:進|続)|「?(?:はい|実行|無視)」?(?:を押|で(?:大丈夫|OK))`,
	},
];

export const unguarding: RegExp[] = passingBy.map(
	({ guard, unless, within, deed }) =>
		new RegExp(
			`(?:${guard})(?:(?!${unless})[^。\\n]){0,${within}}?(?:${deed})`,
			"gi",
		),
);
