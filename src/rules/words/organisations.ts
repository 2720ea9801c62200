/** Words that say that a telephone number, a mail address or an address is not a private person's. */

const pattern = (groups: string[]) =>
	new RegExp(
		groups
			.flatMap((group) => group.split(" "))
			.toSorted((a, b) => b.length - a.length)
			.map((word) => word.replace(/[()]/g, "\\$&"))
			.join("|"),
	);

/** Firms, and bodies that hold events: some have nothing but a mobile and a free mail address. */
const bodies = [
	"事務局 委員会 協議会 協会 支部 連盟 連合会 組合 商工会 クラブ サークル 保存会 自治会 町内会 団体 法人 財団 社団 NPO",
	"友の会 親の会 家族会 守る会 育てる会 考える会 研究会 同好会 愛好会 振興会 青年会 婦人会 老人会 子ども会 育成会 合唱団 楽団 劇団 少年団 フードバンク プロジェクト ネットワーク 朝市 直売所",
	"株式会社 (株) 有限会社 (有) 合同会社 会社 工業 商店 工務店 薬局 クリニック 医院 病院 歯科 ホテル 旅館 農園 牧場",
	// Telephones that an office hands out for the purpose
	"公用 業務用 当番 緊急連絡先 当日連絡先 緊急連絡用 緊急用 専用携帯 専用電話 専用ダイヤル",
];

const offices = [
	"市役所 町役場 村役場 役場 区役所 県庁 道庁 府庁 都庁 支所 出張所 庁舎 本庁 窓口 代表 直通 内線 本部",
	"課 係 室 局 署 消防 警察 保健所 公社 法務局 年金事務所 銀行 観光",
];

const facilities = [
	"センター 会館 公民館 図書館 博物館 美術館 体育館 資料館 記念館 文化館 館 公園 広場 ホール プラザ スタジアム 球場 プール 温泉 駅 港 空港",
	"学校 小学校 中学校 高校 大学 学園 保育園 保育所 幼稚園 こども園 児童館 学童 施設 会場 集会所 避難所 駐車場 寺 神社 教会 道の駅 劇場 スタジオ 店",
];

/** What stands above a list of contacts. */
const labels = [
	"お問い合わせ 問い合わせ 問合せ 問合 申込先 申し込み先 お申し込み 主催 所在地 場所 ところ 集合 フリーダイヤル コールセンター 相談電話 ホットライン",
];

const anyOrganisation = pattern([
	...bodies,
	...offices,
	...facilities,
	...labels,
]);
const anyBody = pattern(bodies);

/** True when the words name an office, a firm, a facility or a body that holds events, or announce contacts. */
export const namesOrganisation = (words: string): boolean =>
	anyOrganisation.test(words);

/** True when the words name a firm or a body that holds events. */
export const namesBody = (words: string): boolean => anyBody.test(words);
