import type { AnalyzedText, Token } from "../../core/analyzed-text";
import { anyOf } from "../../core/context/any-of";
import { searcher } from "../../core/context/search";
import { isWord } from "../../core/context/tokens";
import { outermost, type Span } from "../../core/span";

/** What shops, firms and facilities are called by. */
const kinds =
	"そば 蕎麦 うどん 製麺 焼肉 焼鳥 珈琲 コーヒー 理容 精肉 青果 鮮魚 書店 学習塾 介護施設 店 商店 本店 支店 屋 堂 亭 庵 軒 楼 寿司 鮨 食堂 食品 酒場 酒店 酒造 居酒屋 ラーメン 飯店 カフェ 喫茶 喫茶店 レストラン パン屋 ベーカリー 菓子店 精肉店 青果店 鮮魚店 弁当 旅館 ホテル 民宿 ペンション 荘 苑 病院 医院 クリニック 歯科 歯科医院 眼科 内科 外科 小児科 診療所 薬局 保育園 保育所 幼稚園 こども園 小学校 中学校 高校 高等学校 大学 短大 専門学校 学園 学院 塾 予備校 教習所 銀行 信金 信用金庫 農協 不動産 工務店 住宅 建設 工業 産業 製作所 製菓 電機 電器 電気 石油 タクシー 交通 観光 バス 運輸 運送 農園 牧場 農場 養鶏場 工場 スーパー マート ストア モール 百貨店 デパート ショップ ショッピングセンター サロン 美容室 美容院 理容室 理髪店 整骨院 接骨院 整体院 ホーム 老人ホーム デイサービス 作業所 事業所 施設 学童 寺 神社 教会 法人 会社 企業 社 組合 ジム スタジオ 印刷 新聞 新聞社 テレビ 葬儀社 斎場 グループ ホールディングス コーポレーション 電力 ガス 水産 薬品 製薬 フーズ 物産 商事 商会 温泉 の湯 銭湯 サウナ プール 動物園 水族館 遊園地 キャンプ場 ゴルフ場 スキー場 直売所 乳業 醸造 酒蔵 ワイナリー 製茶 茶園 茶舗 果樹園 ぶどう園 りんご園 いちご園 観光農園 生花店 写真館 眼鏡店 給油所 霊園 産婦人科 皮膚科 耳鼻科 耳鼻咽喉科 動物病院 獣医 保育室 バル ビストロ 割烹 料亭 建材 資材 石材 木材 鉄工 鉄工所 製材 製材所 電設 解体 産廃 自動車 モータース 石油店 米店 茶屋 ルーム キッズ ハウス ガーデン 食肉 水道 リフォーム 不用品回収 探偵 興業 土木 設備 塗装 造園 農産 畜産 クラブ 道場 教室";

const endsInKind = new RegExp(`${anyOf(kinds)}$`);
/** Asked first: the search for a kind begins anew at each letter of a name. */
const lastLetters = new Set(kinds.split(" ").map((kind) => kind.at(-1)));
const beginsWithKind = new RegExp(
	`^${anyOf("株式会社 有限会社 合同会社 \\(株\\) \\(有\\) スーパー 喫茶 居酒屋 食堂 カフェ レストラン ホテル 旅館 民宿 デイサービス 特別養護老人ホーム 老人ホーム グループホーム 介護施設 保育園 特養 ラーメン 美容室 イオンモール イオン ファミリーマート セブンイレブン ローソン マクドナルド")}.`,
);

/** Words that make no name of a kind: 総合病院, 民間企業, 介護施設, 市内飲食店. */
const generic = new RegExp(
	`^(?:${anyOf(`${kinds} 総合 救急 地域 動物 介護 福祉 特別 養護 特別養護 老人 高齢者 障害者 障害 公立 私立 県立 国立 都立 大規模 小規模 煙体験 煙 ビニール お試し 移住体験 未開封 手つかず 期限切れ 余剰 一部 他 同 各 当 全 該当 対象 近隣 中小 零細 民間 大手 有名 人気 老舗 個人 飲食 飲料 小売 販売 量販 専門 加工 製造 食品 生産 宿泊 観光 公共 教育 文化 医療 保険 金融 株式 有限 関連 関係 取引 協力 参加 登録 認定 指定 加盟 協賛 出店 営業 委託 請負 建設 設計 運営 管理 市内 県内 町内 村内 国内 市外 県外 海外 外国 隣 駅前 商店街 全国 都内 府内 道内 区内 多数 複数 一般 在宅 訪問 通所 入所 認可 認可外 無認可 夜間 休日 職業 障がい者 就労 児童 子ども 乳児 女性 男性 葬祭 清掃 警備 派遣 人材 通信 放送 電話 携帯 大型 小型 新 旧 元 某 貸 持株 親 子 上場 優良 悪質 悪徳 ブラック ホワイト 架空 偽 不審 学習 進学 自動車 水泳 音楽 英会話 料理 体験 文化 市民 町民 村民 区民 県民 公民 実 本 支 直営 直売 無人 農産物 自社 他社 弊社 御社 貴社 当社 全社 両 先 数 何 どの いくつ \\d`)})+$`,
);

