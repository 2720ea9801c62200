import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import type { Ground } from "../words/discrimination";
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

/** 派遣さん「の言うことですから」 */
const lowly =
	/^(?:風情|ふぜい|上がり|あがり)(?:の|が|に)(?:くせ|何|なに|言|偉)|^(?:さん|たち)?の(?:言うこと|意見|話)(?:(?:です|だ|なんだ)から、?(?=真に受け|気に|聞き流|適当|話半分|仕方)|(?:なんて|なんか|など)(?:聞|気に|真に受け|あてに|当てに))|^相手に(?:本気|真面目|まじめ|真剣)/;

/** 「男に任せたほうが」いい: the other sex is meant to be unfit. */
const preferred =
	/^(?:の職員|の社員|だけ)?(?:に(?:任せ|まかせ|やらせ)(?:た(?:ほう|方)|ておけば|るべき|るのが)|が(?:やるべき|やるもの|上に立つべき|上に立つもの|決めるべき|決めること)|の(?:ほう|方)が(?:優れ|賢|有能|優秀|信用|信頼)|だけで(?:やっ|決め|じゅうぶん|十分))/;
const preferable: Ground[] = ["sex", "nationality"];

/** Trouble told in front: ごみ置き場が「荒れるのは」決まって外国人が… */
const trouble =
	/(?:荒れ|汚れ|汚く|悪化|悪く|散らか|うるさ|騒がし|乱れ|起き|なくなっ|盗まれ|壊され|減っ|遅れ|失敗し?|下が)[^。、!?]{0,6}(?:のは|原因は)[^。!?]{0,10}$/;
const causing =
	/^(?:たち|の人|の方々?)?(?:のせい|が(?:来|越し|引っ越し|増え|住み|入っ|入り)[^。、!?]{0,6}(?:から|せい))/;

/** ご出身の「地域柄、そういう考えになるのでしょう」, 「お国柄」, 血筋だから: descent or place is made the reason. */
const byDescent =
	/(?:(?:ご)?(?:出身|生まれ|お育ち|育ち|お国|国|土地|地域|お里|家柄|血筋|血|家系|学歴|国籍|宗教|性別|年齢|ご職業|お仕事)(?:の)?(?:地域柄|土地柄|お国柄|柄|がら|が(?:そう|違|悪|知れ)|(?:だ|です)から|のせい|ゆえ|上、?|から(?:して|言って|いって)|を考え(?:れば|ると)))[^。!?\n]{0,24}(?:しかたな|仕方な|しょうがな|やっぱり|やはり|そうい|なるほど|納得|でしょうね|んでしょう|のでしょう|無理|違い|合わな|分か|わか)/g;

function findByDescent({ matches }: AnalyzedText): Judged[] {
	return matches(byDescent).map(({ 0: words, index }) => {
		const span = { start: index, end: index + words.length };
		return { span, verdict: span, ground: "origin", atMost: "confirm" };
	});
}

/** 女の子はお茶をいれて、男の子は力仕事: what sexes are for. */
const sexRoles =
	/(?:女|女の子|女性|女子|お母さん|ママ|奥さん)(?:は|が|陣は)[^。!?\n]{0,12}(?:お茶|料理|台所|家事|洗い物|炊事|受付|配膳|お酌|家)[^。!?\n]{0,16}(?:男|男の子|男性|男子|お父さん|パパ|旦那)(?:さん)?(?:は|が|陣は)[^。!?\n]{0,10}(?:力仕事|外|仕事|車|会議|稼)|(?:男|男の子|男性|男子|お父さん)(?:は|が)[^。!?\n]{0,12}(?:力仕事|外で|仕事|稼)[^。!?\n]{0,12}(?:女|女の子|女性|女子|お母さん)(?:は|が)[^。!?\n]{0,10}(?:お茶|料理|台所|家事|洗い物|家で|家を|家庭)/g;

function findSexRoles({ matches }: AnalyzedText): Judged[] {
	return matches(sexRoles).map(({ 0: words, index }) => {
		const span = { start: index, end: index + words.length };
		return { span, verdict: span, ground: "sex", atMost: "confirm" };
	});
}

/** 清掃や介護「みたいな仕事しかできない」人 */
const lowlyWork =
	/(?:清掃|掃除|介護|保育|土木|工事|警備|配達|運転|レジ|接客|農業|漁業|工場|単純作業|力仕事|肉体労働|ごみ収集|皿洗い|パート|バイト|アルバイト)(?:や[^。、!?]{1,6})?(?:とか|なんか|なんて|など|みたいな|のような|程度の|ごときの)(?:の)?仕事(?:しか|くらいしか|ぐらいしか)(?=でき|出来|任せ|就け|つけ|やれ)/g;

function findLowlyWork({ matches }: AnalyzedText): Judged[] {
	return matches(lowlyWork).map(({ 0: words, index }) => {
		const span = { start: index, end: index + words.length };
		return { span, verdict: span, ground: "occupation" };
	});
}

/** People belittled by the words around them, without a verdict. */
export function findBelittled(text: AnalyzedText, people: People[]): Judged[] {
	const ofPeople = people.flatMap(({ span, ground, isCondition }): Judged[] => {
		if (isCondition) return [];
		const sentence = sentenceOf(text, span);
		const rest = text.text.slice(span.end, sentence.end);
		const marked =
			behind.exec(rest) ??
			lowly.exec(rest) ??
			(preferable.includes(ground) ? preferred.exec(rest) : null) ??
			(trouble.test(text.text.slice(sentence.start, span.start))
				? causing.exec(rest)
				: null);
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
	return [
		...ofPeople,
		...findLowlyWork(text),
		...findByDescent(text),
		...findSexRoles(text),
	];
}
