import { anyOf } from "../../core/context/any-of";

/** Offices and institutions of a municipality; 教務課 and 営業課 are others'. */
const office =
	"(?:[市区]役所|[町村]役場|役場|(?<!教務|学生|営業|経理|販売|業務|庶務|製造|お客様|広告|宣伝)(?<=[\\p{Script=Han}もてづち育])課(?![題税程金])|[市町村区県][^\\s。、]{0,8}[課係局室]|水道局|消防(?:本部|署|局)|教育委員会|選挙管理委員会|保健(?:所|センター)|農業委員会|議会事務局|災害対策本部|[市町村区県]立[^\\s。、]{1,8}|地域包括支援センター)";

/** 川辺市, 市; not 朝市, 陶器市, 市場. */
const town = "(?<![朝夕夜蚤初歳骨董陶器古本物産見本大の])[市町村区県]";

/** What follows when somebody only tells that there was an announcement: お知らせが届いた. */
const asTopic =
	"(?![がにはをも]|で(?!す|ご|あ)|って|によ|見|来|きた|とか|の(?:紙|手紙|放送|メール))";

const announces =
	"(?:開催|挙行|実施|募集|配布|設置|開設|発行|助成|支給|配信|公開|公表|発表|掲載|発送|販売|休館|閉庁|開庁|閉館|休止|運行|改定|変更|お休み)(?:を)?(?:し(?:ます|ました|ています|ております)|いたし(?:ます|ました)|中です|となります)|(?:受け?付け|行(?:い|っ|な[いっ])|始め|取り?組ん|進め|承っ)(?:ます|ました|[てで](?:い|お)り?ます)";

const anyAnnouncement = new RegExp(announces, "u");

/** Sure enough alone: the text speaks as the municipality. `needs` is looked for first where the pattern takes long. */
export const spokenAsCity: {
	reason: string;
	needs?: RegExp;
	pattern: RegExp;
}[] = [
	{
		reason: "calls itself official",
		pattern: new RegExp(
			`[【〔\\[(〈《「<][^】〕\\])〉》」>\\n]{0,12}[市町村区県](?:役所|役場)?(?:の|\\s)?公式|【公式】\\s?[^\\s。、】]{0,8}${town}(?![場民内])|${town}(?:役所|役場)?(?:の)?公式(?:アカウント|X|Twitter|Instagram|Facebook|LINE|インスタグラム|インスタ|フェイスブック|ツイッター|チャンネル)?(?:です|へようこそ|より|から(?:の?お知らせ|お届け|ご案内)|[^。\\n]{0,10}(?:登録|フォロー)(?:を|も)?(?:お願い(?:し|いた)|ください|して(?:ください|ね)))`,
			"u",
		),
	},
	{
		reason: "news from the municipality or one of its offices",
		pattern: new RegExp(
			`(?:${town}(?:役所|役場)?|${office})(?:から|より)(?:の)?(?:お知らせ|ご案内|お願い|ご報告|大切な|重要な|ご連絡)${asTopic}`,
			"u",
		),
	},
	{
		reason: "signed by an office at the beginning",
		pattern:
			/(?:^|\n)\s*[【([]?[^\s。、]{0,6}[市町村区県][^\s。、はがでに]{0,10}[課係局室館](?:より|から)?[】)\]]?\s?[::]/u,
	},
	{
		reason: "we, the municipality",
		pattern:
			/(?<!\p{Script=Han})(?:[当本][市県区]|当[町村課庁局])(?=では|に|の|は|が|も|を|として|と[い致])|(?<!\p{Script=Han})当課/u,
	},
	{
		reason: "the municipality as who holds, offers or decides",
		needs: anyAnnouncement,
		pattern: new RegExp(
			`(?:${town}(?:役所|役場)?|${office}|[市区]役所[^\\s。、がにを]{1,8})(?:では|は)[^。!?\\n]{0,60}?(?:${announces})(?!か)`,
			"u",
		),
	},
	{
		reason: "contacts of an office as one's own",
		pattern: new RegExp(
			`(?:[おご]?(?:問い?合わ?せ|申し?込み?|申請|連絡先?|応募|提出|ご?意見|ご?相談|予約|不明な?点)(?:先)?(?:は|先|[:])|担当(?:課)?[:は])[^。!?\\n]{0,20}?${office}(?:[^。!?\\n]{0,12}(?:まで|へ|に(?:お|ご|て)|窓口)|[\\s(]*(?:電話|TEL|☎|℡|内線)?[\\s:]*\\d|\\s*(?:$|[。】)\\n]))|${office}(?:へ|まで|に)(?:お|ご)(?:問い?合わ?せ|申し?込み?|連絡|相談|電話|応募|提出)(?:ください|下さい|願|を)`,
			"u",
		),
	},
	{
		reason: "addresses the inhabitants",
		pattern:
			/(?:市民|町民|村民|区民|県民|住民|市内にお住まい)の?(?:皆|みな)(?:さ[まん]|様)(?:方)?(?:へ(?!の)|に(?:は|お知らせ|おかれ|お願い)|[^。\n]{0,30}(?:ください|お願い(?:し|いた)))|ご来庁(?:を|ください|の(?:際|皆)|いただ)/u,
	},
	{
		reason: "acts under the disaster law, told by who acts",
		pattern:
			/(?:避難指示|高齢者等避難|緊急安全確保|警戒区域|避難所|災害対策本部|給水所)(?:[^。!?\n]{0,12})?を(?:発令|発表|開設|設置|解除|閉鎖|設定)(?:し(?:ます|ました|ています|ております)|いたし(?:ます|ました))/u,
	},
	{
		reason: "introduces itself as the municipality or an office",
		pattern:
			/(?:^|[\n。!])\s*(?:こちらは、?)?(?:防災[^\s。、]{1,8}|[^\s。、]{0,6}[市町村区](?:役所|役場)?|[^\s。、のは]{2,14}課|[^\s。、のは]{0,6}[市町村区県]立[^\s。、のは]{2,10}|[^\s。、のは]{0,6}(?:水道局|消防(?:本部|局|署)|教育委員会|保健センター|議会事務局|災害対策本部))(?:の?公式(?:アカウント|X|Instagram|Facebook)?)?です(?=[。!\n])|[(【][^)】\n]{1,6}[市町村区](?:役所|役場)?[^)】\n]{2,10}[課係局室][)】]|(?:^|\n)【[^】\n]{1,6}[市町村区]】[^。\n]{0,24}(?:警戒|警報|注意報|情報|お知らせ|開設|募集|休館|中止|延期|通行止)|[\s。][^\s。]{0,8}(?:\p{Script=Han}{2,8}課|水道局|消防本部|教育委員会|委員会事務局)\s*$/u,
	},
	{
		reason: "what only the municipality publishes, collects or hires for",
		needs: anyAnnouncement,
		pattern: new RegExp(
			`(?:${town}長|[市町村区]議会|${town}(?:の)?職員|令和\\d+年度|ごみ収集|ゴミ収集|粗大ごみ|[市町]制|し尿|水道(?:料金|メーター)|コミュニティバス|休日窓口|投票所)[^。!?\\n]{0,24}?(?:${announces})(?!か)`,
			"u",
		),
	},
	{
		reason: "terms of a municipal offer",
		pattern:
			/[市町村区]内(?:に)?在[住勤学][^。\n]{0,12}(?:の方|の人|者|限)[^\n]{0,60}(?:申し?込|定員|費用|参加費|締切|応募)|(?:対象|定員|申し?込み?)[::][^\n]{0,60}[市町村区]内在[住勤学]/u,
	},
];

