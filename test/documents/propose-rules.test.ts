import { describe, expect, test } from "vitest";
import { findScope, proposeRules } from "../../src/documents/propose-rules";
import { splitDocument } from "../../src/documents/split-document";
import { vocabulary } from "../../src/documents/vocabulary";
import { guidelines } from "../../src/guidelines";
import { rules } from "../../src/rules";
import { analyze } from "../language/analyze";

/** What is proposed for each clause: `rule strength`, behind whom it binds. */
function proposed(pasted: string): Record<string, string[]> {
	const { clauses } = splitDocument(pasted);
	const scope = findScope(clauses);
	return Object.fromEntries(
		clauses.map((clause) => {
			const { appliesTo, proposals } = proposeRules(clause, analyze, scope);
			return [
				clause.place,
				[
					appliesTo,
					...proposals.map(({ rule, severity }) => `${rule} ${severity}`),
				],
			];
		}),
	);
}

test("what a document forbids, urges and leaves open", () => {
	expect(
		proposed(`第1条 職員は、業務で知り得た機密を漏らしてはならない。
第2条 職員は、他人を中傷し、又は人種により差別する内容を公式アカウントで発信してはならない。
第3条 掲載する写真は、写る人の肖像権に配慮するよう努める。
第4条 この規程は、令和8年4月1日から施行する。`),
	).toEqual({
		第1条: ["official", "confidential hold"],
		第2条: ["official", "defamation hold", "discrimination hold"],
		第3条: ["official", "portrait-consent notice"],
		第4条: ["official"],
	});
});

test("private use is only advised, and the nearest heading says whom a clause binds", () => {
	expect(
		proposed(`SNSガイドライン
1 業務での利用
(1) わいせつな内容を発信しないこと。
2 私的利用
(1) 勤務時間中に使わないこと。
(2) 守秘義務を守り、未公表の情報を書かないこと。`),
	).toEqual({
		"1(1)": ["official", "obscenity hold"],
		"2(1)": ["personal", "work-hours notice"],
		"2(2)": ["personal", "confidential notice"],
	});
});

describe("silence", () => {
	test.each([
		[
			"a purpose",
			"1 目的\nこの指針は、個人情報の漏えいを防ぐことを目的とする。",
		],
		["a definition", "1 定義\nSNSとは、誹謗中傷もされるサービスをいう。"],
		[
			"what citizens may not write",
			"1 コメントについて\n誹謗中傷を含むコメントは、予告なく削除します。",
		],
	])("%s asks nothing of staff", (_, pasted) => {
		expect(
			Object.values(proposed(pasted))
				.flat()
				.filter((said) => said.includes(" ")),
		).toEqual([]);
	});
});

test("the opening words of a list make its items exemptions", () => {
	expect(
		proposed(`(1) 次の場合は、所属長の承認を得ずに発信することができる。
ア 災害のとき
イ ホームページで公表しているとき`)["(1)ア"],
	).toContain("approval-exemption notice");
});

test("the words that speak for a rule are shown as they stand", () => {
	const [clause] = splitDocument(
		"1 秘密\n部外秘の資料や機密を載せないこと。",
	).clauses;
	if (!clause) throw new Error("no clause");
	expect(
		proposeRules(clause, analyze, "official").proposals[0]?.because,
	).toEqual(["部外秘", "機密"]);
});

test("each proposed rule is one that municipalities cite or that reads drafts", () => {
	const known = new Set([
		...rules.map(({ id }) => id),
		...guidelines.flatMap(({ clauses }) =>
			clauses.flatMap((clause) => Object.keys(clause.rules)),
		),
	]);
	expect(
		vocabulary.map(({ rule }) => rule).filter((rule) => !known.has(rule)),
	).toEqual([]);
});
