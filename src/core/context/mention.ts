import type { AnalyzedText } from "../analyzed-text";
import type { Span } from "../span";
import { isShownByCampaign } from "./campaign";
import { sentenceOf } from "./clause";

const closing: Record<string, string> = {
	"「": "」",
	"『": "』",
	"“": "”",
	"‘": "’",
	'"': '"',
	"〝": "〟",
	"《": "》",
	"〈": "〉",
};

const opening = /[「『“‘"〝《〈]/;

/** 「死ね」「や「きもい」…: more of the kind before it is said what they are. */
const more = "(?:や|、|・|,|と|及び|または|「[^」]{1,20}」|『[^』]{1,20}』)*";
const speaking =
	"(?:など(?:の|といった|という|、)?|といった|という|とかいう|のような|みたいな|って|の(?![でに]))";
const kind =
	"(?:言葉|(?<!\\p{Script=Han})語|単語|敬称|尊称|人称|方言|ことわざ|慣用句|表現|言い方|呼び方|呼称|表記|用語|語源|意味|由来|発言|書き込み|言説|文字|文言|台詞|セリフ|せりふ|タイトル|(?<![問課話宿議放])題|看板|(?:投資|儲け|もうけ|うまい)話|(?:誘い|うたい|決まり)文句|触れ込み|手口|勧誘)";
const kinds = `[^\\s。、]{0,4}${kind}`;

/** What follows a word that is spoken about: 老害「という言葉」, クズ「などの表現」. 無能「な発言」 only describes. */
const aboutWord = new RegExp(`^${more}${speaking}${kinds}`, "u");
/** In quotation marks it may follow at once: 「無能」発言. */
const aboutQuotation = new RegExp(`^${more}${speaking}?${kinds}`, "u");
/** 「女だから無理」「男のくせに」。そんな決めつけを… : the next sentence says what they are. */
const namedBehind = new RegExp(
	`^${more}[。!?…—―\\s]*(?:(?:それは|これは|すべて|全部)[^。!?\\n]{0,8}?(?:詐欺|闇バイト|犯罪|違法|差別|いじめ|ハラスメント|暴力|虐待|DV)|軽い気持ちの(?:書き込み|ひとこと|一言|投稿)|[^。!?\\n]{0,14}?(?:${kind}|ひとこと|一言|ひと言|投稿|コメント)(?:が|は|も|で|に|、)[^。!?\\n]{0,14}?(?:傷(?:つ|付)(?!けて?や)|追い(?:詰め|つめ)(?:る(?=$|こと|。|の)|られ|ます(?=$|。)|てしま))|(?:そんな|そうした|そういった|こんな|こうした|こういった|このような|そのような)(?:心ない|心無い|何気ない|ひどい)?(?:決めつけ|思い込み|偏見|ひとこと|一言|声かけ|声掛け|中傷|暴言|投稿|経験|体験|${kind}))`,
	"u",
);
/** 「バカ」「死ね」と書き込む前に: what somebody might write, not what is written. */
const beforeWriting = new RegExp(
	`^${more}(?:と|って|なんて|などと)[^。!?\\n]{0,8}(?:書き込む|書く|打つ|投稿する|送る|送信する|言う|口にする|つぶやく|ポストする)(?:その)?(?:前に|前の)`,
	"u",
);
/** 「かかってこい!」園児の元気な声が…: what children or a crowd call out. */
const calledOut =
	/^[。!?…\s]?(?:と、?)?(?:園児|子ども|こども|児童|生徒|選手|客席)[^。!?\n]{0,10}?(?:(?:元気|にぎやか|賑やか)な[^。!?\n]{0,4}?声|大きな声|威勢[^。!?\n]{0,4}?声|[か掛]け声|掛け合い)/;
/** 外国人お断り。そんな貼り紙が人を傷つける: taken up without marks, and called wrong. */
const takenUp = new RegExp(
	`^[。!…]\\s*(?:そんな|こんな|こうした|そうした|このような|そのような)(?:貼り紙|張り紙|落書き|ひとこと|一言|${kind})[^。!?\\n]{0,24}?(?:傷(?:つ|付)|差別|偏見|当たり前(?:でし|だっ)|なく(?:そ|す)|やめ(?:よ|ま)|苦し|悲し|悩)`,
	"u",
);
/** 「…」という投稿へのお問い合わせ: asked by somebody else. */
const askedAbout =
	/^と(?:の|いう|する|いった)(?:投稿|書き込み|うわさ|噂|話|声)?(?:への?|に(?:ついて|関する)の?)?(?:お問い?合わ?せ|ご質問|お尋ね|ご心配)/;
/** 壊すと聞いた、とのことですが: what the other has said, to be answered. */
const repeated =
	/^た?[」、]{0,2}と(?:の|いう)(?:こと|お話|お声|お尋ね|ご質問|お問い?合わ?せ)(?:です)?が/;
/** In letters: an answer further behind belongs to something else. */
const answerBehind = 300;
/** The question is answered. */
const answered =
	/お答え|[公発]表(?:し(?!て(?:い|お)?(?:な|ま?せ|りません))|され|済)|公開し(?!て(?:い|お)?(?:な|ま?せ|りません))|掲載し|[可議]決(?:され|しま)|事実(?:では|と)|(?:通常|平常|これまで)(?:どおり|通り)|ありません|(?:基準|要件|条例|規則)(?:で|に)|を問わず|ご確認|お確かめ/;
const definition =
	/^(?:\([^)]{1,12}\))?(?:とは|って何(?![度回人年時日])|の意味|の語源|の由来|を辞書|(?:(?:の|な)?(?:資料|情報|文書|書類|データ|メール|言葉|画像))?(?:の|との|への)(?:取り?扱い方|扱い方|付き合い方|つきあい方|見分け方|見抜き方|防ぎ方|断り方|向き合い方|対処(?:法|の仕方)|対応(?:法|の仕方)))/;

