import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import type { Span } from "../../core/span";

/** What people keep or grow and talk to, as what is told of. */
const kept =
	/(?:猫|ネコ|犬|ワンコ|わんこ|金魚|メダカ|熱帯魚|インコ|文鳥|ハムスター|うさぎ|ウサギ|モルモット|亀|カメ|ニワトリ|ヤギ|カブトムシ|クワガタ|ザリガニ|苗|トマト|きゅうり|ゴーヤ|サボテン|盆栽|朝顔|お掃除ロボット)(?:たち)?(?:が|は|も|の(?:水替え|世話|えさ|エサ|餌|ごはん|散歩|寝顔)|に(?=[「『])|\d匹|、|。)/;
/** Where people come in, the word may be aimed at them. */
const people =
	/飼い主|[人奴]|やつ|ヤツ|連中|放置|フン|ふん|糞|迷惑|許せ|許さ|マナー|市民|住民|職員|課[^題]|議員|窓口|近所|クレーム|文句/;

/** How far before the word the animal may stand, in UTF-16 units: the sentence before. */
const reach = 40;

/** True when the word addresses or points at what somebody keeps: 金魚の水替え。「こいつら」、えさの時間だけは忘れない. */
export function isOfPets(text: AnalyzedText, span: Span): boolean {
	const before = text.text.slice(Math.max(0, span.start - reach), span.start);
	const rest = text.text.slice(span.end, sentenceOf(text, span).end);
	return kept.test(before) && !people.test(before) && !people.test(rest);
}
