import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type { Reason } from "../src/core/breath";
import { check } from "../src/core/check";
import { defaultChecklists, pickChecklist } from "../src/core/checklist";
import { classifyAccount, findRegistered } from "../src/core/classify-account";
import { statesOwnView } from "../src/core/context/own-view";
import type { Account, Draft } from "../src/core/draft";
import { findClauses } from "../src/core/find-clauses";
import { findElsewhere } from "../src/core/find-elsewhere";
import type { Finding } from "../src/core/finding";
import {
	findGuideline,
	withCustomGuideline,
} from "../src/core/guideline-in-force";
import { makeEntry } from "../src/core/journal";
import type { Policy } from "../src/core/policy";
import type { CheckAnswer } from "../src/core/protocol";
import type { Stance } from "../src/core/reaction";
import { keepRulebooks } from "../src/core/rulebook";
import { takeStance } from "../src/core/take-stance";
import { answerPages } from "../src/extension/background-link";
import { addEntry, hashText } from "../src/extension/journal";
import { keep } from "../src/extension/keep";
import { readLastSent, rememberSent } from "../src/extension/last-sent";
import { followManagedPolicy } from "../src/extension/managed-policy";
import {
	findInOtherTabs,
	forgetClosedTabs,
	noteAccount,
} from "../src/extension/open-accounts";
import {
	isNewlySaid,
	readDisclaimer,
	rememberDisclaimer,
} from "../src/extension/seen-profiles";
import { readSettings, watchSettings } from "../src/extension/settings";
import { guidelines } from "../src/guidelines";
import {
	analyzeWithoutDictionary,
	createAnalyzer,
} from "../src/language/analyze";
import { readDictionary } from "../src/language/dictionary";
import { rules } from "../src/rules";

/** A composer that merely stands on the page: nothing written, quoted, answered or attached. */
const isUntouched = ({ text, action, media, deed }: Draft) =>
	text === "" && action === "post" && media.length === 0 && !deed;

const checklistsOf = (policy: Policy) =>
	findGuideline(guidelines, policy)?.checklists ?? defaultChecklists;

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

	/** The account of another tab that makes this one's doubtful. */
	const lookElsewhere = async (tab: number | undefined, here: Account) => {
		if (tab === undefined || here.handle === undefined) return undefined;
		await noteAccount(tab, here);
		return findInOtherTabs(tab, (others) => findElsewhere(here, others));
	};

	/** What the own profile tells about a private person, or was told about an official one. */
	const noteProfile = async (
		{ deed, text }: Draft,
		account: Account,
		policy: Policy,
		findings: Finding[],
	): Promise<Finding[]> => {
		if (deed !== "profile" || account.handle === undefined) return findings;
		if (account.kind === "personal")
			await rememberDisclaimer(
				account,
				statesOwnView(text, policy.disclaimer.trim()),
			);
		if (findings.length === 0) return findings;
		const words = findings.map(({ message }) => message).join();
		return (await isNewlySaid(account, words)) ? findings : [];
	};

	const checkDraft = async (
		tab: number | undefined,
		draft: Draft,
	): Promise<CheckAnswer> => {
		const { policy, language, rulebookFor } = await settings.get();
		const lastSent = await readLastSent();
		const account = classifyAccount(draft.account, policy);
		const elsewhere = await lookElsewhere(tab, account);
		const analyze =
			draft.text === ""
				? undefined
				: await analyzer.get().catch(() => undefined);
		const text = (analyze ?? analyzeWithoutDictionary)(draft.text);
		const hasDisclaimer =
			account.kind === "personal" ? await readDisclaimer(account) : undefined;
		const complete: Draft = {
			...draft,
			account,
			...(hasDisclaimer !== undefined && { hasDisclaimer }),
		};
		const found = isUntouched(draft)
			? []
			: check(complete, text, rulebookFor(account), policy, language);
		const findings = await noteProfile(draft, account, policy, found);
		return {
			account,
			registered: findRegistered(account, policy),
			findings,
			isPartial: draft.text !== "" && !analyze,
			language,
			clauses: findClauses(
				findings,
				withCustomGuideline(guidelines, policy),
				language,
			),
			checklist: pickChecklist(checklistsOf(policy), draft).map(
				({ text }) => text[language],
			),
			needsApproval: account.kind === "official" && policy.approval.required,
			...(lastSent && { lastSent }),
			...(elsewhere && { elsewhere }),
		};
	};

	const findStance = async (
		tab: number | undefined,
		asked: Account,
	): Promise<Stance> => {
		const { policy, language, rulebookFor } = await settings.get();
		const account = classifyAccount(asked, policy);
		if (tab !== undefined) await noteAccount(tab, account);
		return takeStance(
			account,
			analyzeWithoutDictionary(""),
			rulebookFor(account),
			policy,
			withCustomGuideline(guidelines, policy),
			language,
		);
	};

	const noteSent = async (
		_tab: number | undefined,
		draft: Draft,
		reasons: Reason[],
		ground?: string,
	): Promise<undefined> => {
		const { policy } = await settings.get();
		const account = classifyAccount(draft.account, policy);
		await rememberSent(account);
		if (reasons.length === 0) return;
		const hash = await hashText(draft.text);
		const entry = makeEntry({ ...draft, account }, reasons, ground, hash);
		if (entry) await addEntry(entry, Date.now());
	};

	answerPages({
		check: checkDraft,
		stance: findStance,
		sent: noteSent,
		openOptions: async () => {
			await browser.runtime.openOptionsPage();
			return undefined;
		},
	});
	watchSettings(settings.drop);
	followManagedPolicy();
	forgetClosedTabs();
});
