import type { Guideline } from "../core/guideline";
import { checklists } from "./checklists/ashibetsu";
import { guides } from "./guides/ashibetsu";
import { selfCheck } from "./self-checks/ashibetsu";

/**
 * 芦別市, in force since 1 February 2019 (平成31年2月1日). Chapter 1 holds for everybody, chapter 2 for private and chapter 3 for official use.
 * Ids follow the printed numbers; -0 is the opening words of a section, -a, -b, -c are the paragraphs or bullets below one number.
 * The FAQ which the document counts as its second half was not published with it and is not covered.
 */
export const guideline: Guideline = {
	id: "ashibetsu",
	code: "012165",
	municipality: { ja: "芦別市", en: "Ashibetsu" },
	title: "芦別市ソーシャルメディア利用ガイドライン",
	date: "2019年2月1日施行",
	checklists,
	guides,
	selfCheck,
	clauses: [
		{
			id: "ashibetsu/1-1",
			place: "第1章1",
			summary:
				"ソーシャルメディアが広まり、情報漏えいや乗っ取りなどの危険もあるため、私的利用と業務利用の両方の指針を定めたものです。",
			appliesTo: "both",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"策定の背景を述べた部分で、投稿のときに求められる行動がありません。",
		},
		{
			id: "ashibetsu/1-2",
			place: "第1章2",
			summary:
				"SNSのほか、動画サイト、メッセージアプリ、掲示板、ブログ、ホームページなど、ネットで情報を出したりやり取りしたりする手段を広く指します。",
			appliesTo: "both",
			moments: ["総則"],
			rules: {},
			documentOnly: "言葉の定義で、投稿文に照らして確かめることがありません。",
		},
		{
			id: "ashibetsu/1-3",
			place: "第1章3",
			summary:
				"便利さの一方で起こりうる問題をあらかじめ示し、危険を避けるためのもので、本文と付属のFAQを合わせて一つのガイドラインです。",
			appliesTo: "both",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"目的と構成の説明で、投稿文に照らして確かめることがありません。",
		},
		{
			id: "ashibetsu/1-4-1",
			place: "第1章4(1)",
			summary:
				"発信するときは、自分が職員だということを意識し、内容に責任を持ってください。",
			appliesTo: "both",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			id: "ashibetsu/1-4-2",
			place: "第1章4(2)",
			summary:
				"地方公務員法などの法令と、服務や情報の取扱いについての決まりを守ってください。",
			appliesTo: "both",
			moments: ["作成", "送信前"],
			rules: { "duty-reminder": "notice", recheck: "notice" },
		},
		{
			id: "ashibetsu/1-4-3",
			place: "第1章4(3)",
			summary:
				"人権・肖像・プライバシー・著作物など、ほかの人の権利に十分気を配ってください。",
			appliesTo: "both",
			moments: ["画像動画", "作成"],
			rules: {
				"portrait-consent": "confirm",
				copyright: "confirm",
				"personal-information": "confirm",
			},
		},
		{
			id: "ashibetsu/1-4-4",
			place: "第1章4(4)",
			summary:
				"正しい内容を誤解のないように書き、一度公開した情報は消しきれないことを心得てください。",
			appliesTo: "both",
			moments: ["作成", "送信前"],
			rules: {
				rumour: "notice",
				overstatement: "notice",
				"date-mismatch": "confirm",
				recheck: "notice",
			},
		},
		{
			id: "ashibetsu/1-4-5",
			place: "第1章4(5)",
			summary:
				"思いがけず人を傷つけたり誤解させたりしたときは、誠実に応じ、正しく分かってもらえるよう努めてください。",
			appliesTo: "both",
			moments: ["ミス後"],
			rules: { correction: "notice" },
		},
		{
			// The printed heading forbids posts against social norms; the body, summarised here, is about calm replies.
			id: "ashibetsu/1-4-6",
			place: "第1章4(6)",
			summary:
				"自分の発信に攻撃的な反応が来ても、落ち着いて応じ、不要な言い争いにならないようにしてください。",
			appliesTo: "both",
			moments: ["返信反応"],
			rules: { "calm-reply": "confirm", provocation: "confirm" },
		},
		{
			id: "ashibetsu/1-4-7",
			place: "第1章4(7)",
			summary: "使っているサービスの利用規約に反することはしないでください。",
			appliesTo: "both",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			id: "ashibetsu/1-4-8",
			place: "第1章4(8)",
			summary:
				"相手との距離を考え、上司や同僚という立場を理由に、友達登録や返信・コメントを無理に求めないでください。",
			appliesTo: "both",
			moments: ["返信反応"],
			rules: { "coerced-engagement": "confirm" },
		},
		{
			id: "ashibetsu/1-4-9-ア",
			place: "第1章4(9)ア",
			summary: "相手への敬意に欠ける言い方の入った内容は、出さないでください。",
			appliesTo: "both",
			moments: ["作成"],
			rules: { disrespect: "confirm", defamation: "hold" },
		},
		{
			id: "ashibetsu/1-4-9-イ",
			place: "第1章4(9)イ",
			summary:
				"人種・思想・信条などによる差別や、差別を広げるような内容は、出さないでください。",
			appliesTo: "both",
			moments: ["作成"],
			rules: { discrimination: "hold" },
		},
		{
			id: "ashibetsu/1-4-9-ウ",
			place: "第1章4(9)ウ",
			summary:
				"法に反する行為に当たる内容や、それをあおる内容は、出さないでください。",
			appliesTo: "both",
			moments: ["作成"],
			rules: { "unlawful-act": "hold" },
		},
		{
			id: "ashibetsu/1-4-9-エ",
			place: "第1章4(9)エ",
			summary:
				"確かめられない噂や、噂を広めるような内容は、出さないでください。",
			appliesTo: "both",
			moments: ["作成"],
			rules: { rumour: "confirm" },
		},
		{
			id: "ashibetsu/1-4-9-オ",
			place: "第1章4(9)オ",
			summary: "わいせつな内容のあるページへのリンクは、載せないでください。",
			appliesTo: "both",
			moments: ["引用リンク"],
			rules: { obscenity: "hold", "external-link": "notice" },
		},
		{
			id: "ashibetsu/1-4-9-カ",
			place: "第1章4(9)カ",
			summary:
				"ア〜オのほかにも、公序良俗に反する内容は一切出さないでください。",
			appliesTo: "both",
			moments: ["作成"],
			rules: { "public-order": "notice" },
		},
		{
			id: "ashibetsu/1-5-1",
			place: "第1章5(1)",
			summary:
				"市の秘密や、市と利害関係のある団体の秘密は、発信しないでください。",
			appliesTo: "both",
			moments: ["作成"],
			rules: { confidential: "hold" },
		},
		{
			id: "ashibetsu/1-5-2",
			place: "第1章5(2)",
			summary:
				"市の権利や、ほかの人の権利を侵すような内容は、発信しないでください。",
			appliesTo: "both",
			moments: ["作成", "画像動画"],
			rules: {
				copyright: "confirm",
				"portrait-consent": "confirm",
				defamation: "hold",
			},
		},
		{
			id: "ashibetsu/1-5-3",
			place: "第1章5(3)",
			summary:
				"知られると市のセキュリティが危うくなるおそれのある情報は、発信しないでください。",
			appliesTo: "both",
			moments: ["作成"],
			rules: { "security-information": "hold" },
		},
		{
			id: "ashibetsu/1-5-4",
			place: "第1章5(4)",
			summary:
				"自分の仕事について書くときは守秘義務を守り、まだ決まっていない段階の情報は十分慎重に扱ってください。",
			appliesTo: "both",
			moments: ["作成"],
			rules: { confidential: "hold", "undecided-policy": "confirm" },
		},
		{
			id: "ashibetsu/1-5-5",
			place: "第1章5(5)",
			summary:
				"担当外の市政の話題でも、読む人には関係者の発言と見えるため、不正確な書き方で誤解を招かないよう気をつけてください。",
			appliesTo: "both",
			moments: ["作成"],
			rules: { "city-topic": "notice", rumour: "confirm" },
		},
		{
			id: "ashibetsu/2-0",
			place: "第2章 冒頭",
			summary:
				"この章は、芦別市職員の身分を持つ人がソーシャルメディアを私的に使うときの決まりです。",
			appliesTo: "personal",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"章の適用範囲を示すだけで、投稿文に照らして確かめることがありません。",
		},
		{
			id: "ashibetsu/2-1",
			place: "第2章1",
			summary:
				"職員の身分を持つ人が対象で、具体的な範囲はFAQで説明するとしています。",
			appliesTo: "personal",
			moments: ["総則"],
			rules: {},
			documentOnly: "対象者の説明で、投稿の内容にかかわらない定めです。",
		},
		{
			id: "ashibetsu/2-2-1-a",
			place: "第2章2(1)第1段落",
			summary:
				"自由な発言や考えは尊重されますが、市の職員であることを忘れず、誠実で良識のある言動を心がけてください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			id: "ashibetsu/2-2-1-b",
			place: "第2章2(1)第2段落",
			summary:
				"誤解を与えたり人を傷つけたりしたときは、率直に認めてすぐに訂正し、正しく伝わるよう誠実に対応してください。",
			appliesTo: "personal",
			moments: ["ミス後"],
			rules: { correction: "notice" },
		},
		{
			id: "ashibetsu/2-2-2-a",
			place: "第2章2(2)第1段落",
			summary:
				"投稿がもとでトラブルになったときや、市についての重要な書き込みを見つけたときは、すぐに所属長へ報告してください。",
			appliesTo: "personal",
			moments: ["事故"],
			rules: { "report-mention": "notice" },
		},
		{
			id: "ashibetsu/2-2-2-b",
			place: "第2章2(2)第2段落",
			summary:
				"市への否定的な評判に事実と違う点があっても、自分だけの判断で打ち消したり言い返したりしないでください。",
			appliesTo: "personal",
			moments: ["返信反応"],
			rules: { "no-personal-rebuttal": "notice" },
		},
		{
			id: "ashibetsu/3-0",
			place: "第3章 冒頭",
			summary:
				"この章は、公式アカウントを使う各課などのほか、運用を委託された事業者と市の施設の指定管理者にも当てはまります。",
			appliesTo: "contractors",
			moments: ["総則"],
			rules: { contractor: "confirm" },
		},
		{
			id: "ashibetsu/3-1-1",
			place: "第3章1(1)",
			summary:
				"広く市民に公開する情報は、原則として別の手段を主とし、ソーシャルメディアは補助として使ってください。",
			appliesTo: "contractors",
			moments: ["送信前"],
			rules: { "official-site-first": "notice" },
		},
		{
			id: "ashibetsu/3-1-2",
			place: "第3章1(2)",
			summary:
				"組織としての発信だとはっきり示し、市が管理するアカウントだけを使い、職員個人のアカウントは使わないでください。",
			appliesTo: "contractors",
			moments: ["送信前"],
			rules: { "account-kind": "confirm", affiliation: "notice" },
		},
		{
			id: "ashibetsu/3-1-3",
			place: "第3章1(3)",
			summary:
				"批判・苦情・中傷が一度に集まる「炎上」が起こりうるものと考えたうえで使ってください。",
			appliesTo: "contractors",
			moments: ["返信反応"],
			rules: { "flare-up": "notice", "calm-reply": "notice" },
		},
		{
			id: "ashibetsu/3-2-1",
			place: "第3章2(1)",
			summary:
				"市からの発信だと分かるよう、アカウント名や自己紹介欄に、公的機関のアカウントであることを書いてください。",
			appliesTo: "contractors",
			moments: ["開設閉鎖"],
			rules: { "official-profile": "notice" },
		},
		{
			id: "ashibetsu/3-2-2-a",
			place: "第3章2(2)第1段落",
			summary:
				"市が管理する .lg.jp のサイトに、使っているサービスの名前とアカウント名などを載せたページを設けてください。",
			appliesTo: "contractors",
			moments: ["開設閉鎖"],
			rules: { "account-lifecycle": "notice" },
		},
		{
			id: "ashibetsu/3-2-2-b",
			place: "第3章2(2)第2段落",
			summary:
				"アカウントの自己紹介欄に、そのアカウントを紹介している市のサイトのURLを書いてください。",
			appliesTo: "contractors",
			moments: ["開設閉鎖"],
			rules: { "official-profile": "notice" },
		},
		{
			id: "ashibetsu/3-2-3",
			place: "第3章2(3)",
			summary:
				"運営会社が本物と確かめて示す「認証アカウント」の仕組みがあるサービスでは、できるだけ認証を受けてください。",
			appliesTo: "contractors",
			moments: ["開設閉鎖"],
			rules: { "official-profile": "notice" },
		},
		{
			id: "ashibetsu/3-3-0",
			place: "第3章3 冒頭",
			summary:
				"アカウントの乗っ取りを防ぐため、パスワードや認証の方法を正しく管理してください。",
			appliesTo: "contractors",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "ashibetsu/3-3-1-a",
			place: "第3章3(1)1点目",
			summary:
				"ログイン用のパスワードは、十分に長く、複雑なものにしてください。",
			appliesTo: "contractors",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "ashibetsu/3-3-1-b",
			place: "第3章3(1)2点目",
			summary:
				"パスワードを知っている人は、決まった担当者だけに絞ってください。",
			appliesTo: "contractors",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "ashibetsu/3-3-1-c",
			place: "第3章3(1)3点目",
			summary:
				"一つのパスワードを、いくつものサービスやアカウントで使わないでください。",
			appliesTo: "contractors",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "ashibetsu/3-3-2",
			place: "第3章3(2)",
			summary:
				"二段階認証やワンタイムパスワードなどが用意されていれば、できるだけ使ってください。",
			appliesTo: "contractors",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "ashibetsu/3-3-3",
			place: "第3章3(3)",
			summary:
				"ログインに使う端末を、なくしたり盗まれたりしないよう、厳しく管理してください。",
			appliesTo: "contractors",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "ashibetsu/3-3-4",
			place: "第3章3(4)",
			summary:
				"ログインに使う端末には、少なくとも最新の更新プログラムを当て、ウイルス対策ソフトを入れるなどの対策をしてください。",
			appliesTo: "contractors",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "ashibetsu/3-4-1",
			place: "第3章4(1)",
			summary:
				"市をかたる偽のアカウントを見つけたら、市のサイトでそのことを知らせ、信頼できる機関やメディアからも注意を呼びかけてください。",
			appliesTo: "contractors",
			moments: ["事故"],
			rules: { impersonation: "notice" },
		},
		{
			// NISC became 国家サイバー統括室 in July 2025; the document still names NISC.
			id: "ashibetsu/3-4-2",
			place: "第3章4(2)",
			summary:
				"乗っ取りが分かったら、すぐにパスワード変更や停止をし、市のサイトなどで知らせ、所属長・情報化担当・NISCに報告してください。",
			appliesTo: "contractors",
			moments: ["事故"],
			rules: { takeover: "notice" },
		},
		{
			id: "ashibetsu/3-5-1",
			place: "第3章5(1)",
			summary:
				"機密としての扱いが必要な情報（要機密情報）は、出さないでください。",
			appliesTo: "contractors",
			moments: ["作成"],
			rules: { confidential: "hold" },
		},
		{
			id: "ashibetsu/3-5-2",
			place: "第3章5(2)",
			summary:
				"行き先のドメインが見えず、読む人が安全かどうか判断できないため、短縮したURLは原則として使わないでください。",
			appliesTo: "contractors",
			moments: ["引用リンク"],
			rules: { "shortened-link": "confirm" },
		},
		{
			id: "ashibetsu/3-5-3",
			place: "第3章5(3)",
			summary:
				"第三者の投稿の引用や外部ページへのリンクは、市が認めた内容と受け取られ、後で中身が変わることもあるため、慎重に行ってください。",
			appliesTo: "contractors",
			moments: ["引用リンク"],
			rules: { "third-party-quote": "confirm", "external-link": "confirm" },
		},
		{
			id: "ashibetsu/3-5-4",
			place: "第3章5(4)",
			summary:
				"発信した情報はすぐに広がり消しきれないため、機密の漏えいなどにつながらないか、出す前によく見直してください。",
			appliesTo: "contractors",
			moments: ["送信前"],
			rules: { recheck: "notice" },
		},
		{
			id: "ashibetsu/3-6-1-a",
			place: "第3章6(1)1点目",
			summary:
				"サービスごとに、ほかの公共機関や企業の例を参考にして、アカウントの運用ポリシーを作ってください。",
			appliesTo: "contractors",
			moments: ["開設閉鎖"],
			rules: { "account-lifecycle": "notice" },
		},
		{
			id: "ashibetsu/3-6-1-b",
			place: "第3章6(1)2点目",
			summary:
				"運用ポリシーは、アカウントの自己紹介欄か、そのアカウントを紹介している市のサイトに載せてください。",
			appliesTo: "contractors",
			moments: ["開設閉鎖"],
			rules: { "official-profile": "notice" },
		},
		{
			id: "ashibetsu/3-6-1-c",
			place: "第3章6(1)3点目",
			summary:
				"もっぱら発信だけに使うアカウントは、そのことを運用ポリシーにはっきり書いてください。",
			appliesTo: "contractors",
			moments: ["開設閉鎖"],
			rules: { "reply-policy": "notice" },
		},
		{
			id: "ashibetsu/附則",
			place: "附則",
			summary: "平成31年2月1日から施行されたガイドラインです。",
			appliesTo: "both",
			moments: ["総則"],
			rules: {},
			documentOnly: "施行日の記載で、投稿のときにすることがありません。",
		},
	],
};
