import type { AnalyzedText } from "./analyzed-text";
import type { Draft } from "./draft";
import type { Policy } from "./policy";
import type { RulebookEntry } from "./rulebook";

/**
 * Has the rules make what they make with their first check: letter trees, and the patterns that this text asks for. It is done with a
 * text that is read without the dictionary, while that is being loaded; what they find, or throw, is for the check itself to say.
 * @param rest lets others have their turn between two rules, the file that is arriving above all
 * @param isEnough asked before each rule
 */
export async function prepareRules(
	draft: Draft,
	text: AnalyzedText,
	rulebook: RulebookEntry[],
	policy: Policy,
	rest: () => Promise<void>,
	isEnough: () => boolean,
): Promise<void> {
	for (const { rule } of rulebook) {
		await rest();
		if (isEnough()) return;
		try {
			rule.check(text, draft, policy);
		} catch {}
	}
}