/** Public offices tell their own matters; and what the public itself runs is not somebody else's business. */
const publicOffice =
	/(?:市役所|役場|警察|警察署|消防|消防署|消防局|消防本部|保健所|保健センター|税務署|年金事務所|ハローワーク|裁判所|公民館|図書館|市営|町営|県庁|気象台|国土交通省|厚生労働省|センター|給食|議会|委員会|審議会|協議会)/;

/** A public service, and nobody's name. */
const waterworks = /^(?:公共|農業集落)?(?:[上下]水道|簡易水道|専用水道)$/;

/** LINEグループ: where people talk. */
const chat =
	/^(?:LINE|ライン|Facebook|フェイスブック|SNS|メール|チャット|投資|勉強)(?:の)?グループ$/i;

/** Shops, firms, facilities and persons that are named, so that readers know who is meant. In order, none within another. */
export const findNamed = (text: AnalyzedText): Span[] =>
	outermost([
		...findCompounds(text)
			.filter(isNamedBusiness)
			.map(({ span }) => span),
		...findWritten(text).map(({ span }) => span),
	]);

type Compound = { span: Span; words: string; tokens: Token[] };

/** Nouns written without a particle between them, names in quotation marks joined: 居酒屋「とり源」, ○○病院. */
function findCompounds({ text, tokens }: AnalyzedText): Compound[] {
	const found: Compound[] = [];
	let run: Token[] = [];
	const close = () => {
		const first = run[0];
		const last = run.at(-1);
		if (first && last) {
			const span = { start: first.start, end: last.end };
			found.push({
				span,
				words: text.slice(span.start, span.end),
				tokens: run,
			});
		}
		run = [];
	};
	for (const token of tokens) {
		const isPart =
			(token.pos === "名詞" &&
				token.detail !== "非自立" &&
				token.detail !== "代名詞" &&
				token.detail !== "副詞可能" &&
				isWord(token)) ||
			token.pos === "接頭詞" ||
			/^(?:[○●〇△□◯・ー&]+|\((?:株|有|医|学|福)\))$/.test(token.surface) ||
			(!token.known && isWord(token));
		if (!isPart || (run.length > 0 && run.at(-1)?.end !== token.start)) close();
		if (isPart) run.push(token);
	}
	close();
	return found;
}

function isNamedBusiness({ words, tokens }: Compound): boolean {
	if (publicOffice.test(words) || waterworks.test(words)) return false;
	if (chat.test(words)) return false;
	// 坂本工務店「さん」, 市内大手「の」
	const name = words.replace(/^\((?!株|有)|\)$|(?:さん|様|氏)$/g, "");
	if (isPersonsHome(tokens)) return true;
	if (beginsWithKind.test(words) && !generic.test(name)) return true;
	if (!lastLetters.has(name.at(-1))) return false;
	const kind = endsInKind.exec(name)?.[0];
	if (!kind) return false;
	const own = name.slice(0, name.length - kind.length);
	return own !== "" && !generic.test(own);
}

/** 佐藤さん, 佐藤さん宅, 鈴木氏 */
const isPersonsHome = (tokens: Token[]) =>
	tokens.some(
		(token, i) =>
			token.detail2 === "人名" &&
			/^(?:さん|氏|様|容疑者|被告)$/.test(tokens[i + 1]?.surface ?? ""),
	);

/** 駅前のラーメン店, 三丁目の居酒屋「とり源」: everybody nearby knows which. */
const pointed = new RegExp(
	`(?:[\\p{Script=Han}ヶ]{1,4}(?:町|通|台|丘|坂|橋|口)|駅前|駅裏|駅ナカ|駅中|駅ビル|駅の中|モール|道の駅|駅横|役所前|市役所前|市役所の前|丁目|通り|商店街|団地|角|隣|となり|近所|向かい|裏|学校前|病院前)(?:にある|の)(?:[^。、\\s「」をはがに]{0,10})${anyOf("店 屋 食堂 居酒屋 喫茶店 カフェ レストラン 旅館 ホテル 病院 医院 クリニック 歯科 歯医者 薬局 保育園 幼稚園 塾 スーパー コンビニ 工場 会社 工務店 美容室 床屋 整骨院 寺 パチンコ店 老人ホーム 結婚式場 整備工場 ガソリンスタンド スタンド 直売所 銭湯 ジム 動物園 工事現場")}(?!街|員|長さん)(?:さん)?(?:「[^」]{1,12}」)?|${anyOf("デイサービス グループホーム 老人ホーム 介護施設 保育園 幼稚園 学童 塾 学習塾 温泉 銭湯 農園 牧場 工場 スナック バー クラブ ラーメン店 そば店 そば屋 焼肉店 寿司店 パン屋 美容院 民宿 ペンション 居酒屋 食堂 喫茶店 カフェ レストラン 旅館 ホテル 店 会社 病院 医院 クリニック 塾 スーパー 美容室")}「[^」]{1,12}」|[A-ZＡ-Ｚ]${anyOf("社 店 病院 医院 学校 高校 中学校 小学校 園 ホテル 銀行 工場")}`,
	"gu",
);

