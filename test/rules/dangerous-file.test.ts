import { expect, test } from "vitest";
import { rule } from "../../src/rules/dangerous-file";
import { analyze } from "../language/analyze";
import { sentences } from "./sentences";

sentences(rule, "links to files that run", {
	ng: [
		"集計ソフト【https://files.example.com/setup.exe】",
		"【https://files.example.com/集計.xlsm】をどうぞ",
		"【https://files.example.com/%E8%A1%A8.XLSM】",
		"アプリ【https://dl.example.com/kawabe.apk】",
		"様式【https://www.city.kawabe.lg.jp/form/a.docm】",
		"報告書【https://files.example.com/report.pdf.exe】",
		"【https://files.example.com/download?file=tool.msi&x=1】",
		"【files.example.com/a.bat】",
		"【https://files.example.com/a.iso#top】",
		"【ｈｔｔｐｓ：／／files.example.com／a.exe】",
		"こちらの【setup.exe】をダウンロードして実行してください。",
		"添付の【見積書.xlsm】を開いて入力してください。",
	],
	ok: [
		"ちらし https://www.city.kawabe.lg.jp/a.pdf",
		"様式 https://www.city.kawabe.lg.jp/form.xlsx と https://www.city.kawabe.lg.jp/form.xls",
		"オープンデータ https://www.city.kawabe.lg.jp/data.zip",
		"executiveセミナーのご案内",
		"https://www.example.com/executive/exercise.html",
		"https://exe.example.com/",
		"https://www.example.com/docs/next.js",
		"https://www.example.com/app",
		"invoice.exe という添付ファイルは開かないでください。",
		"「.exe」や「.scr」で終わるファイルにご注意ください。",
		"拡張子がexeのファイルは実行しないでください。",
		"時刻は9.30、定員は10.5人です。",
		"https://web.archive.org/web/2024/https://example.com",
		"https://www.example.com/search?q=setup.exe+%E5%8D%B1%E9%99%BA",
	],
});

sentences(rule, "what comes in is not handed out", {
	ng: [
		"【tool.exe】 をダウンロードして使ってください。",
		"申込書は【moushikomi.docm】です。",
		"計算用の【keisan.msi】 を保存してダブルクリックするだけです。",
	],
	ok: [
		"invoice.scr を添付した偽メールが届いています。",
		"庁内の端末で cmd.exe が落ちました。",
	],
});

sentences(rule, "readers are not told to pass by what guards them", {
	ng: [
		"黄色い帯が出たら「【コンテンツの有効化」を押し】てから入力をお願いします。",
		"申請書は【マクロを有効にして】お使いください。",
		"スマホの設定で【提供元不明のアプリを許可し】てから入れてください。",
		"「【発行元を確認できません」と出ても、気にせず】進んでください。",
		"【ウイルス対策ソフトが止めたときは、一度無効にして】から入れてください。",
	],
	ok: [
		"「マクロを有効に」と求めるメールは、押さずに閉じてください。",
		"「コンテンツの有効化」を押すよう求める偽メールが届いています。絶対に押さないでください。",
		"提供元不明のアプリはインストールしないでください。",
		"マクロウイルスにご注意ください。",
		"ウイルス対策ソフトは常に最新にしてください。",
	],
});

sentences(rule, "what guards people, and what guards the device itself", {
	ng: ["赤い帯の【警告は無視して】ください。"],
	ok: [
		"遮断機の警告を無視して渡るのは危険です。",
		"保護者の方は携帯の電源を切ってください。",
		"鳥獣保護区の指定を解除し、区域図を公開しています。",
		"不明なアプリは削除してください。",
		"提供元不明のアプリの許可はオフにしてください。",
		"発行元不明のメールは開かず、削除してください。",
		"偽の警告は無視してください。",
		"警告音が鳴ったら無視せず、元栓を閉めてください。",
	],
});

sentences(rule, "what runs is handed out without a file's name", {
	ng: [
		"請求の確認に使う【.xlsm】を更新しました。",
		"素材集は【自己解凍】の形で置いてあります。",
		"当番表の【マクロ版】もどうぞ。",
	],
	ok: [
		"知らない相手から届いた.exeは開かないでください。",
		"計算シートを載せました。マクロ版は使っていません。",
		"実行委員会の資料を公開しました。",
		"マクロ撮影の写真展を公開しています。",
	],
});

sentences(rule, "a guard is not to be passed by", {
	ng: [
		"【アンチウイルスを止めて入】れてください。",
		"【証明書エラーが出ますが、例外に】追加して進んでください。",
	],
	ok: [
		"赤い画面が出たら、押さずに閉じてください。",
		"対策ソフトを止めてと求める電話は詐欺です。",
	],
});

test("a warning clears a text", () => {
	const says = (text: string) => rule.clears?.(analyze(text));
	expect(says("マクロを求めるメールは開かないでください。")).toBe(true);
	expect(says("マクロ版を配ります。")).toBe(false);
});

sentences(
	rule,
	"alarms, earthquakes and works are no guards, and what is not handed out is none",
	{
		ng: [
			"許可を求める画面が出たら、「【コンテンツの有効化」を押し】てください。",
			"申込書は【マクロを有効にして】入力し、教室へお持ちください。",
		],
		ok: [
			"煙を検知すると自動で停止します。",
			"津波を検知して発表された警報は、10時に解除されました。",
			"発行元の許可を得て掲載しています。",
			"ファイアウォールの入れ替え作業に伴い、10日はサービスを停止します。",
			"ブラウザの設定でCookieを許可してください。",
			"「コンテンツの有効化」を押してしまった方は、情報担当へ。",
			"マクロが入っていないExcel様式に更新しました。",
			"申請様式を.xlsmから.xlsxに更新しました。",
			"アプリ(apk)は配布していません。",
			"setup.exeから始まる名前のファイルはウイルスです。",
			"マクロ対応レンズをご用意しています。",
		],
	},
);
