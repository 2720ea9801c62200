import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import type { Approval } from "../src/core/approval/approval";
import type { Asked, Breath, Reason } from "../src/core/breath";
import { check } from "../src/core/check";
import { defaultChecklists, pickChecklist } from "../src/core/checklist";
import { classifyAccount, findRegistered } from "../src/core/classify-account";
import { statesOwnView } from "../src/core/context/own-view";
import { findLastDay } from "../src/core/dates/last-day";
import type { Account, Draft } from "../src/core/draft";
import {
	clausesOfAsked,
	findAsked,
	rulesOfAsked,
} from "../src/core/find-asked";
import { findClauses } from "../src/core/find-clauses";
import { findElsewhere } from "../src/core/find-elsewhere";
import type { Finding } from "../src/core/finding";
import { clauseHash } from "../src/core/guide-address";
import {
	findGuideline,
	withCustomGuideline,
} from "../src/core/guideline-in-force";
import { makeEntry } from "../src/core/journal";
import { leaveKept } from "../src/core/kept-wordings";
import { openLikeness } from "../src/core/likeness";
import { isOffDutyAt } from "../src/core/off-duty";
import { answerPaused, pausedStance } from "../src/core/pause";
import { pickGeneralContact } from "../src/core/pick-contacts";
import type { Policy } from "../src/core/policy";
import { prepareRules } from "../src/core/prepare-rules";
import type { CheckAnswer } from "../src/core/protocol";
import type { Stance } from "../src/core/reaction";
import {
	forDeeds,
	keepRulebooks,
	type RulebookEntry,
} from "../src/core/rulebook";
import { sayOnOpening } from "../src/core/say-on-opening";
import { takeStance } from "../src/core/take-stance";
import { writeWrongFinding } from "../src/core/wrong-finding";
import { answerPages } from "../src/extension/background-link";
import {
	addEntry,
	hashText,
	keepApproval,
	readApprovals,
} from "../src/extension/journal";
import { keep } from "../src/extension/keep";
import { saveKeptWording } from "../src/extension/kept-wordings";
import { readLastSent, rememberSent } from "../src/extension/last-sent";
import { letOthers } from "../src/extension/let-others";
import { followManagedPolicy } from "../src/extension/managed-policy";
import { readOffDuty } from "../src/extension/off-duty";
import {
	findInOtherTabs,
	forgetClosedTabs,
	noteAccount,
} from "../src/extension/open-accounts";
import { loadDictionary, loadLikeness } from "../src/extension/package-file";
import { savePaused } from "../src/extension/paused-sites";
import { isFirstOfDay } from "../src/extension/reminded";
import { savePledge } from "../src/extension/role";
import {
	isNewlySaid,
	readDisclaimer,
	rememberDisclaimer,
} from "../src/extension/seen-profiles";
import { readSettings } from "../src/extension/settings";
import { watchSettings } from "../src/extension/watch-settings";
import { welcomeOnInstall } from "../src/extension/welcome";
import { guidelines } from "../src/guidelines";
import { createAnalyzer } from "../src/language/analyze";
import { readDictionary } from "../src/language/dictionary";
import { createSearch } from "../src/language/matches";
import { rules } from "../src/rules";
import { judgeAlt } from "../src/rules/portrait-consent/find-people";

/** A composer that merely stands on the page: nothing written, quoted, answered or attached. */
const isUntouched = ({ text, action, media, deed }: Draft) =>
	text === "" && action === "post" && media.length === 0 && !deed;

/** Of a long draft this much, in UTF-16 units: rules that are not ready yet are slow, and are to make no one wait. */
const longestToPrepare = 280;

/** As staff write every day. */
const plainText =
	"明日10時から市民ホールで防災展を開きます。入場は無料です。ご家族でお越しください。";

