import type { Frame } from "../../core/context/frames";
import type { Severity } from "../../core/severity";

/**
 * Somebody without a name whom those around recognise: what an official saw on duty and who it was; or a role, a place and something
 * that befell them. A role or a place alone is everybody's.
 */
export const concepts = {
	/** Where only officials meet citizens one by one. */
	duty: `窓口対応 窓口業務 訪問先 訪問調査 滞納整理 徴収 差し押さえ 差押え 催告 督促 電話対応 今日の電話 さっきの電話 昨日の電話 来庁 相談対応 受付対応 生活保護 生保 生保の面談 ケース ケースワーク 認定調査 介護認定 入園選考 保育園の選考 選考会議 婚姻届 離婚届 出生届 死亡届 転入届 転出届 証人欄 戸籍 申告会場 税務調査 立ち会い 救急出動 火災現場 事故現場 一時保護 児相 うちの窓口 窓口に(来る|来た|いらした|見えた|来て) 今朝の救急 昨日の救急 救急の出動 窓口で(キレる|怒る|怒鳴る|暴れる|泣く|騒ぐ) 切り替えに(来る|来た) 手続きに(来る|来た) 申請に(来る|来た) さっき来た 今日来た 窓口に来て 今朝来た`,
	/** Where a parent or a patient goes as well. */
	place2: `面談 家庭訪問 訪問 相談 選考 審査 健診 検診 住民票 マイナンバーカード 免許証 保険証 診断書 確定申告 搬送 通報 給付金 手続き 申請 窓口 申告 書類 受付 課税 税金 補助金 還付`,
	/** Whom those around know. */
	known: `元プロ野球選手 プロ野球選手 元選手 俳優 俳優さん 女優 女優さん 芸能人 有名人 タレント アイドル 歌手 YouTuber ユーチューバー 議員 市議 県議 市議の(孫|息子|娘|奥さん|妻) 元市議 社長 社長さん 元社長 元校長 元教員 元担任 顧問 教え子 同級生 元カノ 元カレ 元彼 元妻 元夫 幼なじみ 昔の上司 元上司 元同僚 住職 中学の(先生|担任) 高校の(先生|担任) 昔の(先生|担任|同僚|彼女|彼氏|友達) 知ってる人 知り合い 知人 近所の人 ご近所さん お隣さん 隣の(人|家|おばさん|おじさん|奥さん) あの人 例の人 店長 昔のバイト先 バイト先の店長 元店長 元旦那 元夫 元町内会長 町内会長 元区長 民生委員`,
	kin: `医師 看護師 薬剤師 店主 ご主人 奥さん おかみさん 女将 親方 息子 息子さん 娘 娘さん 孫 お孫さん 嫁 お嫁さん 姑 妹さん お姉さん お兄さん 弟さん 一家 ご一家 おばあちゃん おじいちゃん おばあさん おじいさん おじさん おばさん 母子 父子 親子 夫婦 ご夫婦 シングルマザー 母子家庭 父子家庭 ママ友 お母さん お父さん 二児の母 三児の母 二児の父 三児の父 (二|三|四|2|3|4)人の(子|お子さん)の(母|父|親) 次男 長男 長女 次女 三男 ひとり息子 一人息子 先生 教員 教師 男の子 女の子 男性 女性 若い子 おやじさん 親父さん おっちゃん おばちゃん マスター 担任`,
	child: `女子児童 男子児童 児童 生徒 女子生徒 男子生徒 園児 高校生 中学生 小学生 大学生 学生`,
	hurt: `負傷 負傷者 けが ケガ 怪我 事故 交通事故 はねられる 溺れる 転落 被害 転校`,
	/** Whose complaint or request it was. */
	dealt: `(苦情|ご意見|ご相談|相談|通報|ご要望|お電話|抗議|申請)(を|)(いただく|頂く|くださる|下さる|受ける|寄せる|される|した) 対応した 指導した 保護した 訪問した お宅まで お宅に 自宅まで ご自宅に`,
	/** Narrows down where. */
	place: `町 丁目 地区 団地 集落 町内 通り 棟 号室 アパート マンション 市営住宅 県営住宅 社宅 小学校 中学校 高校 保育園 幼稚園 こども園 病院 市立病院 工場 商店 商店街 屋 店 寺 神社 農家 医院 薬局 学級 組 消防団 町内会`,
	/** Befell them, or is private. */
	circumstance: `感染 感染が確認 陽性 発症 病気 入院 搬送 重体 死亡 亡くなる お亡くなり 自殺 自死 孤独死 逮捕 送検 補導 非行 万引き 虐待 DV 離婚 別居 不登校 いじめ 妊娠 流産 認知症 徘徊 行方不明 がん 障害 発達障害 引きこもり ひきこもり 生活保護 滞納 失業 解雇 借金 破産 立ち退き 差し押さえ ゴミ屋敷 ごみ屋敷 ネグレクト 夜逃げ 空き巣に(入られ|遭っ)た 詐欺に(遭う|あう) 被害に(遭う|あう)(て|た) 全焼 火元`,
	/** Belongs to one person and nobody else. */
	unique: `二児の母 三児の母 二児の父 三児の父 元教員 元校長 元市議 ご主人 奥さん 住職 店主 一人暮らし 独居 一家 ご一家 母子家庭 父子家庭 次男 長男 長女 次女`,
} as const satisfies Record<string, string>;