/** Something of the municipality's is meant; a hall is, unless somebody only meets there (市民会館でコンサート). */
export const cityMatters = new RegExp(
	`${anyOf(`
	市役所 区役所 町役場 村役場 役場 庁舎 市内 町内在住 村内 区内 市営 町営 市立 町立 パブリックコメント 広報紙
	マイナンバー 住民票 戸籍 給付金 補助金 児童手当 予防接種 ワクチン 健診 ごみ収集 粗大ごみ 断水 水道 避難所 窓口 投票 市税 住民税 国民健康保険 介護保険
`)}|(?:市民会館|公民館|コミュニティセンター|図書館|博物館|保健センター|児童館|保育園|こども園)(?=[はがのを、。\\n]|$)|[市町村区]民(?![\\p{Script=Han}\\p{Script=Katakana}])|${town}(?:の|は|が)|市(?:の)?(?:公式)?(?:ホームページ|HP|サイト|ウェブ)|[(【][^)】\\n]{1,6}[市町村区][)】]`,
	"u",
);

/** How an office words what it does, what it asks for, and its headings; two of the three together are an announcement. */
export const officialVoice: RegExp[] = [
	new RegExp(
		`(?:${announces})(?!か)|(?:休館|閉館|閉庁|開庁|休止|中止|通常どおり)です`,
		"u",
	),
	/ご(?:迷惑|不便)を|ご(?:協力|理解|了承|注意)(?:を|ください|の(?:ほど|程))|お待ちしており|ご(?:参加|確認|覧|利用|活用|連絡|相談|予約|来場|持参)ください|お(?:越し|申し?込み|問い?合わ?せ|寄せ|出かけ)ください|をお願い(?:し|いた)します|お知らせ(?:し|いた)します|当(?:館|園|所|センター)では/u,
	/(?:^|\n)\s*[【◆■●★※☆<[](?:重要な?)?(?:お知らせ|ご案内|募集|参加者募集|注意|緊急|お願い|開催|イベント|休館|[^】\n]{0,8}(?:情報|のお知らせ|募集|ご案内))|(?:^|\n)\s*[(【][^)】\n]{1,6}[市町村区][)】]/u,
];

/** How people talk for themselves, or pass on what they heard; nobody speaks like this for a city. */
export const privateVoice =
	/らしい|みたい|だそう|そうです|によると|によれば|って(?:さ|ね|よ|。|!|$|こと|書|言|聞|放送|連絡|話)|だって|なんて|とか(?:言|いう|書)|かな[ぁあー。!?\s]|か(?:な|しら)$|よね|だよ|だね|なぁ|なあ|ですね|w{1,}(?:$|\s)|笑(?:$|[)\s])|行ってき|行ってみ|行かなきゃ|行こう(?!え)|してみた|楽しみ|届い|来てた|見た[?。!よ]|もらっ|(?:^|[^公])私(?!立|道|鉄|有|道|物)|俺|僕|うち(?:の|ら)|個人(?:の|的)|推し|サークル|バンド|飲み会|DM|町内会|自治会|同窓会|PTA|友(?:達|人|だち(?!登録|追加))|くれない|てくれ|てほし|しろよ|のか[。?!]|ではありません(?:$|[。\s])|じゃない|広まって|拡散|シェアし|転職|辞め|嬉しい|うれしい|悲しい|むかつく|ムカつく|ありがたい|助かる|すごい|ひどい/u;
