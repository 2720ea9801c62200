/** Words before さん or 様 that mean anybody, though the dictionary may take them for names. */
const anybody = new Set(
	[
		// Jobs and roles, many of them clipped words the dictionary lacks
		"ケアマネ ケアマネジャー ヘルパー ナース ドクター スタッフ オーナー マスター ママ パパ ジジ ババ バイト パート アルバイト ボランティア",
		"フォロワー ユーザー サポーター ファン リスナー ゲスト メンバー キャスト プレーヤー ドライバー ランナー サラリーマン ワーママ",
		"患者 利用者 相談者 申請者 担当者 議員 職員 社員 会員 店員 業者 生徒 学生 児童 園児 先生 医師 大家 隣 向かい 皆 各位 本人",
		// Figures everybody knows, and mascots' usual names
		"サンタ オニ コアラ パンダ キリン ゾウ ライオン カピバラ ミライ キャラ ゆるキャラ",
		// Companies are spoken of with さん
		"トヨタ ホンダ イオン ソフトバンク ドコモ ヤマト マック セブン ローソン ファミマ",
	].flatMap((group) => group.split(" ")),
);

export const meansAnybody = (word: string): boolean => anybody.has(word);

/** The forty most frequent family names, as people write them in kana. The dictionary cuts them (さ + とうさん). */
const surnames = [
	"さとう すずき たかはし たなか いとう わたなべ やまもと なかむら こばやし かとう よしだ やまだ ささき やまぐち まつもと いのうえ きむら",
	"さいとう しみず やまざき あべ いけだ はしもと いしかわ やました おがわ いしい はせがわ ごとう おかだ こんどう まえだ ふじた えんどう",
	"あおき さかもと むらかみ おおた ふじい にしむら",
].flatMap((group) => group.split(" "));

/** A family name in kana with an honorific: 窓口に来たさとうさん. */
export const kanaName = new RegExp(
	`(?<=^|[^ぁ-ん]|[のたるがはでにと])(?:${surnames.join("|")})(さん|さま|様|氏|くん|君|ちゃん)`,
	"g",
);

/** Roles in which people are publicly known or act in public; a name beside one is no private matter. */
const publicRoles = [
	// Elected and appointed
	"市長 町長 村長 区長 副市長 知事 議員 市議 県議 町議 議長 大臣 首相 総理 総裁 教育長 長官 大使 校長 園長 館長 消防団長 署長 名誉市民 名誉町民",
	// Those who speak, teach, write and perform
	"講師 教授 准教授 先生 監督 コーチ 選手 作家 画家 詩人 歌人 俳人 漫画家 写真家 書家 陶芸家 版画家 彫刻家 作曲家 作詞家 脚本家 俳優 女優 声優 歌手 落語家 噺家",
	"アナウンサー アーティスト ミュージシャン ピアニスト バイオリニスト 指揮者 タレント モデル 芸人 司会 ゲスト パネリスト ファシリテーター ナビゲーター 監修 著者 研究者",
	"学芸員 弁護士 税理士 行政書士 司法書士 建築家 料理研究家 シェフ 気象予報士 医師 獣医師 助産師 宇宙飛行士 棋士 力士 騎手 横綱 師匠 住職 宮司 社長 会長 理事長 代表 大使",
	// Those whom citizens are to turn to
	"民生委員 児童委員 相談員 人権擁護委員 行政相談委員 保護司 推進員 協力隊 協力隊員 コーディネーター サポーター",
].flatMap((group) => group.split(" "));

/** Those who help: what stands before their name is their work, not their own trouble. */
export const helperRole =
	/(?:ケースワーカー|ソーシャルワーカー|カウンセラー|保健師|看護師|薬剤師|栄養士|介護士|ヘルパー|ケアマネジャー|支援員|指導員|相談担当|司書|担当)の?$/;

export const publicRole = new RegExp(
	publicRoles.toSorted((a, b) => b.length - a.length).join("|"),
);
