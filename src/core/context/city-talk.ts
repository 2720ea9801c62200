import { findAll } from "../find-all";
import type { Span } from "../span";

/** What may stand in the name of a section. `\p{L}` says the same, but as often as it is written here it took 30 ms to compile (2026-11-27). */
const letter = "[ぁ-んァ-ヶー一-鿿々]";

const sections = `(?:市民|町民|村民|区民|住民|戸籍|税務|納税|収納|課税|市民税|固定資産税|保険|年金|国保|福祉|介護|高齢${letter}{0,4}|障[害がい碍]{1,2}${letter}{0,3}|子育て${letter}{0,4}|こども${letter}{0,4}|保育|児童${letter}{0,3}|環境${letter}{0,3}|清掃|ごみ${letter}{0,3}|水道|下水道|道路${letter}{0,3}|土木|都市${letter}{0,4}|建築${letter}{0,3}|農政|農林${letter}{0,3}|商工${letter}{0,3}|観光${letter}{0,3}|広報${letter}{0,3}|秘書${letter}{0,3}|危機管理|防災${letter}{0,3}|学校教育|生涯学習|生活${letter}{0,3}|地域${letter}{0,4}|健康${letter}{0,4}|総務|財政|企画${letter}{0,3}|人事|管財|契約|情報政策)(?:課|係)(?![題税程金])`;

/** The municipality as an organisation, and those who speak for it. 役所広司 is an actor, 行政書士 a profession. */
const bodies = new RegExp(
	`[市区]役所|[町村]役場|役所(?!広司)|役場|市庁舎?|[県府都道]庁|新?庁舎|庁内|庁議|[市町村区県]議会|[市区町村県]議(?![事員]?[論題決])|副?[市町村区]長(?![閑男女い])|県知事|[市町村区県]政|行政(?!書士|学部|区画)|自治体|教育委員会|市教委|保健所|水道局|消防本部|福祉事務所|選挙管理委員会|[市町村区県](?:の)?職員|公務員(?!試験|宿舎|講座)|${sections}`,
	"gu",
);

/** Only where it is: 市役所の近くのパン屋, 役場前で待ち合わせ. */
const isPlaceName =
	/^(?:の)?(?:近く|前|まえ|そば|横|隣|となり|裏(?!金)|向かい|場面|シーン|ロケ|セット|通り|周辺|付近|界隈|方面|行き|から徒歩|まで徒歩|ちかく|跡|駅|風(?!通|紀|土|潮|当)|だった(?:建物|家)|がカフェ|を改装|を改修|を使った(?:カフェ|宿|レストラン)|で待ち合わせ|に集合|あたり|辺り)/;

/** The writer's own work there. みどりの窓口 is the railway's. */
const ownWork =
	/(?:うち|ウチ|自分|私|わたし|僕|俺|弊)(?:の|のとこの|とこの|んとこの)?(?:課|係|部署|局|職場|上司|課長|係長|部長|局長|役所|役場|窓口|庁舎)|同じ課|隣の課|(?<!みどりの|銀行の?|駅の?|郵便局の?|チケット|切符|病院の?|携帯の?|ショップの?|劇場の?)窓口(?:対応|業務|当番|に来た|に来る|に来られ|にいらし|に立|で怒|で泣|で言われ|の人|の(?:クレーム|苦情))|[市町村区住]民(?:対応|の方(?:から|が)|からの(?:電話|苦情|クレーム|問い?合わせ))|来庁者|議会(?:答弁|対応)|答弁書?(?:作成|づくり|書|を書)|想定問答|質問通告|一般質問(?:の)?(?:準備|対応)|督促状[^。\n]{0,6}(?:出す側|送る側|発送)|(?:担当|所管)して(?:て|い?る(?:と|身|立場|者|側))|選挙(?:の)?(?:立会人|投票所|開票所|事務)(?:の)?(?:準備|従事|動員|当番)|(?:明日|来週|今日|きょう|今週|もうすぐ)から(?:の)?(?:定例)?議会|議員(?:さん)?(?:から|へ)の(?:質問|要望|問い?合わせ|説明)|起案|決裁|予算(?:査定|要求)|投票事務|選挙事務|開票作業|ケースワーカー|担当(?:課|業務|係)|職務(?:上|で)|公務(?:で|中|とし)/g;