/** The span of the innermost quotation around the place, marks included, when it lies in one sentence or stands alone. */
export function quotationAround(
	{ text }: AnalyzedText,
	span: Span,
): Span | undefined {
	// A quotation longer than a post's sentence is no longer read as one.
	const reach = 120;
	const before = text.slice(Math.max(0, span.start - reach), span.start);
	if (!opening.test(before)) return undefined;
	for (
		let start = span.start - 1;
		start >= 0 && span.start - start <= reach;
		start--
	) {
		const mark = text[start] ?? "";
		const close = closing[mark];
		if (mark === "\n") return undefined;
		if (!close) continue;
		const inside = text.slice(start + 1, span.end + reach + 1).indexOf(close);
		const end = inside < 0 ? -1 : start + 1 + inside;
		// 」 before the place: that quotation is over.
		if (end >= 0 && end < span.start) continue;
		if (end >= span.end && end - span.end <= reach)
			return { start, end: end + 1 };
	}
	return undefined;
}

/** True when the place stands inside 「」, 『』 or “”: somebody's words, a title, or a word spoken about. */
export const isQuoted = (text: AnalyzedText, span: Span) =>
	quotationAround(text, span) !== undefined;

/** UTF-16 units: a few more quotations and the words that name them. */
const farBehind = 80;

/** What stands behind the place, or behind the quotation it stands in, to the end of the sentence. */
function restBehind(
	text: AnalyzedText,
	span: Span,
	whole = quotationAround(text, span) ?? span,
): string {
	return text.text.slice(whole.end, sentenceOf(text, whole).end);
}

/** True when the sentence speaks about the words themselves: 「うざい」の語源, 老害という言葉, 部外秘とは. */
export function isSpokenAbout(text: AnalyzedText, span: Span): boolean {
	const quotation = quotationAround(text, span);
	const rest = restBehind(text, span, quotation ?? span);
	const about = quotation ? aboutQuotation : aboutWord;
	if (about.test(rest) || definition.test(rest)) return true;
	const behind = text.text.slice(span.end, span.end + answerBehind);
	if (repeated.test(behind) && answered.test(behind)) return true;
	if (!quotation) return takenUp.test(behind);
	if (isShownByCampaign(text, quotation)) return true;
	if (askedAbout.test(rest) && answered.test(behind)) return true;
	const on = text.text.slice(quotation.end, quotation.end + farBehind);
	return namedBehind.test(on) || beforeWriting.test(on) || calledOut.test(on);
}

/**
 * True when the words are a quotation by themselves and the sentence goes on: 「死ね」と書かれた, 『老害の人』を読む.
 * A quotation that is the whole sentence, or holds much more than the words, is use: 「お前は無能だ」.
 */
export function isQuotedAlone(text: AnalyzedText, span: Span): boolean {
	const quotation = quotationAround(text, span);
	if (!quotation) return false;
	const isWordAlone =
		span.end - span.start >= 0.6 * (quotation.end - quotation.start - 2);
	return isWordAlone && /[\p{L}]{2}/u.test(restBehind(text, span));
}

/** True when the words are spoken about or quoted by themselves, not used. */
export const isMentioned = (text: AnalyzedText, span: Span) =>
	isSpokenAbout(text, span) || isQuotedAlone(text, span);
