import type { AnalyzedText } from "../../core/analyzed-text";
import { type PhraseGroup, phraseFinder } from "../../core/context/phrases";

/** What nobody should learn about a named person, in dictionary form; `why` is for whoever edits the list. */
export type Circumstance = PhraseGroup & {
	why: string;
	/** Private even of people in public life: what only an official can look up. */
	isPrying?: true;
	/** Everyday words that only matter as a person's own dealings with the office. */
	isEveryday?: true;
};

const list = (words: string) => words.trim().split(/\s+/);

const circumstances: Circumstance[] = [
	{
		why: "money and taxes, known from official duty (地方税法 22条)",
		phrases: list(`
			滞納 未納 差押 差し押さえ 差し押さえる 督促 督促状 催告 生活保護 生保 保護費 借金 多重債務 自己破産 破産 年収 所得額 納税額 税額
			給食費を払う 家賃を払う 保険料を払う 税金を払う お金に困る 冷蔵庫がからっぽ 冷蔵庫からっぽ 電気を止められる 仕事を失う 失業 無職 クビになる リストラ 夜逃げ 闇金 サラ金 パチンコ ギャンブル 遺産 相続争い 生活に困る 生活が苦しい`),
	},
	{
		why: "health: special care-required personal information (個人情報保護法 2条3項)",
		phrases: list(`
			病歴 持病 病名 既往歴 余命 認知症 統合失調症 うつ うつ病 鬱 鬱病 適応障害 精神疾患 精神科 メンタル 依存症 糖尿病 がん ガン 癌 入院 退院 通院 手術 服薬
			投薬 陽性 感染 検査結果 健診結果 要精密検査 発達障害 知的障害 (障害|障がい)者手帳 療育手帳 精神手帳 障害等級 要介護 要支援 介護認定 妊娠
			流産 死産 不妊 不妊治療 中絶 寝たきり 体調を崩す 病気 病気休暇 徘徊 けが 怪我 骨折 救急搬送 搬送 救急車 独居 産休 育休 三人目 二人目 おめでた 出産 つわり 更年期 パニック パニックを起こす 発作 義足 車いす (足|腕|目|片足|片腕)を失う 失明 難聴 アトピー アルコール 酒浸り リハビリ 闘病 手帳 血液型 体重 余命`),
	},
	{
		why: "family matters",
		phrases: list(`
			離婚 別居 不倫 浮気 親権 虐待 DV 家庭内暴力 ネグレクト 養育費 (児童相談所|児相)に通う (児童相談所|児相)に保護 一時保護 隠し子 婚外子 家庭の事情 夫婦げんか 夫婦喧嘩 戸籍 里子 再婚 授かり婚 できちゃった 入籍 破局 婚約破棄 不仲 家出 失踪 行方不明 認知`),
	},
	{
		why: "school: matters of children",
		phrases: list(`
			不登校 いじめ いじめる 成績 内申 内申点 退学 停学 補導 非行 万引き 就学援助 特別支援学級`),
	},
	{
		why: "offences and discipline: special care-required personal information",
		phrases: list(`
			逮捕 前科 犯歴 書類送検 容疑 服役 刑務所 少年院 保護観察 受刑者 (刑務所|少年院)を出る 懲戒 懲戒処分 処分 停職 減給 解雇 休職 セクハラ パワハラ 横領 被害届 ストーカー`),
	},
	{
		why: "death and despair",
		phrases: list(
			"自殺 自死 孤独死 自傷 死因 遺体 亡くなる 引きこもり ひきこもり",
		),
	},
	{
		why: "origin and belief: special care-required personal information",
		phrases: list("本籍 国籍 同和 在留資格 不法滞在 信仰 入信 改宗"),
	},
	{
		why: "prying: records may be looked up for official work only (住民基本台帳法 35条)",
		isPrying: true,
		phrases: list(
			"(住基|住基システム|住民基本台帳|戸籍|課税台帳|税のシステム|住民票|業務システム|カルテ)(で|を)(調べる|見る|検索する|のぞく|覗く)",
		),
	},
	{
		why: "dealings with the office: even the visit is confidential",
		isEveryday: true,
		phrases: list(`
			来庁 (窓口|市役所|役所|役場|課|支所)(に|へ)(来る|来られる|いらっしゃる|見える|訪れる) 窓口で(怒る|怒鳴る|暴れる|泣く|騒ぐ) 相談に(来る|来られる|見える|訪れる|いらっしゃる)
			相談を受ける の相談だ 運転免許証 免許証 保険証 診察券 通帳 キャッシュカード 相談内容 (電話してくる|電話をかけてくる|電話がかかってくる|電話がある) 苦情 クレーム クレーマー 怒鳴る 怒鳴り込む 暴れる 文句を言う
			(を|)(出し|取り|もらい|受け取り|届け)に(来る|来られる|いらっしゃる|見える) 婚姻届 離婚届 出生届 死亡届 転入届 転出届 転入 転出 住民票 印鑑証明 (申請|手続き)(に|へ)来る 申請を却下 申請が却下 審査に落ちる 不採用 不合格 面談 家庭訪問 (自宅|お宅|家)を訪問 通報`),
	},
];

const find = phraseFinder(circumstances);

/** 感染対策, いじめの防止, がん検診: work on a matter is nobody's own circumstance. */
const asWork =
	/^(?:の)?(?:防止|予防|対策|撲滅|根絶|支援|研究|啓発|ゼロ|担当|課|係|相談員|サポーター|センター)/;

export const findCircumstances = (text: AnalyzedText) =>
	find(text).filter(
		({ span, group }) =>
			group.isEveryday || !asWork.test(text.text.slice(span.end, span.end + 6)),
	);