/** What a municipality decides and does. */
const matters =
	/(?:補助|助成|給付)金?|商品券|クーポン|アプリ|申し?込み|申請|手続き|抽選|募集|ルール|手当|給食費?|予算|決算|財政|条例|制度|施策|政策|事業|計画|方針|対応|説明|発表|公表|料金|値上げ|値下げ|無料化|無償化|有料化|税|窓口|職員|人事|採用|給料|議会|選挙|ごみ|ゴミ|保育|待機児童|学童|再開発|統廃合|統合|廃止|移転|建設|建て替え|工事|庁舎|仕事|決定|決め|決ま|やり方|やること|取り?組み?|支援|広報|公式|アカウント|ホームページ|サービス|お金|財源|借金|審議会|パブコメ|公約|責任|不祥事|問題|課題|政治|上層部|中の人|仕組み|接種|検診|健診|水道|下水|道路|除雪|災害|防災|避難|情報公開|隠|無駄|怠|サボ/;

/** How far behind 市の the matter may stand, in the same sentence. */
const reach = 24;

/** 朝市, 陶器市, 都市 are no municipalities; 川辺市 is. */
const municipality =
	/(?:(?<=うちの|ウチの|わが|我が|当|本|この|地元の?|住んで(?:い)?る)[市町村区]|(?<![朝夕夜蚤競魚花馬牛楽初闇都大曜]|のみの|骨董|陶器|古本|古書|歳の|植木|だるま|物産|見本|トラ|せり|直売)市)(?=の|は|が|も|って|から|に|を|で|側|として|独自)/g;

const isKanji = (letter: string | undefined) =>
	letter !== undefined && /\p{Script=Han}/u.test(letter);

/** True for 川辺市 where the organisation is 北浜市. Without a known name every municipality may be the own one. */
function isOtherTown(text: string, end: number, organization: string) {
	const own = organization.replace(/(?:役所|役場)$/, "");
	return (
		/[市町村区]$/.test(own) &&
		isKanji(text[end - 2]) &&
		!/[当本同]/.test(text[end - 2] ?? "") &&
		!text.slice(0, end).endsWith(own)
	);
}

function* findMunicipality(text: string, organization: string) {
	for (const { 0: word, index } of findAll(text, municipality)) {
		const end = index + word.length;
		if (!isOtherTown(text, end, organization)) yield { start: index, end };
	}
}

/**
 * The words by which a text speaks of the municipality as an organisation, of what it decides and does, or of the writer's work there:
 * 「市役所」の窓口, うちの「市の給食」, 「うちの課」. The mere name of a place (逗子海岸, 川辺市に行った) is none.
 * Takes normalised text, of a draft or of a post it answers.
 * @param organization the organisation's name; another municipality's affairs are then left out
 */
export function findCityTalk(text: string, organization = ""): Span[] {
	const found: Span[] = [];
	for (const { 0: word, index } of findAll(text, bodies)) {
		const end = index + word.length;
		if (!isPlaceName.test(text.slice(end, end + 8)))
			found.push({ start: index, end });
	}
	for (const { 0: word, index } of findAll(text, ownWork))
		found.push({ start: index, end: index + word.length });
	for (const span of findMunicipality(text, organization)) {
		const [rest = ""] = text
			.slice(span.end, span.end + reach)
			.split(/[。!?\n]/);
		const matter = matters.exec(rest);
		if (matter)
			found.push({
				start: span.start,
				end: span.end + matter.index + matter[0].length,
			});
	}
	return found.toSorted((a, b) => a.start - b.start);
}

/** True when the text speaks of the municipality at all: for rules that have further evidence, such as a denial. */
export const mentionsCity = (text: string, organization = ""): boolean =>
	findCityTalk(text, organization).length > 0 ||
	findMunicipality(text, organization).next().done === false;
