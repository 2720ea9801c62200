import { isAsked } from "./approval/find-need";
import type { Draft, Media } from "./draft";
import type { OpenDuties } from "./duty";
import type { ClauseId, RuleId } from "./ids";
import type { Policy } from "./policy";
import type { Role } from "./role";
import type { RulebookEntry } from "./rulebook";
import type { Severity } from "./severity";
import type { Words } from "./words";

/** What is asked before sending although no words in the text are in question. Plain data. */
export type Question =
	/** The city lets only its staff and registered partners post. */
	| {
			kind: "authorised-poster";
			severity: Exclude<Severity, "off">;
			clauses: ClauseId[];
	  }
	/** The city's rules bind contractors as well; asked once. */
	| { kind: "contractor"; clauses: ClauseId[] }
	/** Are the people shown and the owners of the works content? */
	| {
			kind: "pictures";
			asks: PictureQuestion[];
			/** How many pictures: one more is another question. */
			count: number;
			clauses: ClauseId[];
	  };

export const pictureQuestions = ["people", "works"] as const;
export type PictureQuestion = (typeof pictureQuestions)[number];

/** The rule on whose strength each question stands. */
export const askedBy: Record<PictureQuestion, RuleId> = {
	people: "portrait-consent",
	works: "copyright",
};

/** What may be answered, by id. */
export const pictureAnswers: Record<PictureQuestion, Record<string, Words>> = {
	people: {
		none: { ja: "写っていない", en: "Nobody" },
		unrecognisable: { ja: "誰かは分からない", en: "Not recognisable" },
		agreed: { ja: "了解済み", en: "They have agreed" },
	},
	works: {
		own: { ja: "自作", en: "Our own work" },
		city: { ja: "市に権利がある", en: "The city owns it" },
		licensed: { ja: "許諾を得ている", en: "Licensed" },
	},
};
export type PictureAnswers = Partial<Record<PictureQuestion, string>>;

type Given = {
	/** Its account judged by the policy. */
	draft: Pick<Draft, "account" | "media">;
	policy: Pick<Policy, "rules">;
	/** False while all rules are on because no guideline is chosen: then no city asks. */
	isCityChosen: boolean;
	duties: OpenDuties;
	rulebook: Pick<RulebookEntry, "severity" | "clauses" | "rule">[];
	role: Role;
	/** True when the person has once confirmed to keep this city's rules as a contractor. */
	isPledged: boolean;
	/** True when a picture may show people, as far as its description tells. */
	mayShowPeople(media: Media): boolean;
};

/** In pictures nobody looks; so people are asked where the chosen city's clause, or the policy, wants more than a note. */
function findPictureQuestion({
	draft: { media },
	policy,
	isCityChosen,
	rulebook,
	mayShowPeople,
}: Given): Question[] {
	if (media.length === 0) return [];
	const entries = pictureQuestions
		.filter((question) => question !== "people" || media.some(mayShowPeople))
		.flatMap((question) => {
			const id = askedBy[question];
			const entry = rulebook.find(
				({ rule, severity }) => rule.id === id && severity !== "notice",
			);
			const isChosen = isCityChosen || Object.hasOwn(policy.rules, id);
			return entry && isChosen ? [{ question, clauses: entry.clauses }] : [];
		});
	if (entries.length === 0) return [];
	return [
		{
			kind: "pictures",
			asks: entries.map(({ question }) => question),
			count: media.length,
			clauses: [...new Set(entries.flatMap(({ clauses }) => clauses))],
		},
	];
}

function findRoleQuestion({ duties, role, isPledged }: Given): Question[] {
	const poster = duties["authorised-poster"];
	if (poster && isAsked(poster) && role !== "staff" && role !== "partner")
		return [{ kind: "authorised-poster", ...poster }];
	const { contractor } = duties;
	if (contractor && isAsked(contractor) && role === "contractor" && !isPledged)
		return [{ kind: "contractor", clauses: contractor.clauses }];
	return [];
}

/** The questions for a post from an official account; none for any other. */
export function findQuestions(given: Given): Question[] {
	if (given.draft.account.kind !== "official") return [];
	return [...findRoleQuestion(given), ...findPictureQuestion(given)];
}
