import type { AnalyzedText } from "../core/analyzed-text";
import { phraseFinder } from "../core/context/phrases";
import type { Clause } from "../core/guideline";
import type { RuleId } from "../core/ids";
import type { Severity } from "../core/severity";
import type { DocumentClause } from "./split-document";
import { vocabulary } from "./vocabulary";

/** What a clause may be served by; the person decides. */
export type Proposal = {
	rule: RuleId;
	severity: Exclude<Severity, "off">;
	/** The words of the clause that speak for it. */
	because: string[];
};

export type ProposedClause = {
	appliesTo: Clause["appliesTo"];
	proposals: Proposal[];
};

/** One finder a rule: the same words may speak for several rules. */
const finders = vocabulary.map((entry) => ({
	entry,
	find: phraseFinder([entry]),
}));

const forbidding =
	/禁止|禁ずる|禁じ|してはな|してはいけ|しては、?なら|ならない|できない|しないこと|行わない|慎む|慎み|厳禁|避ける|避け|しない(?:。|こと|もの|よう)|控え|してはならず|発信しない|認めない|反する|侵害|ことのない/;
const urging =
	/努め|望ましい|留意|配慮|心がけ|心掛け|注意|原則として|できる限り|なるべく|十分/;

/** What only tells why the document is there, or what its words mean. */
const isPreamble = ({ headings }: DocumentClause) =>
	/(?:目的|趣旨|定義|背景|適用範囲|対象|特性|沿革|施行|附則|付則|代表例|メリット|はじめに|位置付け|位置づけ|見直し|用語)(?:と|等|・[^、。]{0,12})?$/.test(
		headings.at(-1) ?? "",
	) || /^(?:附則|付則)/.test(headings.at(-1) ?? "");

/** What citizens may not write into the comments: the city asks it of them, not of its staff. */
const isForPublic = (said: string) =>
	/(?:予告|断り|通知)(?:なく|なしに)|(?:コメント|投稿|書き込み)(?:が|等が|など|を|内容)[^。]{0,30}(?:削除|非表示|ブロック)(?:し|する|を|・|等|又は)|(?:利用者|市民|閲覧者|ユーザー|皆様|皆さま)(?:は|の皆|による(?:投稿|書き込み))[^。]{0,40}(?:しないで|ご遠慮|禁止|削除|責任|負い)|免責事項/.test(
		said,
	);

const isPersonal = (said: string) =>
	/私的(?:な)?利用|私的に|プライベート|個人(?:として|で|的に|での|による)(?:の)?(?:利用|ソーシャル|SNS|アカウント|使用|発信|情報発信)|職員個人|個人アカウント|私用|業務外|個人利用|個人・|個人編/.test(
		said,
	);
const isOfficial = (said: string) =>
	/公式|導入|運用編|業務(?:利用|での利用|で利用|として|上の利用|で利用|の一環|用)|職務(?:として|で|利用|の一環)|運用者|運用担当|各課|アカウント(?:管理者|責任者|担当者)|所属長|組織として|市が運用|町が運用/.test(
		said,
	);
const isContractor = (said: string) => /委託|受託|指定管理/.test(said);

/** Whom a document binds where a clause does not say so itself. */
export type Scope = "official" | "both";

/** A document without a word on private use is about official posting. */
export const findScope = (clauses: DocumentClause[]): Scope =>
	clauses.some(({ headings, lead, text }) =>
		[...headings, lead, text].some(isPersonal),
	)
		? "both"
		: "official";

/** Whom the clause binds: the headings above it, the nearest first, then the words its list begins with, then its own. */
function findBound(
	{ text, lead, headings }: DocumentClause,
	scope: Scope,
): Clause["appliesTo"] {
	if ([text, lead, ...headings].some(isForPublic)) return "public";
	for (const said of [...headings.toReversed(), lead, text]) {
		const personal = isPersonal(said);
		const official = isOfficial(said);
		if (personal && official) return "both";
		if (personal) return "personal";
		if (official)
			return isContractor(`${lead}${headings.join("")}`)
				? "contractors"
				: "official";
	}
	return scope;
}

/** One step weaker. */
const weaker = {
	hold: "confirm",
	confirm: "notice",
	notice: "notice",
} as const;

/** A private person is only advised; what the document merely urges is shown more gently than what it forbids. */
function strengthOf(
	strongest: Proposal["severity"],
	said: string,
	appliesTo: Clause["appliesTo"],
): Proposal["severity"] {
	if (appliesTo === "personal") return "notice";
	const isPlain = forbidding.test(said) && !urging.test(said);
	return isPlain ? strongest : weaker[strongest];
}

/**
 * Which rules may serve a clause, how strong, and whom it binds. The clause's own words count; its headings and the opening words
 * of its list say only how strong and for whom. Definitions, purposes and rules for citizens get none.
 * @param analyze the reader of drafts, with its dictionary
 * @param scope whom the document binds (`findScope`)
 */
export function proposeRules(
	clause: DocumentClause,
	analyze: (text: string) => AnalyzedText,
	scope: Scope,
): ProposedClause {
	const appliesTo = findBound(clause, scope);
	if (appliesTo === "public" || isPreamble(clause))
		return { appliesTo, proposals: [] };
	const text = analyze(clause.text);
	const lead = clause.lead ? analyze(clause.lead) : undefined;
	const said = `${clause.headings.at(-1) ?? ""}。${clause.lead}。${clause.text}`;
	const proposals = finders.flatMap(({ entry, find }): Proposal[] => {
		if (entry.notBeside?.test(clause.text)) return [];
		const wordsIn = (read: AnalyzedText) =>
			find(read).map(({ span }) => read.text.slice(span.start, span.end));
		const words = [
			...wordsIn(text),
			...(entry.alsoAbove && lead ? wordsIn(lead) : []),
		];
		if (words.length === 0) return [];
		return [
			{
				rule: entry.rule,
				severity: strengthOf(entry.strongest, said, appliesTo),
				because: [...new Set(words)],
			},
		];
	});
	return { appliesTo, proposals };
}