/** あの業者, 例の工場: those who read it know which. */
const thatOne = new RegExp(
	`(?:あの|例の|某|うちの近くの|いつもの|あそこの|そこの|すぐそこの|角の|近所の)${anyOf("学習塾 進学塾 結婚式場 葬儀屋 歯医者 パン屋 ケーキ屋 寿司屋 焼肉屋 居酒屋 カフェ 喫茶店 蕎麦屋 そば屋 うどん屋 床屋 美容院 銭湯 温泉 ジム スポーツクラブ 英会話 習い事教室 ピアノ教室 動物病院 ペットショップ 車屋 自動車屋 整備工場 自転車屋 電気屋 薬局 産婦人科 整骨院 整体 デイサービス 学童 ホテル 業者 店 会社 工場 病院 医院 クリニック 歯医者 塾 保育園 幼稚園 施設 老人ホーム スーパー コンビニ レストラン 食堂 ラーメン屋 美容室 工務店 不動産屋 タクシー会社 旅館 ホテル 農家 牧場")}(?:さん)?(?=[はがもでにの、,]|って|だけ|、)`,
	"g",
);

/** 「そば処やまと」: the kind stands inside the quotation marks. */
const quotedName = new RegExp(
	`「(?:[^」\\n]{1,10}${anyOf(kinds)}|${anyOf("そば処 うどん処 食事処 お食事処 居酒屋 酒処 寿司処 カフェ 喫茶 食堂 ラーメン 麺屋 レストラン ホテル 旅館 民宿 スーパー 美容室 クリニック")}[^」\\n]{1,10})」`,
	"g",
);

/** 海鮮丼の「磯まる」: a thing sold and a name in quotation marks. */
const soldBy =
	/[\p{Script=Han}\p{Script=Katakana}ー]{0,6}(?:丼|麺|鍋|弁当|パン|ケーキ|寿司|肉|魚|菓子|茶|酒|家具|花|服|靴|薬|車|塾|宿|湯|宴会|料理|工事|塗装|修理|引っ越し|介護|保育|施設)(?:の|専門の|で有名な)「[^」\n]{1,12}」/gu;

/** 中華の龍園さん: what is sold, and the name with さん. */
const soldBySomebody =
	/(?:中華|寿司|焼肉|うどん|そば|ラーメン|パン|ケーキ|弁当|花|酒|米|魚|肉|塗装|工事|リフォーム|解体|引っ越し|運送|美容|整体)の\p{L}{1,6}(?:さん|様)(?=[、,はがもで]|って)/gu;

/** みなと銀行, 老人ホームやすらぎ: the dictionary cuts names in hiragana to pieces. */
const inHiragana = new RegExp(
	`(?:(?<=^|[\\s。、「(のでにはがも])[ぁ-ん]{2,6}(?<![のなるたてでにをはがもやへかい])|(?<=^|[\\s。、「(の])(?:ふれあい|なごみあい))${anyOf(kinds)}(?!街)|${anyOf("老人ホーム デイサービス グループホーム 保育園 幼稚園 こども園 喫茶 居酒屋 食堂 旅館 民宿 ホテル クリニック 作業所")}(?![でのにはがをもとへかなま])[ぁ-ん]{3,6}?(?=[でがはのにも、])`,
	"gm",
);

/** 北山産の野菜: all who grow there are meant. What comes from a country or is 国産 is nobody's. */
const produce =
	/(?<![\p{L}])(?!国産|県産|市内産|地元産|外国産|海外産|自家産)[\p{Script=Han}\p{Script=Katakana}]{1,6}産(?<!(?:国|県|市|内|外|生|出|水|農|畜|財|資|遺|動|名|特|物)産)(?:の|な)?(?:野菜|米|コメ|お米|魚|牛肉|豚肉|鶏肉|牛|豚|鶏|卵|牛乳|果物|いちご|イチゴ|みかん|りんご|リンゴ|桃|お茶|茶|きのこ|山菜|たけのこ|カキ|牡蠣|あさり|アサリ|うなぎ|海産物)/gu;

const findWritten = searcher([
	{ pattern: pointed },
	{ pattern: thatOne },
	{ pattern: quotedName },
	// Of あおぞら不動産 the dictionary sees only ら不動産.
	{ pattern: inHiragana },
	{ pattern: produce, anchor: /産/g },
	{ pattern: soldBy, anchor: /「/g },
	{ pattern: soldBySomebody },
]);
