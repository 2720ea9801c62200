import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import { isReported } from "../../core/context/reported";
import type { Span } from "../../core/span";

/** Cases that consumers tell: nothing of them is the city's own decision. */
const consumer =
	/クーリング・?オフ|定期購入|悪質商法|訪問(?:販売|購入)|販売業者|購入業者|架空請求|勧誘(?:さ|を受け|電話|する業者)|違約金を(?:求め|請求)|ネットショッピング|ネット通販/;

const decided = /方針|方向|検討|調整|廃止|白紙|統合|移転/;

/** Citizens buy, and the city gives something towards it. */
const subsidy =
	/(?:費用?|金額|一部)(?:の一部)?を(?:補助|助成)|(?:補助|助成)(?:金|額|対象|事業|制度|率)/;
const bought = /^(?:購入|買い|交換|選び|選ん)/;

/** Where citizens say what they want. */
const hearing =
	/ご?意見(?:を交わ|が(?:あり|出|寄せ)|も|や|など|をいただ)|要望|(?:会場|客席|委員|参加者|市民|傍聴席)から(?:は|も|、|「)|議会報告会|懇談会|意見交換|ワークショップ/;

/** What citizens settle among themselves. */
const privately = /(?:離婚|遺産|相続|示談|親権|養育費)の?(?:分割)?の?$/;

/** Whoever plans something is asked to come early. */
const asksApplicants =
	/^(?:で|から|に)?、?(?:(?:なるべく|できるだけ)?(?:早め|早い段階|事前|お早め)に[^。!?\n、]{0,6}(?:問い?合わせ|ご?相談|ご?連絡|お?知らせ)|[^。!?\n、]{0,14}(?:お問い?合わせ|ご相談|ご連絡|お知らせ)くだ)/;

/** How the budget comes about every year. */
const budgeting = /査定|予算案|予算編成|要求書/;

const mind =
	/^(?:やる気|食欲|気力|元気|意欲|体力|筋力|自信|興味)[がも](?:なくな|無くな|減|下が|上が|増)/;
const openOrClose = /^(?:閉じ|閉め|開け)/;
const mouth =
	/(?:口|目|まぶた|唇|足|脚|脇|わき|ふた|蓋|カーテン|本|傘)を(?:軽く|しっかり|ゆっくり)?$/;
const moreOrLess = /^(?:減ら|増や|控え)/;
const salt =
	/(?:しょう[ゆ油]|醤油|塩分?|砂糖|糖分|油|脂|カロリー|食べる量|CO2)を?[^。、]{0,6}$/;

const guessedAtPast = /[いか]った(?:ん|の)?(?:だろ|でしょ)う$/;

/** True for what people decide, buy and do themselves, and for how things always go: nobody waits for the city to decide it. */
export function isCitizensOwn(text: AnalyzedText, span: Span): boolean {
	const words = text.text.slice(span.start, span.end);
	const before = text.text.slice(sentenceOf(text, span).start, span.start);
	return (
		(text.says(consumer) && !decided.test(words)) ||
		// 3月以降に購入した電話機の費用を補助します
		(bought.test(words) && text.says(subsidy)) ||
		// やる気がなくなる / 口を閉じ、舌で上顎を押す / しょうゆを2割減らす
		mind.test(words) ||
		(openOrClose.test(words) && mouth.test(before)) ||
		(moreOrLess.test(words) && salt.test(before)) ||
		// 会場からは「議員を半分に減らせ」などのご意見がありました
		(isReported(text, span) && text.says(hearing)) ||
		// 毎年秋から各課が見積もりを行い、査定を経て予算案としてまとめます
		(/毎年|例年/.test(before) && budgeting.test(words)) ||
		// 構想や計画の段階から、早めに問い合わせてください
		asksApplicants.test(text.text.slice(span.end)) ||
		// 離婚協議中で配偶者と別居している方
		privately.test(before) ||
		// かなちゃん手形の購入費を助成します: a name, and no かな
		/かなちゃん/.test(text.text.slice(span.start, span.end + 3)) ||
		// 「やめ方がわからなかったんだろうね」
		guessedAtPast.test(words)
	);
}
