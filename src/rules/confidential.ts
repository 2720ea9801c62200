import type { AnalyzedText } from "../core/analyzed-text";
import { phraseFinder } from "../core/context/phrases";
import { guess } from "../core/guess";
import type { Hit, Rule } from "../core/rule";
import { isWithin, type Span } from "../core/span";
import { isHarmless } from "./confidential/harmless";
import { findHints } from "./confidential/hints";
import { type Secret, type SecretKind, secrets } from "./words/confidential";

const find = phraseFinder(secrets);

const seen: Record<SecretKind, (words: string) => Hit["message"]> = {
	mark: (words) => ({
		ja: `「${words}」は、外に出さないと決めた情報を示す言葉です。`,
		en: `“${words}” marks information that is not meant to leave the house.`,
	}),
	silence: (words) => ({
		ja: `「${words}」とあります。投稿は誰でも読め、あとから取り消せません。`,
		en: `“${words}”: a post can be read by anybody and cannot be taken back.`,
	}),
	unpublished: (words) => ({
		ja: `「${words}」とあります。まだ公表していない情報かもしれません。`,
		en: `“${words}”: this may be information that has not been published yet.`,
	}),
	duty: (words) => ({
		ja: `「${words}」とあります。職務で知ったことには守秘義務があり、退職後も続きます。`,
		en: `“${words}”: what one learns on duty is to be kept secret, even after leaving.`,
	}),
	papers: (words) => ({
		ja: `「${words}」は、庁内の資料ややり取りを指す言葉です。公表されていない内容が含まれていませんか。`,
		en: `“${words}” refers to papers or talks inside the house. Do they hold anything unpublished?`,
	}),
	personnel: (words) => ({
		ja: `「${words}」とあります。人事や選考は、発表までは秘密にあたります。`,
		en: `“${words}”: personnel and selections are secret until they are announced.`,
	}),
	tender: (words) => ({
		ja: `「${words}」とあります。入札や契約の金額・相手方は、公表前に漏れると公正さを損ないます。`,
		en: `“${words}”: prices and parties of a tender must not leak before publication.`,
	}),
	leak: (words) => ({
		ja: `「${words}」とあります。内部の情報を外に出す投稿と受け取られます。`,
		en: `“${words}”: this reads as passing on information from inside.`,
	}),
};

const advice: Hit["advice"] = {
	ja: "公表済みですか。まだなら、この部分を除いてください。",
	en: "Has it been published? If not, please leave this part out.",
};

/** 秘密・内部情報を示す語. What is secret only the writer knows: the finding shows the words that say so, and asks. */
export const rule: Rule = {
	id: "confidential",
	title: { ja: "秘密・内部情報", en: "Secret or internal information" },
	why: {
		ja: "職務上知り得た秘密や公表前の情報は、公務員として漏らしてはならないためです。",
		en: "Public servants may not reveal secrets of their office or what has not been published.",
	},
	accounts: "both",
	severity: "hold",
	kin: ["undecided-policy", "embargo"],
	check: (text, draft) => {
		const hits = [
			...find(text)
				.filter((found) => !isHarmless(text, found))
				.map(({ span, group }) => hit(text, span, group)),
			...find秘Marks(text).map((span) =>
				hit(text, span, { kind: "mark", reason: "", phrases: [] }),
			),
		];
		for (const { span, sentence, secret } of findHints(text, draft)) {
			// Said once in a sentence.
			if (hits.some((said) => said.span && isWithin(said.span, sentence)))
				continue;
			hits.push(...guess([hit(text, span, secret)]));
		}
		return hits;
	},
};

const hit = (text: AnalyzedText, span: Span, secret: Secret): Hit => ({
	span,
	message: seen[secret.kind](text.text.slice(span.start, span.end)),
	advice,
	...(secret.atMost && { atMost: secret.atMost }),
});

/** ㊙ is read as (秘). */
const secretMark = /[([【〔]秘[)\]】〕]/g;

const find秘Marks = ({ matches }: AnalyzedText): Span[] =>
	matches(secretMark).map(({ index }) => ({
		start: index,
		end: index + 3,
	}));
