import type { AnalyzedText } from "../../core/analyzed-text";
import type { Media } from "../../core/draft";
import {
	doing,
	gatherings,
	people,
	shown,
	thing,
	undescriptive,
} from "../words/people";

/** What a picture's description says: people, something else, or nothing that helps. */
export function judgeAlt({ alt }: Media): "people" | "other" | "unsaid" {
	const written = alt?.normalize("NFKC").trim() ?? "";
	if (undescriptive.test(written)) return "unsaid";
	// 参加者募集のチラシ, 子どものイラスト; but 子どもたちがポスターを持っている
	if (thing.test(written)) return "other";
	const hasPeople = [people, shown, doing, gatherings].some((sign) =>
		sign.test(written),
	);
	// カモの親子, 猫の家族
	return hasPeople && !animals.test(written) ? "people" : "other";
}

const animals =
	/(?:犬|猫|ネコ|イヌ|カモ|鳥|ツバメ|シカ|クマ|馬|牛|羊|ヤギ|パンダ|サル|ライオン|ペンギン|キリン|ゾウ|動物)の(?:赤ちゃん|親子|家族|夫婦|カップル|子ども|こども|子)|(?:犬|猫|ネコ|イヌ|カモ|鳥|ツバメ|ハト|スズメ|シカ|クマ|馬|牛|羊|ヤギ|パンダ|サル|ライオン|ペンギン|キリン|ゾウ|リス|カエル|チョウ|トンボ|虫|ロボット|屋台|テント|車|看板|料理|本|花)(?:が|は|も)/;

/** It is about what was done, not about what will be or is the rule; a plain 〜た in mid-sentence only describes a noun. */
const reported =
	/(?:まし|でし)た(?!ら)|(?:だっ|[っいしんけれきえべねめてせ])た[。!?♪☆〜~…wｗ\s」)]*$|様子|模様|ひとコマ|一コマ|一枚|ワンシーン|スナップ|フォトレポ|おめでとう|お疲れさま|大盛況|にぎわ|賑わ|熱気|活気|会場から|お届け|いつもありがとう|無事終了|当日の/;

/** 子どもたちが遊んでいます: seen now. 役立てています is the rule. */
const seenNow =
	/(?:たち|達|さん|ちゃん|くん|チーム|[生員者師手童])[がも][^。!?\n]{0,24}[てで](?:い|お)り?ます/;

/** An appeal or an invitation shows a leaflet rather than people. */
const appealing =
	/募集|申し?込|受け?付け|対象|定員|ご案内|お知らせ|期限|締切|日程|ください|下さい|ましょう|お願い|開催(?:し|いた)?ます|行います|予定|中止|延期|(?:皆|みな)(?:さ[まん]|様)[へにを](?!ご?(?:協力|参加|来場|覧)|お(?:手伝い|越し|集まり))|向け|(?:公開|更新|掲載|配信|変更|決定|発送|配布|作成)(?:し|いた)/;

/** Introduces somebody: 新入職員です, 講師の山田さん, お話を伺いました. */
const introduced =
	/(?:職員|隊員|講師|大使|選手|メンバー|協力隊|先生)(?:たち|さん)?(?:です|を(?:ご?紹介)|が(?:着任|就任))|(?:隊|員|師)の\p{Script=Han}{1,4}さんです|(?:方|さん|さま|様)(?:を|に|から|のもとを)[^。\n]{0,8}(?:お話|話を|伺|うかが|聞き|インタビュー|訪問|訪ね|取材)|お祝いに(?:伺|うかが|訪)/u;

const isOf = (text: AnalyzedText, test: (sentence: string) => boolean) =>
	text.sentences.some(({ start, end }) => test(text.text.slice(start, end)));

/** True when the text tells of people as if the picture beside it showed them. */
export const tellsOfPeople = (text: AnalyzedText): boolean =>
	isOf(text, (sentence) => {
		if (
			appealing.test(sentence) &&
			!/様子|(?:いただき|くれ|ください|ありがとうござい)ました/.test(sentence)
		)
			return false;
		if (shown.test(sentence) || introduced.test(sentence)) return true;
		return (
			(reported.test(sentence) || seenNow.test(sentence)) &&
			!animals.test(sentence) &&
			(people.test(sentence) || gatherings.test(sentence))
		);
	});

/** A picture was taken, or is named beside the words: とらえました, (写真), 写っています. */
const pictured =
	/[(【[](?:写真|動画|画像)(?:\d{1,2}枚)?[)】\]]|撮(?:影し(?:まし|た|て)|りまし|っ(?:た|て|ちゃ))|(?:とらえ|捉え|収め|写し)(?:まし|た|て)|パシャリ|パチリ|スナップ|写って(?:い)?(?:ます|る)/;

/** What the picture shows of them; 観光客に人気の滝を撮りました shows none. */
const inPicture = new RegExp(
	`(?:${people.source}|お(?:じ|ば|兄|姉)さん|おっちゃん)(?:の方々?|の(?:皆|みな)さん)?(?:(?:の[^。!?\\n、]{0,6}?)?(?:様子|姿|表情|笑顔|横顔|寝顔|素顔|力走|熱演|奮闘|行列|列|顔|アップ)|を|[(【](?:写真|動画)|[がも][^。!?\\n]{0,14}?(?:写って|[うくぐすつぬぶむる](?:ところ|様子|姿|場面|瞬間))|[がも][^。!?\\n]{0,6}?(?:いっぱい|たくさん|大勢|ずらり|ぎっしり|並ん|集ま))`,
	"u",
);
/** How to take pictures, pictures for papers, and what readers are asked for. */
const noPicture =
	/顔写真|証明写真|写真展|写真館|写真教室|コンテスト|撮影会|カメラ(?:教室|講座)|防犯カメラ|撮り方|(?:が|さん)撮(?:っ|影し)た|レントゲン|航空写真|募集|取り下げ|削除|(?<!ご覧)ください|ましょう|お願い|禁止/;

/** True when the words alone say that a picture was taken of people, be it here yet or not. */
export const tellsOfPicture = (text: AnalyzedText): boolean =>
	text.says(pictured) &&
	isOf(
		text,
		(sentence) =>
			pictured.test(sentence) &&
			!noPicture.test(sentence) &&
			!animals.test(sentence) &&
			inPicture.test(sentence),
	);

const companions =
	/(?:友達|友だち|友人|同僚|先輩|後輩|上司|仲間|息子|娘|子ども|子供|こども|妻|夫|旦那|嫁|彼氏|彼女|甥っ?子?|姪っ?子?|孫|ママ友|同級生|家族|みんな|赤ちゃん)(?:たち|さん|ちゃん|くん|君)?(?:と(?![いか])|も|が(?!描|書|作|選|くれ|撮|欲|ほ|好)|は|!|、|の(?:笑顔|姿|寝顔|写真|誕生日|晴れ|結婚|運動会|入学|卒|発表|お遊戯|試合|初|成長))/;

/** Privately people tell of their company in few words: 同僚と飲み会, 娘の運動会. */
export const tellsOfCompany = (text: AnalyzedText): boolean =>
	isOf(
		text,
		(sentence) =>
			companions.test(sentence) ||
			(gatherings.test(sentence) && !appealing.test(sentence)),
	);
