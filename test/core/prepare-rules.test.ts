import { expect, test } from "vitest";
import type { Draft } from "../../src/core/draft";
import { defaultPolicy } from "../../src/core/policy";
import { prepareRules } from "../../src/core/prepare-rules";
import type { RulebookEntry } from "../../src/core/rulebook";
import { createAnalyzer } from "../../src/language/analyze";

const draft: Draft = {
	site: "x",
	action: "post",
	account: { site: "x", kind: "official" },
	text: "あいうえお",
	media: [],
	at: "2026-04-01T10:00:00+09:00",
};

const entry = (id: string, check: () => []): RulebookEntry => ({
	rule: {
		id,
		title: { ja: id, en: id },
		why: { ja: "", en: "" },
		accounts: "both",
		severity: "notice",
		check,
	},
	severity: "notice",
	clauses: [],
});

/** What happened, in order; before the `enough`th rule there is enough. */
async function prepare(enough = Number.POSITIVE_INFINITY): Promise<string[]> {
	const told: string[] = [];
	const rule = (id: string) =>
		entry(id, () => {
			told.push(id);
			return [];
		});
	const broken = entry("broken", () => {
		told.push("broken");
		throw new Error("broken");
	});
	await prepareRules(
		draft,
		createAnalyzer()(draft.text),
		[rule("first"), broken, rule("last")],
		defaultPolicy,
		async () => {
			told.push("rest");
		},
		() => told.filter((one) => one === "rest").length > enough,
	);
	return told;
}

test("every rule is asked, others have their turn before each, and one that throws stops none", async () => {
	expect(await prepare()).toEqual([
		"rest",
		"first",
		"rest",
		"broken",
		"rest",
		"last",
	]);
});

test("it ends where there is enough", async () => {
	expect(await prepare(1)).toEqual(["rest", "first", "rest"]);
});
