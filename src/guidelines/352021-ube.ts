import type { Guideline } from "../core/guideline";
import { checklists } from "./checklists/ube";
import { guides } from "./guides/ube";
import { selfCheck } from "./self-checks/ube";

/**
 * 宇部市, of 29 September 2020 (令和2年9月29日). It speaks of official use only, so a personal account meets none of its clauses.
 * Ids follow the printed numbers.
 */
export const guideline: Guideline = {
	id: "ube",
	code: "352021",
	municipality: { ja: "宇部市", en: "Ube" },
	title: "宇部市ソーシャルメディアの利用に関するガイドライン",
	date: "2020年9月29日",
	checklists,
	guides,
	selfCheck,
	clauses: [
		{
			id: "ube/1",
			place: "1 目的",
			summary:
				"職員が業務でソーシャルメディアを使い、市政の情報を正しく、進んで伝えるための指針です。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly: "目的の説明で、投稿文に照らして確かめることがありません。",
		},
		{
			id: "ube/2",
			place: "2 適用",
			summary:
				"業務の一環としてソーシャルメディアを使う職員全員に当てはまり、私的な利用についての定めはありません。",
			appliesTo: "official",
			moments: ["総則"],
			rules: { "account-kind": "notice" },
		},
		{
			// Approval of the use; the clause does not say that every post needs one.
			id: "ube/3-1",
			place: "3(1)",
			summary:
				"発信にソーシャルメディアを使うときは、市の情報セキュリティ対策基準に従い、課長など各課等の長の承認を得てください。",
			appliesTo: "official",
			moments: ["開設閉鎖", "送信前"],
			rules: { approval: "notice" },
		},
		{
			id: "ube/3-2",
			place: "3(2)",
			summary:
				"アカウントは課などごとに運用規程を作って取得し、一つのアカウントを複数の課で使うこともできます。",
			appliesTo: "official",
			moments: ["開設閉鎖"],
			rules: { affiliation: "notice" },
		},
		{
			id: "ube/3-3",
			place: "3(3)",
			summary:
				"法令とこのガイドライン、そして課などで定めた運用規程を守ってください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			id: "ube/3-4",
			place: "3(4)",
			summary:
				"健康・育児・安全など暮らしに身近な情報や、観光・催し・特産品など市が売り込みたい情報を、進んで発信するよう努めてください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "account-purpose": "notice" },
		},
		{
			id: "ube/3-5",
			place: "3(5)",
			summary: "職員であることを自覚し、書き込みに責任を持ってください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "duty-reminder": "notice" },
		},
		{
			id: "ube/3-6",
			place: "3(6)",
			summary: "信頼できる情報かどうかを確かめ、正確な内容を発信してください。",
			appliesTo: "official",
			moments: ["作成", "送信前"],
			rules: {
				rumour: "notice",
				"date-mismatch": "confirm",
				recheck: "notice",
			},
		},
		{
			id: "ube/3-7",
			place: "3(7)",
			summary:
				"誤解されないよう、短くはっきりした言葉で伝えるよう努めてください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { overstatement: "notice" },
		},
		{
			id: "ube/3-8",
			place: "3(8)",
			summary:
				"利用者ともめごとにならないよう、落ち着いて誠実に応じてください。",
			appliesTo: "official",
			moments: ["返信反応"],
			rules: { "calm-reply": "confirm" },
		},
		{
			id: "ube/4-1",
			place: "4(1)",
			summary:
				"アカウントの管理者は原則として2名にし、ほかの担当者には編集者などの権限を付けてください。",
			appliesTo: "official",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "ube/4-2",
			place: "4(2)",
			summary:
				"二重認証を設定するなど、アカウントの安全を守る対策をしてください。",
			appliesTo: "official",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "ube/4-3",
			place: "4(3)",
			summary:
				"職員番号・生年月日・電話番号など推測されやすいパスワードや、ほかのアカウントと同じパスワードは使わないでください。",
			appliesTo: "official",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "ube/4-4",
			place: "4(4)",
			summary:
				"人事異動や担当の交代があったときは、アカウントの管理者などを見直してください。",
			appliesTo: "official",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "ube/4-5",
			place: "4(5)",
			summary:
				"アカウント管理者の一覧表を作って広報広聴課に出し、管理者が替わったときも出し直してください。",
			appliesTo: "official",
			moments: ["保全"],
			rules: { "account-security": "notice" },
		},
		{
			id: "ube/5-1",
			place: "5(1)",
			summary:
				"悪口などで人や団体をおとしめる発信（誹謗中傷）はしないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { defamation: "hold" },
		},
		{
			id: "ube/5-2",
			place: "5(2)",
			summary:
				"人種・思想・信条・住んでいる所・職業などによる差別や、差別を広げる発信はしないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { discrimination: "hold" },
		},
		{
			id: "ube/5-3",
			place: "5(3)",
			summary:
				"職務上必要な場合を除き、職員個人の近況や意見などは発信しないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "personal-opinion": "confirm" },
		},
		{
			id: "ube/5-4",
			place: "5(4)",
			summary: "法に反する行為をあおるような発信はしないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "unlawful-act": "hold" },
		},
		{
			id: "ube/5-5",
			place: "5(5)",
			summary:
				"仕事を通じて知った秘密や、個人情報の入った内容は発信しないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { confidential: "hold", "personal-information": "hold" },
		},
		{
			id: "ube/5-6",
			place: "5(6)",
			summary:
				"市やほかの人・団体が持つ権利を侵すような内容は発信しないでください。",
			appliesTo: "official",
			moments: ["作成", "画像動画"],
			rules: { copyright: "confirm", "portrait-consent": "confirm" },
		},
		{
			id: "ube/5-7",
			place: "5(7)",
			summary: "わいせつな内容の入った発信はしないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { obscenity: "hold" },
		},
		{
			// Important measures only, which a text does not show: a question, not a reason.
			id: "ube/5-8",
			place: "5(8)",
			summary:
				"重要な施策について、決まる前の検討段階の情報は、市が進んで意見を募る場合を除き、発信しないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "undecided-policy": "confirm" },
		},
		{
			id: "ube/5-9",
			place: "5(9)",
			summary:
				"市の職員でない人に発信させないでください（市に登録したシティセールスパートナーによる発信は差し支えありません）。",
			appliesTo: "official",
			moments: ["送信前"],
			rules: { "authorised-poster": "confirm" },
		},
		{
			id: "ube/5-10",
			place: "5(10)",
			summary:
				"これから報道発表する情報や、だれにも公平に届ける必要のある情報などを、先に出さないでください。",
			appliesTo: "official",
			moments: ["作成", "送信前"],
			rules: { embargo: "hold" },
		},
		{
			id: "ube/5-11",
			place: "5(11)",
			summary: "公序良俗に反する内容は発信しないでください。",
			appliesTo: "official",
			moments: ["作成"],
			rules: { "public-order": "notice" },
		},
		{
			id: "ube/6-1",
			place: "6(1)",
			summary:
				"不正アクセスを受けたら、アカウント管理者のパスワードをすぐに変えてください。",
			appliesTo: "official",
			moments: ["事故"],
			rules: { takeover: "notice" },
		},
		{
			id: "ube/6-2",
			place: "6(2)",
			summary:
				"不正アクセスを受けた疑いのある管理者などを、アカウントから外してください。",
			appliesTo: "official",
			moments: ["事故"],
			rules: { takeover: "notice" },
		},
		{
			id: "ube/6-3",
			place: "6(3)",
			summary:
				"不正アクセスを受けたアカウントのサービスの運営元へ通報してください。",
			appliesTo: "official",
			moments: ["事故"],
			rules: { takeover: "notice" },
		},
		{
			id: "ube/6-4",
			place: "6(4)",
			summary:
				"不正アクセスがあったことを、別のアカウントを使って知らせてください。",
			appliesTo: "official",
			moments: ["事故"],
			rules: { takeover: "notice" },
		},
		{
			id: "ube/6-5",
			place: "6(5)",
			summary:
				"防災危機管理課、ICT・地域イノベーション推進グループ、広報広聴課に報告し、重大さに応じて市のサイトや報道で公表し、警察に連絡してください。",
			appliesTo: "official",
			moments: ["事故"],
			rules: { takeover: "notice", crime: "notice" },
		},
		{
			id: "ube/7-1",
			place: "7(1)",
			summary:
				"発信した情報が正確で漏れがなく役に立つことを、市が完全に約束するものではありません。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"市の責任の範囲を示す断り書きで、投稿する人が守る定めではありません。",
		},
		{
			id: "ube/7-2",
			place: "7(2)",
			summary:
				"発信した情報によって読んだ人や第三者に損害が出ても、市は責任を負わないとしています。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"市の責任の範囲を示す断り書きで、投稿文に照らして確かめることがありません。",
		},
		{
			id: "ube/7-3",
			place: "7(3)",
			summary: "このガイドラインは、前もって知らせずに変えることがあります。",
			appliesTo: "official",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"ガイドラインの変更についての断り書きで、投稿のときにすることがありません。",
		},
		{
			id: "ube/7-4",
			place: "7(4)",
			summary:
				"不適切と思われる内容の投稿は、書いた人の許可なく市が消すことがあります。",
			appliesTo: "public",
			moments: ["総則"],
			rules: {},
			documentOnly:
				"寄せられた投稿を消すときの断り書きで、職員が書く投稿文に照らして確かめることがありません。",
		},
	],
};
