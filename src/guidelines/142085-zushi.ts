import type { Guideline } from "../core/guideline";
import { checklists } from "./checklists/zushi";
import { guides } from "./guides/zushi";
import { selfCheck } from "./self-checks/zushi";

/**
 * 逗子市, from the document of March 2024 (令和6年3月改訂) with the two model policies at its end.
 * Where one numbered place holds several duties, the id ends in -a, -b, -c in the order of the text; -0 is an opening sentence, -問 the contact lines.
 * The model policies hold for their own site only, and only for an account that has adopted them.
 */
export const guideline: Guideline = {
	id: "zushi",
	code: "142085",
	municipality: { ja: "逗子市", en: "Zushi" },
	title: "逗子市ソーシャルメディア利活用ガイドライン",
	date: "2024年3月改訂",
	checklists,
	guides,
	exemptions: [
		{ id: "published", clause: "zushi/3-2-1-ウ-ア" },
		{ id: "fact", clause: "zushi/3-2-1-ウ-イ" },
		{ id: "procedure", clause: "zushi/3-2-1-ウ-ウ" },
		{ id: "emergency", clause: "zushi/3-2-1-ウ-エ" },
	],
	selfCheck,
	clauses: [
		{
			id: "zushi/1",
			place: "1 目的",
			summary:
				"2013年のガイドラインを見直し、市が情報を適切に発信・受信するための基本原則、始めるときの手続き、運用中の注意などを定めています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"ガイドラインを設けた理由を述べた部分で、一つひとつの投稿に求めることがないためです。",
		},
		{
			id: "zushi/2-1",
			place: "2(1)",
			summary:
				"情報を出したり、互いにやり取りしたりするために使うインターネット上のサービスを「ソーシャルメディア」と呼びます。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"言葉の意味を定めた部分で、投稿の文面に求めることがないためです。",
		},
		{
			id: "zushi/2-2",
			place: "2(2)",
			summary:
				"代表例として、Facebook、X、LINE、Instagram、YouTubeなどを挙げています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"サービスの例を挙げた部分で、投稿の文面に求めることがないためです。",
		},
		{
			id: "zushi/2-3",
			place: "2(3)",
			summary:
				"すぐ届く、やり取りできる、広がる、手軽という特性ごとに、長所と、流れて読まれなくなる、取り消しにくいなどの短所をまとめています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"ソーシャルメディアの特性を説明した表で、投稿ごとに確かめることがないためです。",
		},
		{
			id: "zushi/3-1-1-ア",
			place: "3-1(1)ア",
			summary: "地方公務員法をはじめ、関係する法令などを守ってください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			id: "zushi/3-1-1-イ",
			place: "3-1(1)イ",
			summary:
				"個人が特定できる写真・映像・文章などを載せるときは、前もって本人や所属団体、企業などの了解を得て、人権や肖像権、著作権などを侵さないようにしてください。",
			appliesTo: "official",
			moments: ["画像動画", "作成"],
			rules: {
				"portrait-consent": "confirm",
				copyright: "confirm",
				"personal-information": "confirm",
			},
		},
		{
			id: "zushi/3-1-1-ウ",
			place: "3-1(1)ウ",
			summary: "使うソーシャルメディアの利用規約を守ってください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			id: "zushi/3-1-2-ア-ア",
			place: "3-1(2)ア(ア)",
			summary:
				"仕事で知った秘密（世間に知られていない、または知らせてはいけない情報）を出さないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { confidential: "hold" },
		},
		{
			id: "zushi/3-1-2-ア-イ",
			place: "3-1(2)ア(イ)",
			summary: "プライバシーなど、人権を侵す内容を出さないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: {
				"personal-information": "hold",
				defamation: "hold",
				discrimination: "hold",
			},
		},
		{
			id: "zushi/3-1-2-ア-ウ",
			place: "3-1(2)ア(ウ)",
			summary:
				"お金の面や気持ちの面で損害などを与えかねない内容を出さないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "harm-to-others": "confirm" },
		},
		{
			id: "zushi/3-1-2-ア-エ",
			place: "3-1(2)ア(エ)",
			summary:
				"通信機器の働きを妨げる、壊す、制限するために作られたファイルやプログラムを含む情報を出さないでください。",
			appliesTo: "official",
			moments: ["引用リンク"],
			rules: { "dangerous-file": "hold" },
		},
		{
			id: "zushi/3-1-2-ア-オ",
			place: "3-1(2)ア(オ)",
			summary:
				"市のセキュリティを危うくするおそれのある情報を出さないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "security-information": "hold" },
		},
		{
			id: "zushi/3-1-2-ア-カ",
			place: "3-1(2)ア(カ)",
			summary: "政治活動や宗教活動のための内容を出さないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "politics-religion": "hold" },
		},
		{
			id: "zushi/3-1-2-ア-キ",
			place: "3-1(2)ア(キ)",
			summary:
				"個人や特定の団体などの主観・意見に偏り、市の情報としての公共性や公平性を欠く内容を出さないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { partiality: "confirm", "personal-opinion": "confirm" },
		},
		{
			id: "zushi/3-1-2-ア-ク",
			place: "3-1(2)ア(ク)",
			summary:
				"ほかの禁止事項に当てはまらなくても、公序良俗に反する情報はいっさい出さないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "public-order": "notice" },
		},
		{
			id: "zushi/3-1-2-イ",
			place: "3-1(2)イ",
			summary:
				"利用者の感情を逆なでしたり挑発したりする「煽り」をしないでください。",
			appliesTo: "official",
			moments: ["返信反応", "作成"],
			rules: { provocation: "confirm" },
		},
		{
			// The document prints 雰囲気や運用する for 雰囲気で運用する.
			id: "zushi/3-1-3-ア",
			place: "3-1(3)ア",
			summary:
				"常識とマナーをわきまえた言動を心がけ、「シズオ」などのキャラクターで柔らかく発信する公式アカウントでも同じようにしてください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "character-voice": "notice", disrespect: "confirm" },
		},
		{
			id: "zushi/3-1-3-イ",
			place: "3-1(3)イ",
			summary:
				"市を代表して発信する影響を考え、職員としての自覚と責任を持って内容に十分注意し、発信者の所属なども明らかにしてください。",
			appliesTo: "official",
			moments: ["作成", "送信前"],
			rules: { "duty-reminder": "notice", affiliation: "notice" },
		},
		{
			id: "zushi/3-1-3-ウ",
			place: "3-1(3)ウ",
			summary:
				"自分の発信で誤解を招いたり人を傷つけたりしたときは、率直に認めて急いで訂正し、正しく理解されるよう誠実に対応してください。",
			appliesTo: "official",
			moments: ["ミス後"],
			rules: { correction: "confirm" },
		},
		{
			id: "zushi/3-2-1-0",
			place: "3-2(1) 冒頭",
			summary:
				"始める前に、目的、対象者、使うサービス、内容と調子、管理者と担当者、発信の時期や頻度などを整理してください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: {},
			documentOnly:
				"アカウントを開く前の検討で、投稿を書くときに確かめることではないためです。",
		},
		{
			id: "zushi/3-2-1-ア",
			place: "3-2(1)ア",
			summary:
				"サービスごとに機能や特徴が違うため、十分に比べてからふさわしいものを選んでください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: {},
			documentOnly:
				"サービスを選ぶのはアカウントを開く前で、投稿欄では扱えないためです。",
		},
		{
			id: "zushi/3-2-1-イ-a",
			place: "3-2(1)イ第1段落",
			summary:
				"担当職員を複数選び、1日1回以上確認できる体制を、あらかじめ実施機関の中で検討してください。",
			appliesTo: "official",
			moments: ["開設閉鎖", "返信反応"],
			rules: { "daily-check": "notice" },
		},
		{
			id: "zushi/3-2-1-イ-b",
			place: "3-2(1)イ第2段落",
			summary:
				"返信をする場合や急ぎの発信が求められる業務では、運用時間を明らかにし、開庁時間外の対応も前もって検討してください。",
			appliesTo: "official",
			moments: ["開設閉鎖", "送信前"],
			rules: { "outside-hours": "notice", "reply-policy": "notice" },
		},
		{
			id: "zushi/3-2-1-ウ-0",
			place: "3-2(1)ウ 冒頭",
			summary:
				"発信や返信の手順、媒体、決裁方法を前もって決め、原則として所属長の許可を得てから発信・返信してください。",
			appliesTo: "official",
			moments: ["送信前", "返信反応"],
			rules: { approval: "confirm" },
		},
		{
			id: "zushi/3-2-1-ウ-ア",
			place: "3-2(1)ウ(ア)",
			summary:
				"市公式ホームページなどですでに公表している情報は、所属長が前もって許可した範囲なら、担当者が発信・返信できます。",
			appliesTo: "official",
			moments: ["送信前"],
			rules: { "approval-exemption": "notice" },
		},
		{
			id: "zushi/3-2-1-ウ-イ",
			place: "3-2(1)ウ(イ)",
			summary:
				"イベントや大会の結果など、すでに事実となった情報は、所属長が前もって許可した範囲なら、担当者が発信・返信できます。",
			appliesTo: "official",
			moments: ["送信前"],
			rules: { "approval-exemption": "notice" },
		},
		{
			id: "zushi/3-2-1-ウ-ウ",
			place: "3-2(1)ウ(ウ)",
			summary:
				"法令などで定められた手続きの情報は、所属長が前もって許可した範囲なら、担当者が発信・返信できます。",
			appliesTo: "official",
			moments: ["送信前"],
			rules: { "approval-exemption": "notice" },
		},
		{
			id: "zushi/3-2-1-ウ-エ",
			place: "3-2(1)ウ(エ)",
			summary:
				"災害時など、一刻を争うときの情報は、所属長が前もって許可した範囲なら、担当者が発信・返信できます。",
			appliesTo: "official",
			moments: ["送信前"],
			rules: { "approval-exemption": "notice" },
		},
		{
			id: "zushi/3-2-2-a",
			place: "3-2(2)第1段落",
			summary:
				"市が運用していると証明し周知するため、サービスの運営者が認証を行っているときは、できるだけ認証アカウントを取得してください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { "official-profile": "notice" },
		},
		{
			id: "zushi/3-2-2-b",
			place: "3-2(2)第2段落",
			summary:
				"アカウントを登録するときは、市公式ホームページへのリンクを設定し、自由記述欄などに市が運用していることを書いてください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { "official-profile": "notice" },
		},
		{
			id: "zushi/3-2-2-c",
			place: "3-2(2)第3段落",
			summary:
				"アカウントの管理者は原則として所属長とし、運用の担当者を選んでください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { "account-security": "notice" },
		},
		{
			id: "zushi/3-2-3",
			place: "3-2(3)",
			summary:
				"運用を始めるときは、利用目的や発信する情報などを利用者に知らせる「運用ポリシー」を作ってください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { "account-lifecycle": "notice" },
		},
		{
			id: "zushi/3-2-4-a",
			place: "3-2(4)第1段落",
			summary:
				"整理した内容で起案して決裁を受け、運用が決まったら、市公式ホームページの一覧に追加する広聴広報係へ報告してください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { "account-lifecycle": "notice" },
		},
		{
			id: "zushi/3-2-4-b",
			place: "3-2(4)第2段落",
			summary:
				"運用ポリシーは市公式ホームページに載せ、できる限りソーシャルメディア上にも載せてください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { "official-profile": "notice" },
		},
		{
			id: "zushi/3-3-1-a",
			place: "3-3(1)第1段落",
			summary:
				"当初の目的を果たしたときや、セキュリティ上の脅威で著しい不利益が生じかねないときなど、運用を終える判断は所属長が行います。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { "account-lifecycle": "notice" },
		},
		{
			id: "zushi/3-3-1-b",
			place: "3-3(1)第2段落",
			summary:
				"年間の投稿数やフォロワー数など、終了の要件を運用開始時に決めておくと、終了を判断する材料になります。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { "account-lifecycle": "notice" },
		},
		{
			id: "zushi/3-3-2-a",
			place: "3-3(2)第1段落",
			summary:
				"公式アカウントは、停止したことをアカウント内や市公式ホームページで最低1か月知らせてから削除し、削除後も市公式ホームページで1か月以上知らせてください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: {},
			documentOnly:
				"アカウントを閉じる手順で、知らせた期間や削除の時期は投稿欄では確かめられないためです。",
		},
		{
			id: "zushi/3-3-2-b",
			place: "3-3(2)第2段落",
			summary:
				"アカウントを続けると利用者や市に著しい不利益が生じると認められたときは、すぐに削除できます。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: {},
			documentOnly:
				"すぐに閉じるかどうかは管理する側の判断で、投稿の文面からは分からないためです。",
		},
		{
			// The document says 広聴広報課 here and 広聴広報係 everywhere else, so the summary names neither.
			id: "zushi/3-3-3",
			place: "3-3(3)",
			summary:
				"アカウントを削除したら、市公式ホームページの「逗子市SNSアカウント」から外すよう、広聴広報の担当に依頼してください。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { "account-lifecycle": "notice" },
		},
		{
			id: "zushi/3-4-1",
			place: "3-4(1)",
			summary:
				"載せた情報を随時整理し、いらなくなったものは速やかに削除してください。",
			appliesTo: "official",
			moments: ["ミス後", "常時"],
			rules: { "stale-post": "notice" },
		},
		{
			id: "zushi/3-4-2-a",
			place: "3-4(2)前段",
			summary:
				"市民などから寄せられた投稿に対応するときは、細心の注意を払ってください。",
			appliesTo: "official",
			moments: ["返信反応"],
			rules: { "calm-reply": "confirm", "reply-policy": "notice" },
		},
		{
			id: "zushi/3-4-2-b",
			place: "3-4(2)後段",
			summary:
				"返信せず発信だけに使うときは、そのことを運用ポリシーに明記し、意見は市公式ホームページの問い合わせフォームなどで受けてください。",
			appliesTo: "official",
			moments: ["返信反応"],
			rules: { "reply-policy": "notice" },
		},
		{
			id: "zushi/3-4-3-ア",
			place: "3-4(3)ア",
			summary:
				"著作権で守られた動画を流すときは、著作権を持つ人の了解を得てください。",
			appliesTo: "official",
			moments: ["画像動画"],
			rules: { copyright: "confirm" },
		},
		{
			id: "zushi/3-4-3-イ",
			place: "3-4(3)イ",
			summary:
				"動画をライブ配信するときは、禁止事項に当たる情報が流れないよう、細心の注意を払ってください。",
			appliesTo: "official",
			moments: ["画像動画"],
			rules: { "live-stream": "notice" },
		},
		{
			id: "zushi/3-4-4",
			place: "3-4(4)",
			summary:
				"画像に説明文を付けるなど、市のアクセシビリティガイドラインに沿って、高齢者や障害者を含む誰もが支障なく利用できるようにしてください。",
			appliesTo: "official",
			moments: ["画像動画"],
			rules: { "missing-alt-text": "confirm" },
		},
		{
			id: "zushi/3-4-5-ア",
			place: "3-4(5)ア",
			summary:
				"アカウントやパスワードに触れる人を、できるだけ少なくしてください。",
			appliesTo: "official",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "zushi/3-4-5-イ",
			place: "3-4(5)イ",
			summary:
				"IDとパスワードの登録・変更・抹消などを適切に管理して記録に残し、人事異動などで担当者が替わるときは速やかに変更してください。",
			appliesTo: "official",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "zushi/3-4-6",
			place: "3-4(6)",
			summary:
				"第三者の投稿の引用や、第三者のページやURLの掲載は、市が信頼できると認めたものと受け取られやすいため、安易に行わないでください。",
			appliesTo: "official",
			moments: ["引用リンク"],
			rules: { "third-party-quote": "confirm", "external-link": "confirm" },
		},
		{
			id: "zushi/3-5-0",
			place: "3-5 冒頭",
			summary:
				"誤った情報を出したときやトラブルが起きたときなどは、続く(1)から(5)を参考に、適切に対応してください。",
			appliesTo: "official",
			moments: ["事故"],
			rules: { correction: "notice" },
		},
		{
			id: "zushi/3-5-1",
			place: "3-5(1)",
			summary:
				"広まった情報は消しきれないと心得て、誤ったときは削除で済ませずに率直に認め、急いで訂正してその旨を書き、正しく理解されるよう努めてください。",
			appliesTo: "official",
			moments: ["ミス後"],
			rules: { correction: "confirm", recheck: "notice" },
		},
		{
			id: "zushi/3-5-2",
			place: "3-5(2)",
			summary:
				"「炎上」したら反論や抗弁を控え、不適切な情報を消し、市に責任があるときは謝罪文を出すなど誠意を持って対応し、炎上を理由に公式アカウントを閉鎖しないでください。",
			appliesTo: "official",
			moments: ["事故"],
			rules: { "flare-up": "notice" },
		},
		{
			id: "zushi/3-5-3-a",
			place: "3-5(3)第1段落",
			summary:
				"「なりすまし」の被害を防ぐため、似た名前のアカウントがないかなどを、日ごろからこまめに確かめてください。",
			appliesTo: "official",
			moments: ["事故"],
			rules: { impersonation: "notice" },
		},
		{
			id: "zushi/3-5-3-b",
			place: "3-5(3)第2段落",
			summary:
				"「なりすまし」を見つけたら、速やかにサービスの運営者へ削除を依頼し、市ホームページなどで注意を呼びかけてください。",
			appliesTo: "official",
			moments: ["事故"],
			rules: { impersonation: "notice" },
		},
		{
			id: "zushi/3-5-3-c",
			place: "3-5(3)なお書き",
			summary:
				"「なりすまし」を防ぐため、アカウント名に「逗子市公式」などと付けるのが望ましいとしています。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { "official-profile": "notice" },
		},
		{
			id: "zushi/3-5-4-a",
			place: "3-5(4)第1段落",
			summary:
				"「乗っ取り」の被害を防ぐため、IDとパスワードを厳重に管理してください。",
			appliesTo: "official",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "zushi/3-5-4-b",
			place: "3-5(4)第2段落",
			summary:
				"心当たりのない情報が載ったら、内容を確かめて速やかに運営者へ連絡し、画面の保存などで記録してから消し、IDとパスワードを変えてください。",
			appliesTo: "official",
			moments: ["事故"],
			rules: { takeover: "notice" },
		},
		{
			id: "zushi/3-5-5",
			place: "3-5(5)",
			summary:
				"脅迫や詐欺が疑われる書き込みなど、犯罪の被害やそのおそれがあるときは、関連部署や警察などへ速やかに連絡・相談し、収拾に努めてください。",
			appliesTo: "official",
			moments: ["事故"],
			rules: { crime: "notice" },
		},
		{
			id: "zushi/4-0",
			place: "4 冒頭",
			summary:
				"業務外の個人としての利用でも①から⑦を守り、個人の活動という注釈や匿名であっても、組織の信用を傷つけうることに気をつけてください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { anonymity: "notice", "duty-reminder": "notice" },
		},
		{
			id: "zushi/4-①",
			place: "4①",
			summary:
				"個人として利用するときも、市の職員であることの自覚と責任を持ってください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			// The document prints 職員のサービス for 職員の服務, here and in the title of chapter 4.
			id: "zushi/4-②",
			place: "4②",
			summary: "法令や、職員の服務についての規定などを守ってください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			id: "zushi/4-③",
			place: "4③",
			summary: "人権や知的財産権などに十分気を配ってください。",
			appliesTo: "personal",
			moments: ["画像動画", "作成"],
			rules: { "portrait-consent": "notice", copyright: "notice" },
		},
		{
			id: "zushi/4-④",
			place: "4④",
			summary:
				"正確な情報を出すよう心がけ、誤解されない表現にも気をつけてください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: {
				rumour: "notice",
				overstatement: "notice",
				"date-mismatch": "notice",
			},
		},
		{
			id: "zushi/4-⑤",
			place: "4⑤",
			summary:
				"いったん公開した情報は、完全には消せないと理解しておいてください。",
			appliesTo: "personal",
			moments: ["送信前"],
			rules: { recheck: "notice" },
		},
		{
			id: "zushi/4-⑥",
			place: "4⑥",
			summary:
				"職務に関わる情報を出すときは守秘義務を守り、とくに、まだ決まっていない検討中の情報に気をつけてください。",
			appliesTo: "personal",
			moments: ["作成"],
			rules: { confidential: "notice", "undecided-policy": "notice" },
		},
		{
			id: "zushi/4-⑦",
			place: "4⑦",
			summary:
				"公開範囲を限れる機能があるときは、今どこまで公開されるのかに、いつも気をつけてください。",
			appliesTo: "personal",
			moments: ["送信前"],
			rules: { audience: "notice" },
		},
		{
			id: "zushi/5-1",
			place: "5(1)",
			summary:
				"ソーシャルメディアの環境は今後も大きく変わると見込まれるため、このガイドラインを定期的に見直します。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"ガイドラインの見直しについての定めで、投稿ごとに確かめることがないためです。",
		},
		{
			id: "zushi/5-2",
			place: "5(2)",
			summary:
				"ここに定めのないことは、ソーシャルメディアの特性と基本原則を踏まえ、各実施機関が慎重に判断します。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"定めのないことの決め方を述べた部分で、投稿の何を確かめるかが決まっていないためです。",
		},
		{
			id: "zushi/FB-0",
			site: "facebook",
			place: "Facebookポリシー前文",
			summary:
				"市の担当課が運営するページであることを示し、方針に同意したうえでの利用を利用者にお願いしています。",
			appliesTo: "public",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"利用する市民に向けた前文で、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/FB-1",
			site: "facebook",
			place: "Facebookポリシー1",
			summary:
				"施策を市民と進めるための情報交換の場とし、市民どうしの交流を深めることにも使ってもらうページです。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: {},
			documentOnly:
				"運用ポリシーに書く目的のひな形で、投稿ごとに確かめることがないためです。",
		},
		{
			id: "zushi/FB-2",
			site: "facebook",
			place: "Facebookポリシー2",
			summary:
				"市が開くイベントや施策の現状などを、写真などを交えて知らせます。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "account-purpose": "notice" },
		},
		{
			id: "zushi/FB-3",
			site: "facebook",
			place: "Facebookポリシー3",
			summary: "寄せられた意見などの投稿には、個別に回答しません。",
			appliesTo: "official",
			moments: ["返信反応"],
			rules: { "reply-policy": "notice" },
		},
		{
			id: "zushi/FB-4-①",
			site: "facebook",
			place: "Facebookポリシー4①",
			summary:
				"法令に違反する、または違反するおそれのある内容の投稿はご遠慮いただき、当てはまると判断すれば、投稿者に知らせずに一部または全体を消すことがあります。",
			appliesTo: "public",
			moments: ["返信反応"],
			rules: {},
			documentOnly:
				"市民の投稿についての決まりで、職員が投稿を書く欄では判定しないためです。",
		},
		{
			id: "zushi/FB-4-②",
			site: "facebook",
			place: "Facebookポリシー4②",
			summary:
				"他者や特定の個人、企業、国、地域を悪く言って傷つける内容の投稿はご遠慮いただき、当てはまると判断すれば、投稿者に知らせずに一部または全体を消すことがあります。",
			appliesTo: "public",
			moments: ["返信反応"],
			rules: {},
			documentOnly:
				"市民の投稿についての決まりで、職員が投稿を書く欄では判定しないためです。",
		},
		{
			id: "zushi/FB-4-③",
			site: "facebook",
			place: "Facebookポリシー4③",
			summary:
				"他人になりすますなど、うそや事実と違う内容の投稿はご遠慮いただき、当てはまると判断すれば、投稿者に知らせずに一部または全体を消すことがあります。",
			appliesTo: "public",
			moments: ["返信反応"],
			rules: {},
			documentOnly:
				"市民の投稿についての決まりで、職員が投稿を書く欄では判定しないためです。",
		},
		{
			id: "zushi/FB-4-④",
			site: "facebook",
			place: "Facebookポリシー4④",
			summary:
				"広告、宣伝、勧誘、営業など、営利のための内容の投稿はご遠慮いただき、当てはまると判断すれば、投稿者に知らせずに一部または全体を消すことがあります。",
			appliesTo: "public",
			moments: ["返信反応"],
			rules: {},
			documentOnly:
				"市民の投稿についての決まりで、職員が投稿を書く欄では判定しないためです。",
		},
		{
			id: "zushi/FB-4-⑤",
			site: "facebook",
			place: "Facebookポリシー4⑤",
			summary:
				"著作権や商標権、肖像権など、第三者の権利を侵すおそれのある内容の投稿はご遠慮いただき、当てはまると判断すれば、投稿者に知らせずに一部または全体を消すことがあります。",
			appliesTo: "public",
			moments: ["返信反応"],
			rules: {},
			documentOnly:
				"市民の投稿についての決まりで、職員が投稿を書く欄では判定しないためです。",
		},
		{
			id: "zushi/FB-4-⑥",
			site: "facebook",
			place: "Facebookポリシー4⑥",
			summary:
				"公序良俗に反する内容の投稿はご遠慮いただき、当てはまると判断すれば、投稿者に知らせずに一部または全体を消すことがあります。",
			appliesTo: "public",
			moments: ["返信反応"],
			rules: {},
			documentOnly:
				"市民の投稿についての決まりで、職員が投稿を書く欄では判定しないためです。",
		},
		{
			id: "zushi/FB-4-⑦",
			site: "facebook",
			place: "Facebookポリシー4⑦",
			summary:
				"本人の承諾なく個人情報を特定・公開・漏えいするなど、プライバシーに関わる内容の投稿はご遠慮いただき、当てはまると判断すれば、投稿者に知らせずに一部または全体を消すことがあります。",
			appliesTo: "public",
			moments: ["返信反応"],
			rules: {},
			documentOnly:
				"市民の投稿についての決まりで、職員が投稿を書く欄では判定しないためです。",
		},
		{
			id: "zushi/FB-4-⑧",
			site: "facebook",
			place: "Facebookポリシー4⑧",
			summary:
				"有害なプログラムの投稿はご遠慮いただき、当てはまると判断すれば、投稿者に知らせずに一部または全体を消すことがあります。",
			appliesTo: "public",
			moments: ["返信反応"],
			rules: {},
			documentOnly:
				"市民の投稿についての決まりで、職員が投稿を書く欄では判定しないためです。",
		},
		{
			id: "zushi/FB-4-⑨",
			site: "facebook",
			place: "Facebookポリシー4⑨",
			summary:
				"わいせつな表現などを含む不適切な内容の投稿はご遠慮いただき、当てはまると判断すれば、投稿者に知らせずに一部または全体を消すことがあります。",
			appliesTo: "public",
			moments: ["返信反応"],
			rules: {},
			documentOnly:
				"市民の投稿についての決まりで、職員が投稿を書く欄では判定しないためです。",
		},
		{
			id: "zushi/FB-4-⑩",
			site: "facebook",
			place: "Facebookポリシー4⑩",
			summary:
				"そのほか、人に不利益を与えるなど、市がページの運営にふさわしくないと判断した内容の投稿はご遠慮いただき、当てはまると判断すれば、投稿者に知らせずに一部または全体を消すことがあります。",
			appliesTo: "public",
			moments: ["返信反応"],
			rules: {},
			documentOnly:
				"市民の投稿についての決まりで、職員が投稿を書く欄では判定しないためです。",
		},
		{
			id: "zushi/FB-5",
			site: "facebook",
			place: "Facebookポリシー5",
			summary:
				"利用者は、Facebookページに載った文章や写真などを、私的使用や引用など著作権法で認められる場合を除き、市に無断で複製・転用できません。",
			appliesTo: "public",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"掲載物を使う市民に向けた決まりで、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/FB-6",
			site: "facebook",
			place: "Facebookポリシー6",
			summary:
				"ページの管理は、原則として、祝日などの閉庁日を除く月曜から金曜の午前8時30分から午後5時までに行います。",
			appliesTo: "official",
			moments: ["送信前", "返信反応"],
			rules: { "outside-hours": "notice" },
		},
		{
			id: "zushi/FB-7-①",
			site: "facebook",
			place: "Facebookポリシー7①",
			summary:
				"Facebookページの情報が正確で、完全で、役に立つことなどを、完全には保証しないとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"市民に向けた免責の説明で、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/FB-7-②",
			site: "facebook",
			place: "Facebookポリシー7②",
			summary:
				"Facebookページの情報を利用または信用したことで利用者や第三者に生じた損害に、いっさい責任を負わないとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"市民に向けた免責の説明で、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/FB-7-③",
			site: "facebook",
			place: "Facebookポリシー7③",
			summary:
				"利用者がFacebookページに投稿したコンテンツに、いっさい責任を負わないとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"市民に向けた免責の説明で、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/FB-7-④",
			site: "facebook",
			place: "Facebookポリシー7④",
			summary:
				"Facebookページの利用者どうし、または利用者と第三者のトラブルで生じた損害に、いっさい責任を負わないとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"市民に向けた免責の説明で、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/FB-7-⑤",
			site: "facebook",
			place: "Facebookポリシー7⑤",
			summary:
				"そのほか、Facebookページに関連する事柄から生じた損害に、いっさい責任を負わないとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"市民に向けた免責の説明で、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/FB-7-⑥",
			site: "facebook",
			place: "Facebookポリシー7⑥",
			summary:
				"Facebookページの運用ポリシーを予告なく変えることがあるとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"運用ポリシーの変更についての断り書きで、職員が書く投稿に求めることがないためです。",
		},
		{
			// The fax number differs between the model policies (046-873-4520) and the imprint (046-872-4520), so none is copied here.
			id: "zushi/FB-問",
			site: "facebook",
			place: "Facebookポリシーお問い合わせ",
			summary:
				"Facebookページの問い合わせ先として、担当課の名前、電話とFAXの番号、メールアドレスを示します。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"運用ポリシーに載せる連絡先で、投稿の文面に求めることがないためです。",
		},
		{
			id: "zushi/X-0",
			site: "x",
			place: "Xポリシー前文",
			summary:
				"市の担当課が運営するアカウントであることを示し、方針に同意したうえでの利用を利用者にお願いしています。",
			appliesTo: "public",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"利用する市民に向けた前文で、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/X-1",
			site: "x",
			place: "Xポリシー1",
			summary:
				"施策を進めるため、市民に必要に応じて情報を届けるアカウントです。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: {},
			documentOnly:
				"運用ポリシーに書く目的のひな形で、投稿ごとに確かめることがないためです。",
		},
		{
			id: "zushi/X-2",
			site: "x",
			place: "Xポリシー2",
			summary: "市が開くイベントや施策の情報を、短くまとめて知らせます。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "account-purpose": "notice" },
		},
		{
			id: "zushi/X-3",
			site: "x",
			place: "Xポリシー3",
			summary:
				"原則として発信だけを行い、フォローやリポストはせず、寄せられた意見などにも個別に回答しません。",
			appliesTo: "official",
			moments: ["返信反応", "引用リンク"],
			rules: {
				reaction: "notice",
				"third-party-quote": "confirm",
				"reply-policy": "notice",
			},
		},
		{
			id: "zushi/X-4",
			site: "x",
			place: "Xポリシー4",
			summary:
				"利用者は、Xのアカウントに載った文章や写真などを、私的使用や引用など著作権法で認められる場合を除き、市に無断で複製・転用できません。",
			appliesTo: "public",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"掲載物を使う市民に向けた決まりで、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/X-5",
			site: "x",
			place: "Xポリシー5",
			summary:
				"アカウントの管理は、原則として、祝日などの閉庁日を除く月曜から金曜の午前8時30分から午後5時までに行います。",
			appliesTo: "official",
			moments: ["送信前"],
			rules: { "outside-hours": "notice" },
		},
		{
			id: "zushi/X-6-①",
			site: "x",
			place: "Xポリシー6①",
			summary:
				"Xのアカウントの情報が正確で、完全で、役に立つことなどを、完全には保証しないとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"市民に向けた免責の説明で、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/X-6-②",
			site: "x",
			place: "Xポリシー6②",
			summary:
				"Xのアカウントの情報を利用または信用したことで利用者や第三者に生じた損害に、いっさい責任を負わないとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"市民に向けた免責の説明で、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/X-6-③",
			site: "x",
			place: "Xポリシー6③",
			summary:
				"利用者がXのアカウントに投稿したコンテンツに、いっさい責任を負わないとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"市民に向けた免責の説明で、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/X-6-④",
			site: "x",
			place: "Xポリシー6④",
			summary:
				"Xのアカウントの利用者どうし、または利用者と第三者のトラブルで生じた損害に、いっさい責任を負わないとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"市民に向けた免責の説明で、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/X-6-⑤",
			site: "x",
			place: "Xポリシー6⑤",
			summary:
				"そのほか、Xのアカウントに関連する事柄から生じた損害に、いっさい責任を負わないとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"市民に向けた免責の説明で、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/X-6-⑥",
			site: "x",
			place: "Xポリシー6⑥",
			summary:
				"Xのアカウントの運用ポリシーを予告なく変えることがあるとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"運用ポリシーの変更についての断り書きで、職員が書く投稿に求めることがないためです。",
		},
		{
			id: "zushi/X-問",
			site: "x",
			place: "Xポリシーお問い合わせ",
			summary:
				"Xのアカウントの問い合わせ先として、担当課の名前、電話とFAXの番号、メールアドレスを示します。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"運用ポリシーに載せる連絡先で、投稿の文面に求めることがないためです。",
		},
	],
};