type Concept = keyof typeof concepts;

export type PersonHint = Frame<Concept> & {
	atMost: Severity;
	/** What an official saw on duty, told on a private account. */
	onPersonal?: true;
};

/** Groups, announcements and offers. */
const general =
	/多く|割合|人数|\d+%|件数|平均|アンケート|統計|傾向|事例|場合|対象|皆さ|みなさ|方々|人々|ください|下さい|ましょう|すべて|全員|募集|受付|受け付け|講座|教室|講演|できます|助成|補助|支援し|支援を|防止|予防|市内で|県内で|誰でも|だれでも|どなた|ドラマ|映画|小説|漫画|夢|歴史|江戸|明治|昭和|伝説|昔話|ご案内|ご利用|お知らせ|訓練/;

const told =
	/[たっだ](?:[。、!?笑…wわねよ\s]|んだ|けど|件|$|たら|って|てる)|じゃん|件$|てる|から。|の家|(?:人|方)、/;

export const hints: PersonHint[] = [
	{
		all: ["duty", ["known", "kin"]],
		also: told,
		unless: general,
		atMost: "confirm",
		onPersonal: true,
	},
	{
		all: ["place2", "known"],
		also: told,
		unless: general,
		atMost: "confirm",
		onPersonal: true,
	},
	{
		all: ["known"],
		nearby: ["duty"],
		also: told,
		unless: general,
		atMost: "notice",
		onPersonal: true,
	},
	{
		all: ["circumstance", "place", ["known", "kin"]],
		unless: general,
		atMost: "confirm",
	},
	// 青葉小学校に通う6年生の女子児童で、自宅は中央公園の向かいです
	{
		all: ["hurt", "child", "place"],
		also: /自宅|\d年生|[小中高]\d|に住む|在住/,
		unless: general,
		atMost: "confirm",
	},
	// 苦情をいただいた東原三丁目の男性
	{
		all: ["dealt", "place", "kin"],
		also: /(?:町|丁目|地区|団地|棟|号室|通り)(?:に住む|在住)?の\p{L}{0,6}(?:男性|女性|おばあさん|おじいさん|ご夫婦|夫婦|親子|お母さん|お父さん|一家)/u,
		unless: general,
		atMost: "confirm",
	},
	{
		all: ["unique"],
		also: /[小中高]\d年|\d年\d組|\d歳|号室/,
		unless: general,
		atMost: "notice",
	},
	{
		all: ["circumstance", "unique"],
		also: /町|丁目|地区|団地|屋の|店の|病院|学校|小\d|中\d|\d年/,
		unless: general,
		atMost: "notice",
	},
];

/** Tさん, Rくん, K先生: those who know the writer know who it is. */
export const initial =
	/(?<![A-Za-z.])[A-Z](?:[.・][A-Z]\.?)?(?:さん|くん|ちゃん|君|氏|様|先生|子)(?=[、,はがもをのにと。]|って|$)/g;
