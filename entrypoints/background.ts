import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { check } from "../src/core/check";
import { classifyAccount, findRegistered } from "../src/core/classify-account";
import type { Draft } from "../src/core/draft";
import { findClauses } from "../src/core/find-clauses";
import type { CheckAnswer } from "../src/core/protocol";
import { keepRulebooks } from "../src/core/rulebook";
import { answerPages } from "../src/extension/background-link";
import { keep } from "../src/extension/keep";
import { followManagedPolicy } from "../src/extension/managed-policy";
import { readSettings, watchSettings } from "../src/extension/settings";
import { guidelines } from "../src/guidelines";
import {
	analyzeWithoutDictionary,
	createAnalyzer,
} from "../src/language/analyze";
import { readDictionary } from "../src/language/dictionary";
import { rules } from "../src/rules";

export default defineBackground(() => {
	const settings = keep(async () => {
		const read = await readSettings();
		return {
			...read,
			rulebookFor: keepRulebooks(rules, guidelines, read.policy),
		};
	});
	const analyzer = keep(async () => {
		const file = await fetch(browser.runtime.getURL("/ipadic.bin"));
		return createAnalyzer(readDictionary(await file.arrayBuffer()));
	});

	const checkDraft = async (draft: Draft): Promise<CheckAnswer> => {
		const { policy, language, rulebookFor } = await settings.get();
		const account = classifyAccount(draft.account, policy);
		const analyze =
			draft.text === ""
				? undefined
				: await analyzer.get().catch(() => undefined);
		const text = (analyze ?? analyzeWithoutDictionary)(draft.text);
		const findings = check(
			{ ...draft, account },
			text,
			rulebookFor(account),
			policy,
			language,
		);
		return {
			account,
			registered: findRegistered(account, policy),
			findings,
			isPartial: draft.text !== "" && !analyze,
			language,
			clauses: findClauses(findings, guidelines, language),
		};
	};

	answerPages({
		check: checkDraft,
		openOptions: async () => {
			await browser.runtime.openOptionsPage();
			return undefined;
		},
	});
	watchSettings(settings.drop);
	followManagedPolicy();
});
