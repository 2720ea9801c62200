import type { Guideline } from "../core/guideline";
import { checklists } from "./checklists/musashino";
import { guides } from "./guides/musashino";
import { selfCheck } from "./self-checks/musashino";

/**
 * 武蔵野市, first of 21 October 2013 (平成25年), here the second edition of 14 February 2024 (令和6年2月14日).
 * Ids follow the printed numbers; -0 is the opening words of a section, -a, -b, -c are the sentences below one number, -注 is a footnote, which stands after the clause it explains.
 * The operating manual (運用手順書) to which it often refers was not published with it and is not covered.
 */
export const guideline: Guideline = {
	id: "musashino",
	code: "132039",
	municipality: { ja: "武蔵野市", en: "Musashino" },
	title: "武蔵野市ソーシャルメディア利用ガイドライン",
	date: "2024年2月14日第2版",
	checklists,
	guides,
	exemptions: [
		{ id: "emergency", clause: "musashino/2-1-ウ-②" },
		{ id: "outside-office", clause: "musashino/2-1-ウ-②" },
	],
	selfCheck,
	clauses: [
		{
			id: "musashino/1-1",
			place: "1(1)",
			summary:
				"ソーシャルメディアを生かし、情報の安全を守り、さまざまな危険を避けるために、職員が公私で使うときの手続と注意を示しています。",
			appliesTo: "both",
			moments: ["総則"],
			rules: {},
			documentOnly: "目的の説明で、投稿文に照らして確かめることがありません。",
		},
		{
			id: "musashino/1-1-注1",
			place: "1(1)注1",
			summary:
				"特定のグループの中だけで情報を共有するサービスを業務で使う基準は、このガイドラインではなく別の手順書で定めます。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly: "対象外のサービスの説明で、投稿欄ですることがありません。",
		},
		{
			id: "musashino/1-2-ア",
			place: "1(2)ア",
			summary:
				"だれでも手軽に発信し、互いにやり取りできるネット上の媒体を指し、XなどのSNS、動画共有サイト、メッセージアプリが代表です。",
			appliesTo: "both",
			moments: ["総則"],
			rules: {},
			documentOnly: "言葉の定義で、投稿文に照らして確かめることがありません。",
		},
		{
			id: "musashino/1-2-イ",
			place: "1(2)イ",
			summary:
				"公式アカウントとは、業務として情報を出したり受け取ったりするための市のアカウントのことです。",
			appliesTo: "official",
			moments: ["総則"],
			rules: { "account-kind": "notice" },
		},
		{
			id: "musashino/1-3",
			place: "1(3)",
			summary:
				"市民との情報共有を原則とする長期計画の考え方と、市が平成23年からSNSなどを順に取り入れてきた経過を述べています。",
			appliesTo: "both",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"策定の背景を述べた部分で、投稿のときに求められる行動がありません。",
		},
		{
			id: "musashino/1-4-ア",
			place: "1(4)ア",
			summary:
				"名前を出さずに使っていても、過去の投稿や付き合いのある相手などから、だれが書いたかは比較的たやすく分かります。",
			appliesTo: "both",
			moments: ["作成"],
			rules: { anonymity: "notice" },
		},
		{
			id: "musashino/1-4-イ",
			place: "1(4)イ",
			summary:
				"地域・仕事・趣味など多くのつながりを通じて、話題がとても速く広がります。",
			appliesTo: "both",
			moments: ["送信前"],
			rules: { recheck: "notice" },
		},
		{
			id: "musashino/1-4-ウ",
			place: "1(4)ウ",
			summary:
				"一度広がった情報は、消しても転送やコピーによってネット上に残り続けます。",
			appliesTo: "both",
			moments: ["送信前"],
			rules: { recheck: "notice" },
		},
		{
			id: "musashino/1-4-エ",
			place: "1(4)エ",
			summary:
				"運営会社が登録情報と発信内容を結びつけて海外に保存し、本来の目的以外に使う例や、流出の危険が報じられています。",
			appliesTo: "both",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"運営会社の情報の扱いについての説明で、投稿欄での確認では防げません。",
		},
		{
			id: "musashino/1-5-ア",
			place: "1(5)ア",
			summary:
				"選挙で選ばれる人を除き、非常勤の特別職、会計年度任用職員、派遣に出ている人や受け入れている人も含めて、すべての市職員に当てはまります。",
			appliesTo: "both",
			moments: ["総則"],
			rules: {},
			documentOnly: "対象者の説明で、投稿の内容にかかわらない定めです。",
		},
		{
			id: "musashino/1-5-イ",
			place: "1(5)イ",
			summary:
				"指定管理者、委託先、財政援助出資団体などにも、市の業務についてソーシャルメディアで発信するときは守るよう求めます。",
			appliesTo: "contractors",
			moments: ["総則"],
			rules: { contractor: "confirm" },
		},
		{
			id: "musashino/1-6-ア",
			place: "1(6)ア",
			summary:
				"業務での利用についての問い合わせ先は、総合政策部秘書広報課の広報担当です。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"問い合わせ先の案内で、投稿文に照らして確かめることがありません。",
		},
		{
			// The document prints サービス where 服務 is meant, as its own 2.2(2) and 3.1(2) show.
			id: "musashino/1-6-イ",
			place: "1(6)イ",
			summary:
				"ソーシャルメディアの利用にかかわる職員の服務についての問い合わせ先は、総務部人事課の人事係です。",
			appliesTo: "personal",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"問い合わせ先の案内で、投稿文に照らして確かめることがありません。",
		},
		{
			id: "musashino/1-6-ウ",
			place: "1(6)ウ",
			summary:
				"ガイドライン全体についての問い合わせ先は、総務部情報政策課です。",
			appliesTo: "both",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"問い合わせ先の案内で、投稿文に照らして確かめることがありません。",
		},
		{
			id: "musashino/2-0",
			place: "2 冒頭",
			summary:
				"業務で使うときはこの章に従い、指定管理者・委託先・財政援助出資団体などが市の業務で使うときも同じです。",
			appliesTo: "contractors",
			moments: ["総則"],
			rules: { contractor: "confirm" },
		},
		{
			id: "musashino/2-1-ア-①",
			place: "2.1ア①",
			summary:
				"市からの発信は、秘書広報課が運用するフェイスブック・X・LINE・Instagramの公式アカウントから行うのが原則です。",
			appliesTo: "official",
			moments: ["送信前"],
			rules: { "account-kind": "notice" },
		},
		{
			id: "musashino/2-1-ア-②",
			place: "2.1ア②",
			summary:
				"課で公式アカウントを開くときは、このガイドラインに加えて公式アカウント運用手順書にも従ってください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: {},
			documentOnly:
				"アカウントを開くときの庁内の手続で、投稿欄ですることがありません。",
		},
		{
			id: "musashino/2-1-イ",
			place: "2.1イ",
			summary:
				"効果的に運用し、もめごとを防ぐため、公式アカウントごとに、運用手順書に沿って運用ポリシーを作ってください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { "account-lifecycle": "notice" },
		},
		{
			id: "musashino/2-1-ウ-①",
			place: "2.1ウ①",
			summary:
				"発信するときや、利用者の投稿に返信するときは、原則として所属長の承認を得てください。",
			appliesTo: "official",
			moments: ["送信前", "返信反応"],
			rules: { approval: "confirm" },
		},
		{
			id: "musashino/2-1-ウ-②",
			place: "2.1ウ②",
			summary:
				"緊急時や職場の外などで承認を得られないときは、前もって認められた範囲で発信・返信し、後で所属長に報告して確認を受けてください。",
			appliesTo: "official",
			moments: ["送信前", "ミス後"],
			rules: { "approval-exemption": "notice", "after-report": "notice" },
		},
		{
			id: "musashino/2-1-ウ-③",
			place: "2.1ウ③",
			summary: "発信や返信をするときの手続は、運用手順書で定めています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"手続の中身は別の運用手順書にあり、ここには確かめる内容がありません。",
		},
		{
			id: "musashino/2-1-ウ-④",
			place: "2.1ウ④",
			summary:
				"返信や反応などの使い方は公式アカウントごとに決め、運用ポリシーに書いて利用者に分かってもらうよう努めてください。",
			appliesTo: "official",
			moments: ["返信反応"],
			rules: { "reply-policy": "notice", reaction: "notice" },
		},
		{
			id: "musashino/2-1-エ",
			place: "2.1エ",
			summary:
				"利用者が市のものだと確かめられるよう、秘書広報課が公式アカウントの一覧を市のサイトに載せます。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { "account-lifecycle": "notice" },
		},
		{
			id: "musashino/2-1-オ-①",
			place: "2.1オ①",
			summary:
				"市で開設したことのないソーシャルメディアは、試しに使う場合も、前もって情報政策課・秘書広報課と協議し、ICT戦略会議の承認を得てください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: {},
			documentOnly:
				"使い始める前の庁内の協議と承認で、投稿欄ですることがありません。",
		},
		{
			id: "musashino/2-1-オ-②",
			place: "2.1オ②",
			summary:
				"市で開設したことのないソーシャルメディアを使い始める手続は、運用手順書に従ってください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: {},
			documentOnly:
				"手続の中身は別の運用手順書にあり、投稿欄ですることがありません。",
		},
		{
			id: "musashino/2-2-1",
			place: "2.2(1)",
			summary:
				"業務で使うときは、武蔵野市の職員であることを自覚し、責任の持てる言動を心がけてください。",
			appliesTo: "contractors",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			id: "musashino/2-2-2",
			place: "2.2(2)",
			summary:
				"業務で使うときは、地方公務員法などの法令と、服務や情報の取扱いについての規定を必ず守ってください。",
			appliesTo: "contractors",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			id: "musashino/2-2-3",
			place: "2.2(3)",
			summary:
				"業務で発信するときは、個人情報の扱いと、人権・肖像・プライバシー・著作権などに十分気をつけてください。",
			appliesTo: "contractors",
			moments: ["画像動画", "作成"],
			rules: {
				"personal-information": "confirm",
				"portrait-consent": "confirm",
				copyright: "confirm",
			},
		},
		{
			id: "musashino/2-2-4",
			place: "2.2(4)",
			summary:
				"ほかの投稿の引用や外部サイトへのリンクは、市が出した情報と受け取られることがあるため、慎重に行ってください。",
			appliesTo: "contractors",
			moments: ["引用リンク"],
			rules: { "third-party-quote": "confirm", "external-link": "confirm" },
		},
		{
			id: "musashino/2-2-5",
			place: "2.2(5)",
			summary:
				"公開した情報は消しきれないと心得て、正確さを大切にし、誤解されない書き方をしてください。",
			appliesTo: "contractors",
			moments: ["作成", "送信前"],
			rules: {
				rumour: "notice",
				overstatement: "notice",
				"date-mismatch": "confirm",
				recheck: "notice",
			},
		},
		{
			id: "musashino/2-2-6",
			place: "2.2(6)",
			summary:
				"公式アカウントから外部のアカウントに反応するときは、相手がどのようなアカウントかも考え、誤解を招かない範囲にとどめてください。",
			appliesTo: "contractors",
			moments: ["返信反応"],
			rules: { reaction: "notice" },
		},
		{
			id: "musashino/2-2-注2",
			place: "2.2(6)注2",
			summary:
				"反応（インタラクション）とは、投稿へのコメント・返信・いいね・保存・シェア・リポストなどを指します。",
			appliesTo: "contractors",
			moments: ["返信反応"],
			rules: { reaction: "notice" },
		},
		{
			id: "musashino/2-2-7",
			place: "2.2(7)",
			summary:
				"ソーシャルメディアの中で使うソフトやアプリは、原則として入れないでください。",
			appliesTo: "contractors",
			moments: ["保全"],
			rules: { "connected-app": "confirm" },
		},
		{
			id: "musashino/2-2-8",
			place: "2.2(8)",
			summary: "業務で使うときのそのほかの注意は、運用手順書で定めています。",
			appliesTo: "contractors",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"注意の中身は別の運用手順書にあり、ここには確かめる内容がありません。",
		},
		{
			id: "musashino/2-3-1",
			place: "2.3(1)",
			summary:
				"仕事で知った個人情報や機密、市のセキュリティを危うくするおそれのある情報などを、公式の発信に載せてはいけません。",
			appliesTo: "contractors",
			moments: ["作成"],
			rules: {
				confidential: "hold",
				"personal-information": "hold",
				"security-information": "hold",
			},
		},
		{
			id: "musashino/2-3-2",
			place: "2.3(2)",
			summary:
				"決める途中の政策など市の公式見解でない情報は出してはならず、噂や未発表のことを尋ねられたときも含め、勝手な言及や憶測は厳に控えてください。",
			appliesTo: "contractors",
			moments: ["作成", "返信反応"],
			rules: {
				"undecided-policy": "hold",
				rumour: "confirm",
				"personal-opinion": "confirm",
			},
		},
		{
			id: "musashino/2-3-3",
			place: "2.3(3)",
			summary:
				"広まると消しきるのが難しいため、載せる前に必ずもう一度、内容を確かめてください。",
			appliesTo: "contractors",
			moments: ["送信前"],
			rules: { recheck: "notice" },
		},
		{
			id: "musashino/2-4-1-a",
			place: "2.4(1)第1文",
			summary:
				"業務の発信に批判や攻撃的な反応があっても、落ち着いて応じ、不要な言い争いを避けるよう心がけてください。",
			appliesTo: "contractors",
			moments: ["返信反応"],
			rules: { "calm-reply": "confirm", provocation: "confirm" },
		},
		{
			id: "musashino/2-4-1-b",
			place: "2.4(1)第2文",
			summary:
				"批判を受けてもすぐには消さず、批判の原因と内容、事実を確かめてから対応してください。",
			appliesTo: "contractors",
			moments: ["ミス後", "事故"],
			rules: { "flare-up": "notice" },
		},
		{
			id: "musashino/2-4-1-c",
			place: "2.4(1)ただし書",
			summary:
				"自然災害の情報のように、残すと影響の大きい誤りを発信したときは、直ちに消し、その直後に訂正やおわびをしてください。",
			appliesTo: "contractors",
			moments: ["ミス後"],
			rules: { correction: "confirm" },
		},
		{
			id: "musashino/2-4-2-a",
			place: "2.4(2)第1文",
			summary:
				"市のアカウントのなりすましを見つけたら、秘書広報課に報告してください。",
			appliesTo: "contractors",
			moments: ["事故"],
			rules: { impersonation: "notice" },
		},
		{
			id: "musashino/2-4-2-b",
			place: "2.4(2)第2文",
			summary:
				"市についての重要な書き込みを見つけたら、所属長に報告してください。",
			appliesTo: "contractors",
			moments: ["事故"],
			rules: { "report-mention": "notice" },
		},
		{
			id: "musashino/3-0",
			place: "3 冒頭",
			summary: "私的に使うときは、この章の定めに従ってください。",
			appliesTo: "personal",
			moments: ["総則"],
			rules: { "account-kind": "notice" },
		},
		{
			id: "musashino/3-1-1",
			place: "3.1(1)",
			summary:
				"実名でも匿名でも発言や考えの自由は尊重されますが、発信するときは市の職員という自覚と責任を持ってください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			id: "musashino/3-1-2",
			place: "3.1(2)",
			summary:
				"私的な利用でも、地方公務員法などの法令と服務や情報の規定を守る必要があり、違反すると懲戒処分を受けることがあります。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			id: "musashino/3-1-3",
			place: "3.1(3)",
			summary:
				"私的な投稿でも、個人情報や、人権・肖像・プライバシー・著作権などに十分気をつけてください。",
			appliesTo: "personal",
			moments: ["画像動画", "作成"],
			rules: {
				"personal-information": "notice",
				"portrait-consent": "notice",
				copyright: "notice",
			},
		},
		{
			id: "musashino/3-1-4",
			place: "3.1(4)",
			summary:
				"私的な投稿でも、公開すると消しきれないと心得て、正確に、誤解のないように書いてください。",
			appliesTo: "personal",
			moments: ["作成", "送信前"],
			rules: {
				rumour: "notice",
				overstatement: "notice",
				"date-mismatch": "notice",
				recheck: "notice",
			},
		},
		{
			id: "musashino/3-1-5",
			place: "3.1(5)",
			summary: "就業時間中は、ソーシャルメディアを私的に使わないでください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { "work-hours": "notice" },
		},
		{
			id: "musashino/3-2-1",
			place: "3.2(1)",
			summary:
				"私的な投稿でも、仕事で知った個人情報や機密、市のセキュリティを危うくするおそれのある情報などを出してはいけません。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: {
				confidential: "notice",
				"personal-information": "notice",
				"security-information": "notice",
			},
		},
		{
			id: "musashino/3-2-2",
			place: "3.2(2)",
			summary:
				"市の施策や仕事の話では情報の扱いに十分気をつけ、噂や未発表のことを尋ねられたときも含め、勝手な言及や憶測は厳に控えてください。",
			appliesTo: "personal",
			moments: ["作成", "返信反応"],
			rules: {
				"undecided-policy": "notice",
				rumour: "notice",
				"city-topic": "notice",
			},
		},
		{
			id: "musashino/3-2-3",
			place: "3.2(3)",
			summary:
				"自分の仕事の内容や市政への意見を書くときは、身元を示し、個人の意見だという断り書きをプロフィール欄などに載せてください。",
			appliesTo: "personal",
			moments: ["作成", "開設閉鎖"],
			rules: { disclaimer: "notice" },
		},
		{
			id: "musashino/3-2-4",
			place: "3.2(4)",
			summary:
				"職員と明かして市政の情報を書くと、担当外でも仕事で関わっていると見られるため、不正確な記述の影響の大きさに注意してください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { "city-topic": "notice" },
		},
		{
			id: "musashino/3-3-1",
			place: "3.3(1)",
			summary:
				"思いがけず誤解を与えたり人を傷つけたりしたときは、率直に認めて早く訂正し、正しく分かってもらえるよう努めてください。",
			appliesTo: "personal",
			moments: ["ミス後"],
			rules: { correction: "notice" },
		},
		{
			id: "musashino/3-3-2-0",
			place: "3.3(2)柱書",
			summary:
				"次のア〜オはもめごとになりやすいため、自分の発信に細心の注意を払い、ほかの投稿への反応にも十分気をつけてください。",
			appliesTo: "personal",
			moments: ["作成", "返信反応"],
			rules: { reaction: "notice" },
		},
		{
			id: "musashino/3-3-2-ア",
			place: "3.3(2)ア",
			summary:
				"人種・思想・信条・性別・国籍などによる差別や、差別を広げる内容には、細心の注意を払ってください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { discrimination: "notice" },
		},
		{
			id: "musashino/3-3-2-イ",
			place: "3.3(2)イ",
			summary:
				"法に反する行為や、それを後押しする内容には、細心の注意を払ってください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { "unlawful-act": "notice" },
		},
		{
			id: "musashino/3-3-2-ウ",
			place: "3.3(2)ウ",
			summary:
				"確かめられない噂や、噂を広める内容には、細心の注意を払ってください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { rumour: "notice" },
		},
		{
			id: "musashino/3-3-2-エ",
			place: "3.3(2)エ",
			summary: "わいせつな内容の入った情報には、細心の注意を払ってください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { obscenity: "notice" },
		},
		{
			id: "musashino/3-3-2-オ",
			place: "3.3(2)オ",
			summary:
				"ア〜エのほかにも、公序良俗に反する情報には、細心の注意を払ってください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { "public-order": "notice" },
		},
		{
			id: "musashino/3-3-3",
			place: "3.3(3)",
			summary:
				"自分の投稿に攻撃的な反応があっても、落ち着いて応じ、不要な言い争いにならないよう注意してください。",
			appliesTo: "personal",
			moments: ["返信反応"],
			rules: { "calm-reply": "notice", provocation: "notice" },
		},
		{
			id: "musashino/制定",
			place: "制定・第2版",
			summary:
				"平成25年10月21日に制定され、令和6年2月14日に第2版になりました。",
			appliesTo: "both",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"制定と改定の日付の記載で、投稿のときにすることがありません。",
		},
	],
};
