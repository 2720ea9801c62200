import type { Frame } from "../../core/context/frames";
import type { Rumour } from "./rumour";

/**
 * Hearsay and guesses in other words than the list's: who the talk comes from is left open, or the writer says that it is not sure,
 * and goes on to tell it. Weather, seasons and what participants felt are told in the same words.
 */
export const concepts = {
	/** Talk whose speaker nobody can ask. */
	vague: `あちこち あちらこちら ちらほら 方々 どこかで 誰かが 誰かから だれかが みんな みなさん 周り 周囲 近所 ご近所 近く 近隣 地元 町内 町中 街中 界隈 店の人 お店の人 タクシーの運転手 常連 ママ友 知り合い 知人 友人 友達 友だち 親戚 同僚 義母 義父 母 父 夫 妻 娘 息子 姉 兄 弟 妹 隣の人 隣の奥さん 通りすがり 通りがかり 目撃した人 見た人 見たという人 ある人 ある方 とある方 とある筋 関係者 業界 現場の人 中の人 内部の人 消防の人 警察の人 電力の人 看護師 医者 先生 LINE ライン グループライン DM チェーンメール メール スクショ 動画 タイムライン 掲示板 コメント欄 リプ 口コミ ネット SNS X ツイッター インスタ YouTube TikTok AI`,
	heard: `聞く 聞いて(いる|る|おる) 聞こえて(くる|きた|いる) 聞いたところ 耳にする 耳に(する|入る|挟む) 教えて(くれる|もらう|くださる) 言う 言って(いる|る|おる) 話して(いる|る|おる) 回って(くる|きた|いる) 流れて(くる|きた|いる) 届く 見る 見かける 広まる 広まって(いる|る) 出回る 出回って(いる|る) 話題 騒ぐ 騒いで(いる|る) 持ちきり もちきり ささやく 囁く よると よれば いわく 曰く 心配して(いる|る|おる) 盛り上がって(いる|る) 大騒ぎ`,
	/** What is told. Neither weather to come nor an official measure. */
	matter: `事件 暴動 火元 火の手 刃物 爆弾 余震 本震 前震 土砂崩れ 浸水 冠水 堤防 決壊 橋 ダム 事故 火事 火災 爆発 爆発音 倒壊 崩落 陥没 ガス ガス漏れ 漏れる 汚染 感染 感染者 クラスター 食中毒 犯人 逮捕 捕まる 不正 横領 着服 裏金 賄賂 死ぬ 死者 亡くなる 行方不明 断水 停電 止まる 閉鎖 封鎖 大地震 地震 津波 洪水 氾濫 倒産 閉める たたむ 廃業 潰れる つぶれる 閉店 不祥事 不倫 離婚 クマ 熊 不審者 変質者 盗難 泥棒 空き巣 窃盗 詐欺 強盗 略奪 殺人 自殺 辞任 辞職 辞める クビ 逃走 脱走 逃げる 隠蔽 隠す 放射能 有毒 毒 テロ 誘拐 連れ去り 通り魔 外国人 なりすまし 偽 偽物 盗撮 痴漢 いじめ 虐待 原因 被害 けが人 救助 品切れ 売り切れ 買い占め どこにもない なくなる 不足 足りない 値上がり 給付金 先にもらえる 優先 不公平 差別 癒着 談合 中止 延期 移転 統合 廃止 病院 病床 満床 副反応 ワクチン 効かない 危ない 危険 やばい ヤバい 人が倒れて 盗み 体に悪い 危ない水 変なにおい`,
	/** The writer says that it is not sure. */
	unsure: `(断定|断言)(は|)できない (確認|裏|裏付け|確証|ウラ|裏取り)(は|が|も|を)(取れて|とれて|でき|取って|して|とって)(い|)ない 未確認 不確か 不確実 真偽(は|が|のほど|不明) 本当か(どうか|は) 嘘か(本当|まこと) 定かで(は|)ない 定かじゃない はっきり(と|)(は|)しない よく(は|)(分から|わから|知ら)ない けど 詳しく(は|)(分から|わから|知ら)ない 多分 たぶん おそらく 恐らく もしかすると もしかしたら ひょっとすると ひょっとしたら どうも どうやら 推測 憶測 想像 勘 感じ 気がする ではないか じゃないか のでは んじゃない (と|とも)(思われる|見られる|みられる|考えられる|見て(いる|る)) かもしれない かも (って|という)(こと|わけ)(かな|か|か?) 疑い 疑わしい 怪しい あやしい 可能性が(高い|大きい|ある)`,
	/** Readers are driven. */
	urge: `急いで 急げ 早く 今すぐ 逃げて 逃げろ 買って(おく|おいて) 買いだめ 買い溜め ためて 貯めて 広めて 広めろ 拡散 シェア 回して 知らせて 伝えて 近づかない 飲まない 渡らない 行かない 使わない 信じるか 気をつけて 要注意`,
	/** Guessed about people or causes. */
	guess: `ようだ ようです もよう 模様 らしい みたい そうだ そうです だって んだって ってさ って聞い とのこと という話 という声 との声 との話 との情報 って(本当|ほんと|ホント|マジ|まじ) からだって からだと せいだって せいだと`,
} as const satisfies Record<string, string>;

