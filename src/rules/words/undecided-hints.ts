import type { Frame } from "../../core/context/frames";
import type { Undecided, UndecidedKind } from "./undecided-policy";

/**
 * Undecided policy that is told without 検討中, 方針 or the like: what would change, and how sure, how far or how much wanted it is.
 * None of it is anybody's secret without a municipal matter in the sentence; the rule asks for one.
 */
export const concepts = {
	/** What a city does to its offices, services and charges. */
	change: `廃止 閉鎖 閉館 閉校 廃校 休止 移転 統合 統廃合 合併 集約 一本化 建設 建て替え 建替え 改築 新築 新設 増設 整備 導入 誘致 値上げ 値下げ 引き上げ 引き下げ 増額 減額 有料化 無料化 無償化 民営化 民間委託 委託 売却 買収 購入 縮小 拡充 削減 打ち切り 打ち切る 再編 改組 見直し 改定 撤退 着工 開業 存続 格上げ 増員 減員 減らす 増やす やめる 無くす なくす なくなる 無くなる 移す 移る 閉める 閉まる 閉じる 建てる 建つ 壊す 取り壊す 売る 売り払う 買い取る 削る 手放す 畳む たたむ くっつく くっつける 一緒に(する|なる) 統一する 引っ越す 移管する (一つ|1つ|ひとつ|二つ|2つ|三つ|3つ|半分)(に|を)(なる|する|まとめる|分ける|割れる|減らす|潰す) (無料|有料|タダ|ただ|半額|無償|値上がり|値下がり|隔週|民間|指定管理|直営|一般競争)(に|と)(なる|する|移る|出す|任せる) 値上がり 値下がり 拡幅 移行 任せる お願いする 選ぶ 見送り 見送る 先送り 棚上げ 凍結 白紙 担ぐ 擁立 出馬 民間に出す 外に出す 外部に出す 潰す つぶす 閉鎖する 置く 建て直す 作り直す 造り直す 入れ替える 統括 分割 一元化 複合化 値段を変える (種類|回|円|割|人|校|園|か所|カ所|ヶ所|クラス|学級|路線|便|本|つ|割引|%)(に|へ|まで)(なる|する|減らす|増やす|減る|増える|変わる|変える) 替える 切り替える 乗り換える 鞍替え 後釜 後任`,
	/** Said of the weather and of works as well. */
	happening: `中止 延期 実施 実現 開館 開始 再開 昇格 できる 出来る 作る 造る つくる 始める 始まる 終わる 止める 残す 残る 外す 外れる 変わる 変える 広げる 広がる 貸す 借りる 増える 減る 分ける まとめる 出す スタート 創設 着手 立ち上げる 立ち上げ 設置 配置 派遣 開設 参加 加わる 乗り出す 手を引く 手を挙げる 手を上げる 折り合い 開ける 閉める`,
	/** Goes up and down by decision. */
	quantity: `料金 運賃 使用料 利用料 手数料 保険料 保育料 給食費 授業料 水道代 水道料金 下水道料金 税 税率 住民税 都市計画税 定員 回数 本数 便 便数 人数 枠 学級数 職員数 予算 手当 給料 給与 ボーナス 報酬 補助 補助金 助成 助成額 上限 単価 謝礼 家賃 所得制限 年齢 対象`,
	upOrDown: `上げる 上がる 下げる 下がる 増える 減る 増やす 減らす カット 半減 倍増 倍に ゼロ 広げる 広がる 絞る 狭める 撤廃 なくす`,
	/** That it is as good as settled, among those who know. */
	settledInside: `視野 選択肢 有力 濃厚 最有力 本命 軍配 傾く 傾いて(いる|きた) 既定路線 規定路線 九分九厘 十中八九 時間の問題 腹が決まる 腹を(決める|くくる|固める) 落としどころ 落とし所 線(で|が|も) 乗り気 難色 渋い顔 首を縦に振る 首を横に振る ゴーサイン GOサイン 青信号 内諾 押し切る 踏み切る 固まりつつ まとまりつつ (という|って)(流れ|線|絵|青写真|筋書き|シナリオ|空気|腹積もり) 話になって(いる|る) 話になりつつ 話(が|は|も)(出て(いる|きた)|進んで(いる|る)|ついて(いる|る)|まとまる|固まる|動いて(いる|る)) ことになりそう ことになるだろう 公算 水面下 内々 大筋 決まったも同然 決まりかけ 決まりそう 固まりそう ほぼ決まり ほぼ確定 ほぼ確実 (まとまり|決まり|固まり)かけて(いる|る|い) 案で(まとまる|固まる|進める|いく|決まる|合意|一致|まとまりかける) 方向で(まとまる|進む|進める|動く|いく) 濃い 濃くなる 見送りが 大詰め 折り合い 腹案 白羽の矢 目星 目星をつける 当たりをつける 当てを付ける 後戻り 後には引けない 引き返せない 決着 山場 詰めの段階 握った 握る 話をつける`,
	/** How it will turn out, as people see it. */
	outlook: `(なり|通り|でき|下がり|上がり|減り|増え|始まり|終わり|閉まり|なくなり|移り|変わり|残り|し|され|やれ|つき|認められ|建ち|落ち着き|まとまり|進み|動き|実現し)そう ほぼ だいたい おおかた 大方 たぶん 多分 おそらく 恐らく きっと どうやら 間違いない 流れ 雲行き 風向き 前向き 及び腰 後ろ向き 慎重 消極的 積極的 否定的 やる気 大反対 猛反対 渋る 断念 諦める かもしれない はず つもり らしい みたい だろう でしょう と思う んじゃない 確実 確定 濃い 濃くなる 模様 動き っぽい (まとまり|決まり|固まり|なり|傾き)かけ (まとまり|決まり|固まり|なり|傾き)かけて(いる|る) まとまらない つかない (って|という)(よ|さ|ね|こと|わけ) (だろ|であろ)う 見通し 見込み うと(思う|思って(いる|る|おる)|考えて(いる|る|おる)) のかな かな いないかも うかと(思う|思って(いる|る|おる)|考える|考えて(いる|る|おる))`,
	/** How far those inside have come. */
	process: `詰めて(いる|る|おる) 詰めの すり合わせ 擦り合わせ 議論 話し合い 話し合って(いる|る) 検討 協議 調整 交渉 打診 根回し たたき台 叩き台 素案 原案 試案 腹案 絵を描く 絵を描いて(いる|る) 練って(いる|る) 揉んで(いる|る) もんで(いる|る) まとめて(いる|る) 絞り込む 絞る 査定 予算要求 要求して(いる|る) 要望して(いる|る) 上に(上げる|あげる|かける|出す) 内部 庁内 部内 課内 局内 三役 庁議 幹部会 プロジェクトチーム 準備を進める 準備して(いる|る) 動いて(いる|る) 動き出す 仕込む 仕込んで(いる|る) 折衝 掛け合う 働きかけ 口説く 候補 候補地 試算 シミュレーション 計算して(いる|る) 図面 青写真 ヒアリング 視察して(いる|る) 秘密裏 やり取り やりとり お願いして(いる|る|おる) 掛け合って(いる|る) 試算して(いる|る|おる) 本気で`,
	/** Who inside says or does so. */
	insider: `市長 町長 村長 区長 知事 副市長 教育長 首長 トップ 上層部 幹部 部長 課長 係長 局長 上司 上 財政課 企画課 人事課 総務課 秘書課 担当課 うちの課 うちの部 うちの係 隣の課 庁内 役所 市役所 市 町 県 教育委員会 市教委 執行部 議会 議員 議長 委員長 与党 会派 商工会 地元 組合 内部`,
	/** Said, heard or shown, not announced. */
	told: `言う 言って(いる|る|おる) 言われる 話す 話して(いる|る|おる) 聞く 聞かされる 聞いて(いる|る) 教えて(くれる|もらう) 漏らす こぼす 匂わせる におわせる 耳打ち ささやく つぶやく 明かす 打ち明ける だって んだって (って|と)さ らしい とか とのこと 伝え聞く 小耳 って(よ|さ|ね|聞い|話) ぼやく ぼやいて(いる|る) 嘆く ぐちる 愚痴 愚痴る 喜ぶ 聞こえて(くる|きた) 準備して(いる|る) バタバタ 忙しそう 降りて(くる|きた|きて) 下りて(くる|きた|きて)`,
	/** What those inside would like to change: 三つまで「減らしたい」. */
	wished: `(減らし|増やし|なくし|無くし|やめ|移し|閉め|閉じ|建て|建て替え|壊し|売り|買い|広げ|まとめ|統合し|廃止し|縮小し|拡充し|民営化し|委託し|誘致し|値上げし|値下げし|引き上げ|引き下げ|有料化し|無償化し|導入し|整備し|新設し|見直し|改め|任せ|絞り|進め|実現し|撤退し|踏み切り)たい(と|考え|意向|思い|方針|って|らしい|みたい|そう|なあ|な)`,
	wish: `したい(と|意向|考え|そう|って|らしい|みたい) (残し|なくし|やめ|建て|移し|売り|減らし|増やし|上げ|下げ|閉め|まとめ|壊し|進め|やり|実現し|変え|広げ)たい 意向 考えて(いる|る|おる) 考えに傾く 思惑 狙い 本音 肝いり 悲願 構想 夢 思い描く 描いて(いる|る) 温めて(いる|る) 温めて`,
	/** It has not been decided, said in so many words. */
	pending: `議会は(これから|まだ|来月|次|六月|6月|九月|9月|十二月|12月|三月|3月) 議会に(は|)(まだ|これから) 議会(を|が)(通れ|通る|通ら) 議決(は|を)(まだ|これから|待) 可決(は|を)(まだ|これから|待) 正式(に|な決定|決定)(は|には)(まだ|これから|後日|来月|議会) 決定(は|も)(まだ|これから|先) 発表(は|も)(まだ|これから|先) 決まったわけ 決まっては(い|)ない 本決まり 最終決定(は|では) まだ(案|途中|話|絵|構想|先の話|未定|白紙|誰も知ら|言え|内緒|オフレコ) 誰も知らない 市民(は|には|に)(まだ|知ら) 調整次第 予算次第 議会次第 国次第 予算が(つけ|付け|通れ|下りれ)ば 予算(つけ|通れ)ば うまくいけば 順調に(いけ|進め)ば このまま(いけ|行け|なら) 今のまま(いけ|だ)`,
	when: `来年 来年度 再来年 再来年度 来春 来秋 来夏 来月 年明け 年度内 今年度中 年内 近いうち 近く 近々 そのうち いずれ 将来 数年後 (二|三|五|2|3|5|10|十)年後 (四月|十月|4月|10月|春|秋|夏|冬)から 令和 年度`,
} as const satisfies Record<string, string>;

