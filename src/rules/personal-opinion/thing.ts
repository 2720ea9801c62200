import type { AnalyzedText } from "../../core/analyzed-text";
import { anyOf } from "../../core/context/any-of";

/** What has no mouth and is given one in a merry post. Own collection. */
const things = anyOf(`
	マンホール ごみ箱 ゴミ箱 ポスト 消火栓 消防車 救急車 給水車 ごみ収集車 パッカー車 除雪車 バス 電車 機関車 信号機 横断歩道 カーブミラー 街灯 橋 ダム 堤防 水門 ポンプ 蛇口 水道管 下水道 公園 ブランコ すべり台 時計台 鐘 銅像 石碑 古墳 土偶 はにわ 埴輪 お城 灯台 図書館 本 絵本 貸出カード
	電池 ペットボトル 空き缶 古紙 生ごみ 段ボール 傘 自転車 ランドセル 消火器 火災警報器 投票箱 防災リュック イチョウ 桜 サクラ 松 クスノキ ケヤキ 木 花 大根 ねぎ いちご イチゴ みかん りんご トマト 米 お米 カラス ツバメ クマ タヌキ キツネ カッパ サル シカ カエル ホタル 妖精 精霊 おばけ ロボット しずく
`);

const introduction = new RegExp(
	`(?:^|[\\n。!?])[\\s「]*(?:ぼく|ボク|僕|わたし|ワタシ|あたし|おいら|オイラ|わし|ワシ|わがはい|吾輩|わらわ)(?:は|、|の名前は)、?[^。!?\\n]{0,14}${things}`,
	"u",
);

/** True when a thing or an animal says who it is: ぼくはしゃべるマンホールだよ. */
export const isThingSpeaking = (text: AnalyzedText) => text.says(introduction);