type Concept = keyof typeof concepts;

export type RumourHint = Frame<Concept> & Pick<Rumour, "kind">;

/**
 * Told by those who know; weather; warnings against rumours; what people felt or learned; what to do when one meets a bear; how tired
 * one is (笑いすぎて死にそう).
 */
const harmless =
	/(?:見かけ|見つけ|目撃し|見|聞い|聞こえ|気づい|気付い|感じ|遭遇し|出会っ|出会し|遭っ|受け取っ|届い)た(?:ら(?!し)|り[^。!?\n、]{0,8}たら(?!し)|(?:とき|時|場合|際)(?:は|に))[^。!?\n]{0,50}(?:ください|下さい|お願い|ましょう|110|119|通報|ないで)|(?<![がはも])死に(?:そう|かけ)|死ぬ(?:ほど|かと)|逃げ(?:出し)?た[いく]|気象|予報|予想され|見込まれ|大雨|大雪|雪が|雨が|台風|気温|寒く|暑く|冷え|凍結|桜|開花|紅葉|デマ|惑わさ|うのみ|鵜呑み|根拠のない|偽の|フェイク|ましょう|ご意見|アンケート|講座|教室|講演|詐欺(?:です|かもしれません|の可能性|の疑い|にご?注意)|相談|確かめ|消防(?:本部|署)?によ|警察(?:署)?によ|県によ|市によ|国によ|発表によ|調べによ|意見|感想|思い出|要望|ご指摘|お寄せ/;

export const hints: RumourHint[] = [
	{
		kind: "hearsay",
		all: ["vague", "heard", "matter"],
		unless: harmless,
	},
	{
		kind: "unverified",
		all: ["matter", "unsure", ["guess", "heard", "urge"]],
		unless: harmless,
	},
	{
		kind: "guess",
		all: ["matter", "unsure"],
		also: /断定|断言|確証|未確認|真偽|定かで|はっきり|裏[がはもを付取]|推測|憶測|想像|のでは|ではないか|じゃないか|疑い|怪しい|あやしい|と見て|とみて|気がする|勘/,
		unless: harmless,
	},
	{
		kind: "hearsay",
		all: ["matter", "heard"],
		also: /(?:って|という|との|とか)(?:いう)?(?:話|噂|うわさ|声|情報|情報提供|説)(?:を|が|も|は)/,
		unless: harmless,
	},
	{
		kind: "hearsay",
		all: ["matter"],
		also: /[るたい]とか、?[^。、]{0,8}(?:ない|なかった|た)とか/,
		unless: harmless,
	},
	{
		kind: "hearsay",
		all: ["matter", ["guess", "heard"], "urge"],
		unless: harmless,
	},
	{
		kind: "hearsay",
		all: ["matter", "guess"],
		nearby: ["urge"],
		unless: harmless,
	},
	{
		kind: "hearsay",
		all: ["matter", "heard"],
		nearby: ["unsure"],
		also: /話|情報|声|噂|うわさ|聞|回って|流れ/,
		unless: harmless,
	},
];
