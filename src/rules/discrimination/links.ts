import type { LinkKind } from "../words/verdicts";

/** What may stand between the attribute and its particle: 外国人「観光客」は, 若い女「の職員」には, 障害者「の方々」が. */
const companions =
	/^(?:(?:で|に)(?:育った|生まれた|育つ)(?:子|子ども|人|人間|者)|育ち(?:の(?:子|人|人間))?|(?:が|の)(?:市長|議員|課長|部長|上司|社長|店長|代表|担当)(?:を)?(?:やってる|やっている|の|に)(?:町|市|課|会社|店|職場|なった)|(?:の|が)いる(?:家庭|家|世帯|人|夫婦)|(?:の|が)(?:多い|多く住む|集まる|住む|住んでいる)(?:団地|地区|地域|学校|町|街|店|通り|マンション|アパート|職場|クラス)|観光客|労働者|住民|留学生|実習生|児童|生徒|学生|患者|教師|教員|先生|医師|医者|看護師|ドライバー|運転手|上司|部下|リーダー|管理職|社員|職員|議員|市議|店員|従業員|客|家庭|家族|世帯|夫婦|親子|親|子ども|子供|子|層|たち|達|ら|ども|共|さん|(?:の|な)(?:皆さん|みなさん|方々|方|人たち|人間|人|連中|奴ら|奴|やつら|やつ|住民|職員|社員|客|従業員|労働者|生徒|学生|観光客|ドライバー|運転手|上司|部下|親|子ども|子供|子|店員|議員|先生|教師|政治家|記者|管理職|同僚|後輩|先輩|家庭|家族|家|女性|女|男性|男|課長|部長|市長|市議|医者|看護師))/;

/** Longer forms first: には is no topic. */
const particles: [LinkKind, RegExp][] = [
	[
		"because",
		/^(?:なの)?(?:だから(?:って|こそ)?|なので|だと|なんだから|である以上)/,
	],
	["only", /^(?:ばかり|ばっかり|ばっか|だらけ|だけ)/],
	[
		"topic",
		/^(?:という(?:の|人種|生き物|もの|奴ら?|連中)は|ってのは|って(?!い)|(?:の(?:多く|大半|ほとんど|9割|九割|大多数|一部)|なんぞ|なんか|など|とか|自体|こそ|とは)?(?:は|も)|なんて|なんぞ|ほど|全員|みんな|みな|、|の(?=頭|マナー|民度|態度|せい|常識))/,
	],
	[
		"dative",
		/^(?:なんか|なんて|など|だけ|ごとき|ども)?に(?:は|も|だけは|対して|)|^(?:では|じゃ)/,
	],
	["with", /^(?:なんか|など)?と(?!いう)(?:だけ)?(?:は|も|)/],
	["object", /^(?:を|なんか|なんて|など)(?:は|も|)/],
	["subject", /^が/],
];

/** 外国人「が増えると」, 女「に任せても」, 障害のある人「を働かせたところで」: they are there, and something follows from it. */
const presence =
	/^(?:を|が|に(?:は|も)?|も|ばかり)?[^。、!?\n]{0,8}?(?:増え|増や|入れ|入っ|入る|加わ[るっ]|雇[うえいわっ]|採用|登用|任せ|まかせ|やらせ|働かせ|働い|来る|来て|来た|越してき|引っ越し|住み|住ん|住む|住まわせ|集ま[りるっ]|いる|選[ばびぶん]|出入りし|混じ|混ざ|上に立|昇進|相手に|付き合[うえい]|関わ[りるっ])[^。、!?\n]{0,6}?(?:と|ば|たら|から|ても?|って|せいで|ので|ところで|以上|のでは)、?/;

/** A second topic or subject: what follows is said of something else. */
const otherTopic = /[はが]/;
const otherSubject = /が/;
/** は and が that are no particles. */
const noParticle =
	/ながら|はっきり|はじめ|はずれ|はなから|ばかりは|とは|では|には|たがる|がち|がる/g;

/** How the text between people and a verdict joins them; empty when it does not. */
export function readLinks(between: string, hasOwnTopic: boolean): LinkKind[] {
	const elsewhere = hasOwnTopic ? otherSubject : otherTopic;
	// 外国人「観光客」「たち」は
	const rest = between.replace(companions, "").replace(companions, "");
	const following = presence.exec(rest);
	// 「会議が感情的になる」 may have a subject of its own.
	if (following && rest.length - following[0].length <= 16)
		return ["presence", ...readParticles(rest, elsewhere)];
	return readParticles(rest, elsewhere);
}

const readParticles = (rest: string, elsewhere: RegExp): LinkKind[] =>
	particles.flatMap(([kind, particle]) => {
		const match = particle.exec(rest);
		if (!match) return [];
		const gap = rest.slice(match[0].length).replace(noParticle, "");
		// Twenty letters hold an adverb or two and an object.
		return gap.length <= 20 && !elsewhere.test(gap) ? [kind] : [];
	});
