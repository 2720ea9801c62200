import type { AnalyzedText } from "../analyzed-text";
import type { Span } from "../span";

/** Who shows such words and why: campaigns for human rights, lessons, help for those who were hurt. */
const campaign =
	/人権(?:標語|作文|週間|月間|擁護|啓発|相談|推進|尊重|講座|講演|教室|パネル|ポスター|メッセージ|展)|パネル展|相談(?:窓口|室|センター|ダイヤル|電話|員)|(?:メディア|情報)リテラシー|情報モラル|(?:ハラスメント|いじめ|差別|中傷|虐待|DV|薬物|乱用|暴力)[^。!?\n]{0,8}(?:防止|をなく|相談|根絶|解消|教室|研修)|労働基準監督署|精神保健福祉|ヘイトスピーチ|マイクロアグレッション|罪になり|処罰され/;

/** The writer makes the words his own all the same. */
const meant =
	/^(?:「[^」\n]{1,40}」){0,8}[。!?\s]*(?:本当|その(?:通り|とおり|まま)|まさに|あなた(?:に|へ)|同感|全く|まったく|(?:これ|それ)(?:が|は)[^。!?\n]{0,12}(?:感想|本音|意見|答え|結論|持論|考え|真実)|(?:そう|こう)(?:言|書|思)[^。!?\n]{0,6}(?:たい|やり|ます|う))/;

/**
 * True for a quotation that stands by itself in a post of a campaign: 「死ね」「きもい」。画面の向こうに…人権標語から.
 * In a row each stands by itself; what the sentence goes on with is judged elsewhere.
 */
export function isShownByCampaign(
	{ text, says }: AnalyzedText,
	{ start, end }: Span,
): boolean {
	const isAlone =
		/(?:^|[\n。!?」])\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
		/^(?:[。\n「]|$)/.test(text.slice(end, end + 1));
	return (
		isAlone &&
		says(campaign) &&
		// 「人権週間なんて知るか」 is no campaign
		!campaign.test(text.slice(start, end)) &&
		!meant.test(text.slice(end))
	);
}