type Concept = keyof typeof concepts;

export type UndecidedHint = Frame<Concept> & {
	/** The words are everyday ones: only beside a municipal matter, on an official account as well. */
	needsMatter?: true;
	/** The first slot holds the matter. */
	isMatterItself?: true;
} & Pick<Undecided, "kind" | "atMost"> & { kind: UndecidedKind };

/** Announced, done, or what citizens and nature do. */
const settled =
	/可決され|議決され|決定しました|決まりました|策定しました|始まりました|なりました|しました。?$|受付|受け付け|募集|申請|お申し?込み|ご利用|ください|ましょう|桜|開花|紅葉|天気|気温|雨|雪|台風|混雑|見頃|渋滞|選手|試合|優勝|収穫|作業|復旧|天候|荒天|条例が制定|支給|講座|セミナー|講演|相談|フォーラム|教室/;

export const hints: UndecidedHint[] = [
	{ kind: "leaning", all: ["change", "settledInside"], unless: settled },
	{ kind: "leaning", all: ["wished"], unless: settled, atMost: "confirm" },
	{
		kind: "leaning",
		all: ["change", ["told", "outlook"]],
		unless: settled,
		atMost: "confirm",
	},
	{
		kind: "leaning",
		all: ["change"],
		nearby: ["settledInside", "pending"],
		also: /話|件|噂|案|線|流れ|方向|予定/,
		unless: settled,
		atMost: "confirm",
	},
	{
		kind: "leaning",
		all: ["quantity", "upOrDown", ["settledInside", "outlook", "told"]],
		isMatterItself: true,
		needsMatter: true,
		unless: settled,
		atMost: "confirm",
	},
	{
		kind: "leaning",
		all: [
			"happening",
			["settledInside", "outlook"],
			["when", "insider", "pending"],
		],
		needsMatter: true,
		unless: settled,
		atMost: "notice",
	},
	{
		kind: "under-way",
		all: [
			["change", "happening", "upOrDown"],
			"process",
			["outlook", "told", "pending", "wish", "when"],
		],
		needsMatter: true,
		unless: settled,
		atMost: "confirm",
	},
	{
		kind: "behind",
		all: ["insider", "told", "upOrDown"],
		needsMatter: true,
		unless: settled,
		atMost: "confirm",
	},
	{
		kind: "behind",
		all: ["insider", "wish", ["change", "happening", "upOrDown"]],
		needsMatter: true,
		unless: settled,
		atMost: "confirm",
	},
	{
		kind: "not-yet",
		all: [["change", "happening", "upOrDown"]],
		nearby: ["pending"],
		needsMatter: true,
		unless: /日程|時間|会場|雨天|募集|受付|申請/,
		atMost: "confirm",
	},
	{
		kind: "under-way",
		all: ["process", ["settledInside", "outlook"], "when"],
		needsMatter: true,
		unless: settled,
		atMost: "notice",
	},
	{
		kind: "behind",
		all: ["insider", ["process", "happening"], "settledInside"],
		needsMatter: true,
		unless: settled,
		atMost: "notice",
	},
	{
		kind: "leaning",
		all: ["settledInside"],
		needsMatter: true,
		unless: settled,
		atMost: "notice",
	},
	{
		kind: "under-way",
		all: ["quantity", "process"],
		needsMatter: true,
		isMatterItself: true,
		also: /[料税代費]|定員|手当|報酬|回数/,
		unless:
			/事業者|方[にへがは]|支給|説明会|ました|募集|受付|申請|ください|ましょう|相談/,
		atMost: "notice",
	},
	{
		kind: "leaning",
		all: ["insider", "settledInside"],
		also: /市長|町長|知事|議員|副市長|教育長|部長|合併|選挙/,
		needsMatter: true,
		unless: settled,
		atMost: "notice",
	},
];
