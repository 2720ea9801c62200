import type { AnalyzedText } from "../../core/analyzed-text";

const price =
	/落札(?:額|価格|金額|決定額)?(?:は|が|、|:)[^。!?\n]{0,10}\d[\d,.]*[億万千]?円(?:です(?!が)|でした(?!が)|となりました|になりました|$|[。\n])/;
const held =
	/入札(?:を|は|で|の結果)[^。!?\n]{0,10}(?:行い|行っ|実施し|結果)|(?:売却|入札|開札)[^。!?\n]{0,6}結果|公表し(?:ま|て)|公告|掲載し(?:ま|て)|お答えし/;
const notYet =
	/(?:公|発)表(?:は|が)?(?:前|まだ|これから|来|待)|まだ|未公表|ここだけ|内緒|内部|らしい|だそう|聞い|落札予定|来[週月]の/;

/** True when a tender is over and its price told as the outcome: 一般競争入札で行いました。落札は4,120万円です. */
export const isAwarded = (text: AnalyzedText) =>
	text.says(price) && text.says(held) && !text.says(notYet);

const chosen =
	/(?:愛称|名前|名称|呼び名|図柄|デザイン|絵柄|作品|ロゴ|キャッチコピー|キャッチフレーズ|標語|マスコット|の花|の木|の鳥|市歌|曲)[^。!?\n]{0,24}(?:決ま(?:りまし|った)|決定し(?:まし|た)|選ばれまし)/;

/** True when a name or a work that people sent in has been chosen and is announced. */
export const isChosen = (text: AnalyzedText) =>
	text.says(chosen) && !text.says(notYet);
