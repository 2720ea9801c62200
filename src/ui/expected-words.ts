import type { Words } from "../core/words";

/** In Japanese, by the names that core/policy-form.ts, parse-policy.ts and guideline-in-force.ts give them. */
const names: Record<string, string> = {
	"an object": "項目と値の組 { … }",
	Object: "項目と値の組 { … }",
	Array: "一覧 [ … ]",
	string: "文字",
	number: "数",
	"a whole number": "整数",
	"a handle or a numeric id": "@名前 か、数字のID",
	"Facebook’s numeric id": "Facebookの数字のID",
	"at least one letter": "1文字以上",
	"how people cite the clause": "条文の呼び方（「第3条」など）",
	"what the clause asks": "条文が求めること",
	"a host name such as city.example.lg.jp":
		"サイトのホスト名（city.example.lg.jp など）",
	"clauses, or strengths in rules": "clauses の条文か、rules の強さ",
};
const meanwhile: Words = {
	ja: "（直るまで、すべての規則が働きます）",
	en: " (all rules are on)",
};

/** What a value of the policy should have been, for people. What is to be written just so (HH:MM, "ube" | "zushi") stays as it is. */
export function expectedWords(expected: string): Words {
	const isMeanwhile = expected.endsWith(meanwhile.en);
	const form = isMeanwhile ? expected.slice(0, -meanwhile.en.length) : expected;
	const ja = names[form] ?? form;
	return { ja: ja + (isMeanwhile ? meanwhile.ja : ""), en: expected };
}
