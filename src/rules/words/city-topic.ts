const u = (source: string) => new RegExp(source, "gu");

/** Kinds of work that only a municipality's staff do; the words 課, 市役所 or 条例 need not stand beside them. */
export const deskWork: { reason: string; pattern: RegExp }[] = [
	{
		reason: "what happens at the counter; another's counter is named with の",
		pattern: u(
			"(?<![のぎゃ行局])窓口(?:で[^。!?\\n]{0,16}?(?:言われ|怒|どな|文句|クレーム|泣か|対応し|待たせ)|に来た|、(?:変な|めんどく|面倒|うざ|クレーム|今日も|混|忙))|(?:今日|昨日|午前|午後|さっき)の窓口|議員(?:さん|先生)?(?:に|が|から)(?:呼び出|怒|詰め|電話|呼ばれ)|確定申告(?:会場)?の(?:応援|手伝い|当番|受付|動員)|(?:選挙の)?開票(?:、|が|で|の応援|当番|立会|作業|事務)|うちの(?:市|町|村)(?=も|は|が|って|$|[。!])|(?<!朝|夕)市の(?:SNS|公式|X|インスタ|アカウント|ツイッター)",
		),
	},
	{
		reason: "a session that the writer sits through or prepares",
		pattern: u(
			"(?<!生徒|児童|子ども|こども|[英米州国]|老人)議会(?=が(?:長|終|始|荒|延)|で(?:帰|徹夜|残業)|中(?:で|は|だ|な)|明け|前で|の準備)",
		),
	},
	{
		reason: "papers and payments that a municipality sends out",
		pattern: u(
			"(?:住民税|固定資産税|軽自動車税|国保|国民健康保険|介護保険|児童手当|給付金|戸籍|生活保護|マイナンバー(?:カード)?|就学援助|選挙|ふるさと納税|ワクチン|接種券)(?:の|を|関係の)?[^。!?\\n]{0,8}?(?:発送|事務|作業|入力|担当|受付業務|の仕事|交付窓口|の窓口|の通知)",
		),
	},
	{
		reason: "duty in elections and disasters, and collecting arrears",
		pattern: u(
			"避難所(?:運営|当番|の担当|に配置)|防災無線(?:で|を)(?:放送|流)|(?:滞納|徴収|督促|差し?押さえ?)(?:整理|の担当|業務|に行)|会計年度任用",
		),
	},
	{
		reason:
			"plans about rubbish and public buildings, told as one's own affair",
		pattern: u(
			"(?:ごみ|ゴミ)(?:袋|収集)?の?有料化|(?<![朝夕\\p{L}])(?:市|町|村)の(?:新しい|今度の|次の|古い)(?:図書館|体育館|学校|公園|施設|病院|ホール|プール|駅前広場)",
		),
	},
];