export default defineBackground(() => {
	const settings = keep(async () => {
		const read = await readSettings();
		return {
			...read,
			guideline: findGuideline(guidelines, read.policy),
			rulebookFor: keepRulebooks(rules, guidelines, read.policy),
		};
	});
	/** One for both readers: what is made ready without the dictionary is ready with it. */
	const search = createSearch();
	const analyzer = keep(async () =>
		createAnalyzer(readDictionary(...(await loadDictionary())), search),
	);
	const likeness = keep(async () => openLikeness(await loadLikeness()));
	/** Without its weights the rules go on, and the person is told. */
	const getLikeness = () => likeness.get().catch(() => "broken" as const);

	const readWithoutDictionary = createAnalyzer(undefined, search);
	/** Those on record; without them a person is asked once more, which is no reason to leave a draft unchecked. */
	const approvals = keep(readApprovals);

	/** Only official accounts are asked for approvals and the like. */
	const lookAsked = async (draft: Draft): Promise<Asked> => {
		const { account } = draft;
		if (account.kind !== "official" || isUntouched(draft) || draft.deed)
			return { questions: [] };
		const { policy, own, rulebookFor } = await settings.get();
		return findAsked(draft, {
			policy,
			guidelines,
			rulebook: rulebookFor(account),
			own,
			text: readWithoutDictionary(draft.text),
			textHash: await hashText(draft.text),
			kept: await approvals.get().catch(() => []),
			mayShowPeople: (media) => judgeAlt(media) !== "other",
			now: Date.now(),
		});
	};

	const record = async (draft: Draft, approval: Approval): Promise<void> => {
		await keepApproval({
			site: draft.site,
			account: draft.account.handle ?? "",
			textHash: await hashText(draft.text),
			approval,
			recordedAt: new Date().toISOString(),
		});
		approvals.drop();
	};

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

	/** All that a check is made with is being loaded; the rules get ready meanwhile. */
	let isLoading = false;
	let isLoaded = false;
	const load = (draft: Draft, rulebook: RulebookEntry[], policy: Policy) => {
		const loading = Promise.all([analyzer.get(), getLikeness()]);
		loading.then(
			() => {
				isLoaded = true;
			},
			() => undefined,
		);
		if (!isLoading)
			prepareRules(
				draft,
				readWithoutDictionary(draft.text.slice(0, longestToPrepare)),
				rulebook,
				policy,
				letOthers,
				() => isLoaded,
			);
		isLoading = true;
		return loading;
	};

	/** What is made with the first check has been made. */
	let isPrepared = false;
	/** Much of it only a check makes: this one is of nobody's text and says nothing. */
	const prepare = async (account: Account): Promise<undefined> => {
		const { policy, pausedSites, rulebookFor } = await settings.get();
		if (isPrepared || pausedSites.includes(account.site)) return;
		const judged = classifyAccount(account, policy);
		const rulebook = rulebookFor(judged);
		const draft: Draft = {
			site: account.site,
			account: judged,
			action: "post",
			media: [],
			text: plainText,
			at: new Date().toISOString(),
		};
		const [analyze, readLikeness] = await load(draft, rulebook, policy);
		isPrepared = true;
		const text = analyze(plainText);
		check(draft, text, rulebook, policy, undefined, readLikeness);
	};

	/** @param tab undefined for practice, of which nothing is remembered, and whose account is what it says */
	const checkDraft = async (
		tab: number | undefined,
		draft: Draft,
	): Promise<CheckAnswer> => {
		const {
			policy,
			fixed,
			keptWordings,
			pausedSites,
			guideline,
			language,
			rulebookFor,
		} = await settings.get();
		if (tab !== undefined && pausedSites.includes(draft.site))
			return answerPaused(
				classifyAccount(draft.account, policy),
				policy,
				language,
			);
		const account =
			tab === undefined
				? draft.account
				: classifyAccount(draft.account, policy);
		const opened = rulebookFor(account);
		// It takes longest, and everything else can be read meanwhile.
		const loading =
			draft.text === ""
				? undefined
				: load({ ...draft, account }, opened, policy).catch(() => undefined);
		const lastSent = await readLastSent();
		// Meanwhile the dictionary may still be loading.
		const asking = lookAsked({ ...draft, account });
		const elsewhere = await lookElsewhere(tab, account);
		// Likeness compares words, which without the dictionary nobody knows.
		const [analyze, readLikeness] = (await loading) ?? [];
		const text = (analyze ?? readWithoutDictionary)(draft.text);
		isPrepared ||= analyze !== undefined;
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
		const rulebook = draft.deed ? forDeeds(opened, policy) : opened;
		const all = isUntouched(draft)
			? []
			: check(complete, text, rulebook, policy, language, readLikeness);
		const found =
			tab === undefined || draft.deed
				? all
				: leaveKept(all, draft.text, keptWordings, { policy, fixed, account });
		const findings = await noteProfile(draft, account, policy, found);
		const asked = await asking;
		return {
			...asked,
			account,
			registered: findRegistered(account, policy),
			findings,
			isPartial: draft.text !== "" && !analyze,
			language,
			clauses: findClauses(
				[...findings, { clauses: clausesOfAsked(asked) }],
				withCustomGuideline(guidelines, policy),
				language,
			),
			checklist: pickChecklist(
				guideline?.checklists ?? defaultChecklists,
				{ ...draft, account },
				rulesOfAsked(asked),
			).map(({ text }) => text[language]),
			...(draft.audience &&
				rulebook.some(({ rule }) => rule.id === "audience") && {
					audience: draft.audience,
				}),
			...(await sayOnOpening(complete, {
				blank: readWithoutDictionary(""),
				rulebook,
				guidelines: withCustomGuideline(guidelines, policy),
				policy,
				language,
				isFirstOfDay: tab === undefined ? async () => false : isFirstOfDay,
			})),
			...(lastSent && { lastSent }),
			...(elsewhere && { elsewhere }),
		};
	};

	const findStance = async (
		tab: number | undefined,
		asked: Account,
	): Promise<Stance> => {
		const { policy, pausedSites, language, rulebookFor } = await settings.get();
		const account = classifyAccount(asked, policy);
		if (pausedSites.includes(asked.site))
			return pausedStance(account, language);
		if (tab !== undefined) await noteAccount(tab, account);
		return takeStance(
			account,
			readWithoutDictionary(""),
			forDeeds(rulebookFor(account), policy),
			policy,
			withCustomGuideline(guidelines, policy),
			language,
		);
	};

	const noteSent = async (
		_tab: number | undefined,
		draft: Draft,
		reasons: Reason[],
		breath: Breath,
	): Promise<undefined> => {
		const { policy, pausedSites } = await settings.get();
		const account = classifyAccount(draft.account, policy);
		await rememberSent(account);
		// Nothing was asked, so there is nothing to account for.
		if (pausedSites.includes(draft.site)) return;
		const judged = { ...draft, account };
		const { approval: need } = await lookAsked(judged);
		const permission =
			breath.permission ?? (need?.given && { approval: need.given });
		const entry = makeEntry({
			draft: judged,
			reasons,
			breath,
			permission,
			reports: need?.reports ?? false,
			lastDay: findLastDay(readWithoutDictionary(draft.text), draft.at),
			textHash: await hashText(draft.text),
		});
		if (!entry) return;
		await addEntry(entry, Date.now());
		if (permission && "approval" in permission && !need?.given)
			await record(judged, permission.approval);
		if (reasons.some(({ kind }) => kind === "contractor"))
			await savePledge(policy.guideline, draft.at);
	};

	answerPages({
		check: checkDraft,
		prepare: (_, account) => prepare(account),
		practise: async (_, draft) => {
			const { approval: _need, ...answer } = await checkDraft(undefined, draft);
			return { ...answer, questions: [] };
		},
		stance: findStance,
		sent: noteSent,
		approve: async (_tab, draft, approval) => {
			const { policy } = await settings.get();
			const account = classifyAccount(draft.account, policy);
			if (account.kind === "official")
				await record({ ...draft, account }, approval);
			return undefined;
		},
		keepWording: async (_, wording, isKept) => {
			await saveKeptWording(wording, isKept);
			// The next question may come before the browser tells of the change.
			settings.drop();
			return undefined;
		},
		resume: async (_, site) => {
			await savePaused(site, false);
			settings.drop();
			return undefined;
		},
		reportOn: async (_, finding, about) => {
			const { policy } = await settings.get();
			const { version } = browser.runtime.getManifest();
			const text = writeWrongFinding(finding, about, version);
			// By name only: what is drawn in a page can be read by the page.
			const contact = pickGeneralContact(policy.contacts)?.name;
			return { text, ...(contact && { contact }) };
		},
		openOptions: async () => {
			await browser.runtime.openOptionsPage();
			return undefined;
		},
		openClause: async (_, clause) => {
			const page = browser.runtime.getURL("/guide.html");
			await browser.tabs.create({ url: page + clauseHash(clause) });
			return undefined;
		},
	});
	watchSettings(settings.drop);
	followManagedPolicy();
	forgetClosedTabs();
	welcomeOnInstall();
});
