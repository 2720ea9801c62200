import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type { Reason } from "../src/core/breath";
import { dayAt } from "../src/core/calendar";
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
import { isOffDutyAt } from "../src/core/off-duty";
import type { Policy } from "../src/core/policy";
import type { CheckAnswer } from "../src/core/protocol";
import type { Stance } from "../src/core/reaction";
import { keepRulebooks, type RulebookEntry } from "../src/core/rulebook";
import { takeStance } from "../src/core/take-stance";
import { answerPages } from "../src/extension/background-link";
import { addEntry, hashText } from "../src/extension/journal";
import { keep } from "../src/extension/keep";
import { readLastSent, rememberSent } from "../src/extension/last-sent";
import { followManagedPolicy } from "../src/extension/managed-policy";
import { readOffDuty } from "../src/extension/off-duty";
import {
	findInOtherTabs,
	forgetClosedTabs,
	noteAccount,
} from "../src/extension/open-accounts";
import { isFirstOfDay } from "../src/extension/reminded";
import {
	isNewlySaid,
	readDisclaimer,
	rememberDisclaimer,
} from "../src/extension/seen-profiles";
import { readSettings, type Settings } from "../src/extension/settings";
import { watchSettings } from "../src/extension/watch-settings";
import { guidelines } from "../src/guidelines";
import { createAnalyzer } from "../src/language/analyze";
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

	const readWithoutDictionary = createAnalyzer();

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

	/** What is said beside a compose box that nobody has written in yet. */
	const openComposer = async (
		draft: Draft,
		rulebook: RulebookEntry[],
		{ policy, language }: Pick<Settings, "policy" | "language">,
	): Promise<Pick<CheckAnswer, "reminder" | "purpose">> => {
		const said = check(
			{ ...draft, deed: "open", text: "" },
			readWithoutDictionary(""),
			rulebook,
			policy,
			language,
		);
		const find = (id: string) => said.find(({ rule }) => rule === id);
		const purpose = find("account-purpose")?.message;
		const duty = find("duty-reminder");
		const today = dayAt(draft.at);
		const isAsked =
			duty !== undefined &&
			today !== undefined &&
			draft.deed === undefined &&
			draft.text === "" &&
			// While no municipality is chosen the sentences of none are one's own.
			policy.guideline !== "all" &&
			draft.account.kind !== "unknown" &&
			(await isFirstOfDay(
				Object.values(today).join("-"),
				draft.account.kind === "official",
			));
		const inForce = withCustomGuideline(guidelines, policy);
		const [own] = duty
			? Object.values(findClauses([duty], inForce, language))
			: [];
		return {
			...(purpose && { purpose }),
			...(isAsked && {
				// The municipalities' sentences are Japanese.
				reminder: [
					own && language === "ja" ? own.summary : duty.message,
					own ? `（${own.cited}）` : "",
				].join(""),
			}),
		};
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
		const text = (analyze ?? readWithoutDictionary)(draft.text);
		const hasDisclaimer =
			account.kind === "personal" ? await readDisclaimer(account) : undefined;
		const complete: Draft = {
			...draft,
			account,
			...(hasDisclaimer !== undefined && { hasDisclaimer }),
			...(account.kind !== "official" &&
				isOffDutyAt(draft.at, await readOffDuty()) && {
					isOffDuty: true as const,
				}),
		};
		const rulebook = rulebookFor(account);
		const found = isUntouched(draft)
			? []
			: check(complete, text, rulebook, policy, language);
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
			...(draft.audience &&
				rulebook.some(({ rule }) => rule.id === "audience") && {
					audience: draft.audience,
				}),
			...(await openComposer(complete, rulebook, { policy, language })),
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
			readWithoutDictionary(""),
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
