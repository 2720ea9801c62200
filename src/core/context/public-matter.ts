import type { AnalyzedText, Token } from "../analyzed-text";
import { isOverlapping, type Span } from "../span";
import { sentenceOf } from "./clause";
import { compoundEndingAt, tokenIndex, tokensIn } from "./tokens";

/** What a municipality decides about: its offices, buildings, services, charges and people. */
const matters = new Set(
	"成人式 二十歳のつどい 式典 ボーナスカット 市バス 開庁時間 窓口時間 返礼品 広域化 複合化 集約 再編 再整備 ごみ処理 庁舎建設 市役所 役場 県庁 庁舎 支所 公民館 図書館 博物館 美術館 体育館 文化会館 会館 ホール プール 公園 球場 スタジアム アリーナ 競技場 学校 小学校 中学校 高校 校舎 学区 幼稚園 保育園 保育所 保育 こども園 学童 児童館 給食 給食費 病院 診療所 保健所 保健センター 斎場 火葬場 墓地 道の駅 駅前 駅 空港 港 バス 路線 鉄道 道路 橋 トンネル 下水道 水道 上下水道 ごみ処理場 処分場 清掃工場 焼却場 焼却施設 ごみ袋 ゴミ袋 指定袋 一貫校 義務教育学校 分校 設置場所 建設場所 建設予定地 移転先 駐車場 駐輪場 祝金 祝い金 見舞金 入場料 入館料 入園料 商品券 検診 健診 部活動 議員定数 開館時間 休館日 公営住宅 市営住宅 団地 跡地 用地 候補地 市有地 土地 再開発 区画整理 開発 建設 建て替え 建替え 移転 統合 統廃合 合併 廃止 廃校 閉校 閉鎖 閉館 民営化 指定管理 委託 新設 増設 誘致 値上げ 値下げ 引き上げ 引き下げ 有料化 無料化 無償化 増税 減税 料金 使用料 利用料 手数料 保険料 保育料 水道料金 市民税 住民税 固定資産税 税率 税 予算 補正予算 交付金 補助金 補助 助成 助成金 給付 給付金 支援金 手当 条例 条例案 議案 計画 計画案 総合計画 方針 施策 政策 制度 事業 規制 選挙 副市長 教育長 市長 町長 村長 知事 区長 議員 議会 課長 部長 次長 人事 異動 組織 組織改編 課 部 職員 定員 採用 給与 ボーナス 処分 祭り まつり 花火大会 大会 イベント キャラクター マスコット 工事 施設 センター 窓口 原発 ダム 工場 企業誘致 進出 出店 ネーミングライツ 分別 収集 収集回数 ごみ収集 ごみ出し 拡幅 市道 県道 国道 バイパス 歩道 信号機 街灯 食堂 売店 部活 地域移行 通学路 スクールバス コミュニティバス 乗合タクシー デマンド交通 踏切 高架 ロータリー 遊具 広場 球技場 武道館 弓道場 キャンプ場 温泉施設 保養所 老人福祉センター 敬老会 健康診査 予防接種 ワクチン 医療費 医療費助成 奨学金 就学援助 通学区域 公用車 公用地 市章 市歌 姉妹都市 ふるさと納税 メガソーラー 風力発電 太陽光 発電所 最終処分場 産廃 産廃施設 火葬 霊園 斎場 市民税 健康保険 国保 国保税 介護保険料 区役所 窓口業務 夜間窓口 休日窓口 出張所 消防署 消防団 分署 交番 警察署 カジノ IR 基地 名称 愛称 市名 町名".split(
		" ",
	),
);

const longest = Math.max(...[...matters].map((word) => word.length));

/** Japanese puts the kind last: 市民プール is a プール, ごみ袋 a ごみ袋. */
function endsInMatter(compound: string): boolean {
	for (let length = 1; length <= longest; length++)
		if (matters.has(compound.slice(-length))) return true;
	return false;
}

/**
 * The token that ends the name of a municipal matter in the sentence of the place, outside the place itself.
 * @param apart the places that do not count, where they are others than `span`
 */
export function findPublicMatter(
	text: AnalyzedText,
	span: Span,
	apart: Span[] = [span],
): Token | undefined {
	const sentence = sentenceOf(text, span);
	const from = tokenIndex(text, sentence.start);
	return tokensIn(text, sentence).find(
		(token, i) =>
			token.pos === "名詞" &&
			!apart.some((place) => isOverlapping(token, place)) &&
			endsInMatter(compoundEndingAt(text.tokens, from + i)),
	);
}
