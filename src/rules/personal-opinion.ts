import type { AnalyzedText } from "../core/analyzed-text";
import { findNear } from "../core/context/near";
import { oncePerText } from "../core/context/once-per-text";
import { findOwnAccount } from "../core/context/own-account";
import { searcher } from "../core/context/search";
import { underline } from "../core/context/underline";
import { weakGuess } from "../core/guess";
import type { Hit, Rule } from "../core/rule";
import { isOverlapping, type Span } from "../core/span";
import type { Words } from "../core/words";
import { closeGaps } from "./personal-opinion/gaps";
import { isOwn } from "./personal-opinion/own";
import { findSpoken } from "./personal-opinion/spoken";
import { isThingSpeaking } from "./personal-opinion/thing";
import {
	heartfelt,
	type PersonalKind,
	personal,
	privateMatter,
} from "./words/personal-opinion";

const find = searcher(personal);

/** 職員個人の意見・近況: 宇部市 5(3), 逗子市 3-1(2)ア(キ), 武蔵野市 2.3(2). Also the moment when somebody took the wrong account. */
export const rule: Rule = {
	id: "personal-opinion",
	title: { ja: "個人の意見・近況", en: "Personal opinion or news" },
	why: {
		ja: "公式アカウントの言葉は、職員個人のものでも市の見解と受け取られるためです。",
		en: "Whatever an official account says is taken for the city’s view.",
	},
	accounts: "official",
	severity: "confirm",
	check: (text, draft, policy) => {
		// A mascot says わたし and has an empty stomach; it has no overtime.
		const isCharacter = findOwnAccount(draft, policy)?.character === true;
		const told = findPersonal(text).filter(
			({ kind }) => !isCharacter || !ofMascots.includes(kind),
		);
		const spoken = isCharacter ? [] : findSpoken(text);
		const chatter = spoken.filter(
			({ span }) =>
				isOwn("feeling", text, span) &&
				!told.some((other) => isOverlapping(other.span, span)),
		);
		const about = isCharacter ? [] : findHeartfelt(text, [...told, ...chatter]);
		return underline(text, [...told, ...chatter, ...about]).map(
			({ span, kind, isWeak }): Hit => ({
				span,
				...seen(kind),
				...((isCharacter || isThingSpeaking(text)) && {
					atMost: "notice" as const,
				}),
				...(isWeak && weakGuess),
			}),
		);
	},
};

/** What a mascot may say of itself. */
const ofMascots: PersonalKind[] = ["self", "feeling", "voice"];

type Found = { span: Span; kind: PersonalKind; isWeak?: boolean };

/** Whether an official account sounds private is asked by another rule too. */
const findPersonal = oncePerText((text): Found[] => {
	const spoken = closeGaps(text);
	return find(spoken).flatMap(({ span, entry }): Found[] => {
		const { kind, followedBy, isWeak } = entry;
		if (followedBy && !followedBy.test(spoken.text.slice(span.end))) return [];
		const place = spoken.place(span);
		if (!isOwn(kind, text, place)) return [];
		return [{ span: place, kind, ...(isWeak && { isWeak }) }];
	});
});

/** A private matter beside a feeling about it: 韓国ドラマの最終回が気になって寝不足. */
const findHeartfelt = (text: AnalyzedText, known: Found[]): Found[] =>
	findNear(text, { one: privateMatter, other: heartfelt, reach: 24 })
		.filter(
			(span) =>
				isOwn("feeling", text, span) &&
				!known.some((other) => isOverlapping(other.span, span)),
		)
		.map((span) => ({ span, kind: "life", isWeak: true }));

const messages: Record<PersonalKind, Words> = {
	opinion: {
		ja: "職員個人の意見のように読めます。",
		en: "This reads like one employee’s own opinion.",
	},
	self: {
		ja: "職員個人の考えや好みのように読めます。",
		en: "This reads like one employee’s own view or taste.",
	},
	feeling: {
		ja: "職員個人の気持ちのように読めます。",
		en: "This reads like one employee’s own feelings.",
	},
	work: {
		ja: "職場での個人的な話のように読めます。",
		en: "This reads like a private word about one’s work.",
	},
	life: {
		ja: "私生活の話のように読めます。",
		en: "This reads like news from somebody’s private life.",
	},
	voice: {
		ja: "個人のくだけた話し方に読めます。",
		en: "This is how people talk in private.",
	},
};

const seen = (kind: PersonalKind): Omit<Hit, "span"> => ({
	message: {
		ja: `${messages[kind].ja}公式アカウントでは市の見解と受け取られます。`,
		en: `${messages[kind].en} On an official account it is taken for the city’s view.`,
	},
	advice: {
		ja: "アカウントを間違えていませんか。仕事で必要な内容なら、市としての書き方に直してください。",
		en: "Is this the right account? If it belongs here, please word it as the city.",
	},
});
