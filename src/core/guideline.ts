import type { Exemption } from "./approval/approval";
import type { Checklists } from "./checklist";
import type { SiteId } from "./draft";
import type { Guides } from "./guide";
import type { ClauseId, RuleId } from "./ids";
import type { SelfCheckItem } from "./self-check";
import type { Severity } from "./severity";
import type { Words } from "./words";

export const moments = [
	"作成",
	"送信前",
	"返信反応",
	"引用リンク",
	"画像動画",
	"ミス後",
	"事故",
	"保全",
	"開設閉鎖",
	"常時",
	"総則",
] as const;
export type Moment = (typeof moments)[number];

export type Clause = {
	id: ClauseId;
	/** As people cite it: 第3章5(2). */
	place: string;
	/** The duty in our own plain Japanese. */
	summary: string;
	/** contractors: official posting, by contractors and designated managers as well. public: citizens. */
	appliesTo: "official" | "contractors" | "personal" | "both" | "public";
	moments: Moment[];
	/** Present where the clause is about one site only. */
	site?: SiteId;
	/** The rules that serve it, with this municipality's strength. */
	rules: Record<RuleId, Severity>;
	/** Why nothing in a compose box can serve it. Present exactly when `rules` is empty. */
	documentOnly?: string;
};

export type Guideline = {
	/** Short name used by settings and policy: `musashino`. */
	id: string;
	/** 全国地方公共団体コード, six digits with check digit. */
	code: string;
	municipality: Words;
	/** Title and date of the document. */
	title: string;
	date: string;
	/** What to look at before sending. */
	checklists: Checklists;
	/** What to do when something has gone wrong. */
	guides: Guides;
	/** What may go out without an approval, where the document lists it. */
	exemptions?: Exemption[];
	/** What those in charge of the accounts look at from time to time. */
	selfCheck: SelfCheckItem[];
	clauses: Clause[];
};
