import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import type { Judged } from "./judged";
import type { People } from "./people";

/** 「たかが」清掃員, 「これだから」女性ドライバーは, 「どうせ」年寄りには */
const before =
	/(?:たかが|たかだか|所詮は?|しょせんは?|どうせ|これだから|(?:^|[。!?\n])だから|何が|なにが)(?:、|、?この|その|あんな)?$/;
const behindBefore: [RegExp, RegExp][] = [
	[
		/(?:たかが|たかだか|所詮は?|しょせんは?)/,
		/^(?:たち|達|ども|ら)?(?:の|が|は|なんて|に|だ|ごとき|風情|です|でしょ|じゃ|[。!、])/,
	],
	[
		/(?:どうせ)/,
		/^[^。!?]{0,12}(?:は|に|には|が|なんて|も)[^。!?]{0,20}(?:ない|ません|無理|むり|だめ|ダメ|駄目|無駄|だろ|でしょ)/,
	],
	// 何がLGBTだ
	[/(?:何|なに)が/, /^(?:だ(?!け|か|い)|だよ|じゃ)/],
	[
		/だから/,
		/^(?:の?[^。!?、は]{0,8})(?:は|って)(?:[。!?…]|$|[^。]{0,4}(?:困|嫌|いや|イヤ|だめ|ダメ|駄目|信用|信じ|面倒|使え))/,
	],
];

/** 男「のくせに」, 派遣「風情が」, 外国人「のせいで」, 高卒「にしてはよく」 */
const behind =
	/^(?:たち|の方|の人)?(?:は|なんて|なんか)(?:黙って|おとなしく|大人しく|余計なことを言わず|文句を言わず)[^。!?]{0,16}(?:ばいい|ばよい|てろ|なさい|べき|ろ(?=[。!]|$)|け(?=[。!]|$)|ておけ)|^(?:たち|ども)?の(?:(?:クズ|カス|クソ)(?![ぁ-んァ-ヶー一-龠](?<![がはをにのどめ]))|(?:ゴミ|豚|ブタ|サル|猿|ガキ|犬)(?:ども|め|野郎|[」!。]*$))|^(?:の|な|である)?(?:くせ(?:に|して)|癖に|クセに|分際で|分際の|ごとき|如き|風情|ふぜい)|^(?:たち|ども|達)?の(?:せい(?:で(?!は)|だ|に違い|です|なのに)|おかげで(?:迷惑|困|損|ひどい))|^(?:にしては|のわりに(?:は)?|の割に(?:は)?)(?:よく|まし|マシ|頑張|がんば|上手|話が|頭が|優秀|しっかり|まとも|きれい|真面目|まじめ)/;

/** People belittled by the words around them, without a verdict. */
export function findBelittled(text: AnalyzedText, people: People[]): Judged[] {
	return people.flatMap(({ span, ground, isCondition }): Judged[] => {
		if (isCondition) return [];
		const sentence = sentenceOf(text, span);
		const rest = text.text.slice(span.end, sentence.end);
		const marked = behind.exec(rest);
		if (marked) {
			const verdict = { start: span.end, end: span.end + marked[0].length };
			return [
				{ span: { start: span.start, end: verdict.end }, verdict, ground },
			];
		}
		const head = text.text.slice(Math.max(0, span.start - 12), span.start);
		const opened = before.exec(head);
		if (!opened) return [];
		const isMeant = behindBefore.some(
			([opening, following]) => opening.test(opened[0]) && following.test(rest),
		);
		if (!isMeant) return [];
		const verdict = { start: span.start - opened[0].length, end: span.start };
		return [
			{
				span: { start: verdict.start, end: span.end },
				verdict: span,
				ground,
				atMost: "confirm",
			},
		];
	});
}
