import type { SiteId } from "../../core/draft";
import type { Guideline } from "../../core/guideline";
import type { PolicyState } from "../../core/managed-policy";
import type { Policy, RegisteredAccount } from "../../core/policy";
import type { PageReport } from "../../core/protocol";
import { type Role, roleNames } from "../../core/role";
import { showHandle } from "../../core/show-handle";
import type { Language, Words } from "../../core/words";
import { AccountShape } from "../account-shape";
import { PolicyStateLine } from "../policy-state";
import * as wording from "../wording";
import { InNeed } from "./in-need";
import { OffDuty } from "./off-duty";
import { Pause } from "./pause";
import "./popup-page.css";
import { Reminders } from "./reminders";

type Say = (words: Words) => string;

/** Most titles begin with the municipality, in Japanese. */
function nameGuideline({ municipality, title }: Guideline, language: Language) {
	const name = municipality[language];
	return title.startsWith(name) ? title : `${name}　${title}`;
}

type Props = {
	/** Its account judged by the policy; undefined where we are not at work. */
	report: PageReport | undefined;
	/** What the policy knows of that account. */
	registered: RegisteredAccount | undefined;
	guideline: Guideline | undefined;
	policy: Policy;
	/** What the person is to the city. */
	role: Role;
	/** How many posts are still to be reported to the superior. */
	due: number;
	state: PolicyState;
	language: Language;
	version: string;
	isFirefox: boolean;
	/** The person has stopped the checks on this site. */
	isPaused: boolean;
	mayPause: boolean;
	savePaused(site: SiteId, isPaused: boolean): void;
	offDutyUntil: string | undefined;
	saveOffDuty(until: string | undefined): void;
	/** Whose reactions somebody should look at today. */
	dailyChecks: RegisteredAccount[];
	/** How much of the self-check is due. */
	dueChecks: number;
	/** ISO 8601. */
	now: string;
	openSettings(): void;
	/** A page of the extension: guide.html#takeover. */
	openPage(path: string): void;
	confirmDailyCheck(account: RegisteredAccount): void;
};

const own = {
	notHere: {
		ja: "このページでは動いていません。",
		en: "Not at work on this page.",
	},
	elsewhere: {
		ja: "X・Facebook・Instagramの投稿欄で働きます。そこで開いてもこう出る時は、ページを再読み込みしてください。",
		en: "It works in the compose boxes of X, Facebook and Instagram. If this is one of them, please reload the page.",
	},
	noComposer: {
		ja: "このページに投稿欄は開いていません。投稿欄を開くと、書いている間に確かめます。",
		en: "No compose box is open on this page. Open one, and it is checked while you write.",
	},
	state: {
		watching: {
			ja: "書き始めるのを待っています。",
			en: "Waiting for you to write.",
		},
		checking: { ja: "確かめています。", en: "Checking." },
		ready: { ja: "確かめ終わりました。", en: "Checked." },
		unavailable: {
			ja: "この入力欄は確認していません。",
			en: "This box is not being checked.",
		},
	},
	findings: (count: number): Words => ({
		ja: `気になる点が ${count} 件あります。`,
		en: `Points to look at: ${count}.`,
	}),
	look: {
		ja: "投稿欄の横の一行を押すか、Alt+Shift+Hで、言葉と理由が読めます。",
		en: "Press the line beside the compose box, or Alt+Shift+H, for the words and the reasons.",
	},
	guideline: { ja: "ガイドライン", en: "Guideline" },
	journal: { ja: "記録", en: "Journal" },
	role: { ja: "役割", en: "Role" },
	due: {
		ja: (count: number) => `所属長への報告がまだの投稿が ${count} 件あります`,
		en: (count: number) => `To be reported to your superior: ${count}`,
	},
	welcome: { ja: "はじめに・試し書き", en: "Welcome and practice" },
	selfCheck: { ja: "点検", en: "Self-check" },
	all: { ja: "すべての規則", en: "All rules" },
	privacy: {
		ja: "文章がこのパソコンの外へ送られることはありません。",
		en: "No text ever leaves this computer.",
	},
};

/** How it stands with the text, and what to do now. */
function Standing({ report, say }: { report: PageReport; say: Say }) {
	const { hasComposer, state, trouble, findings } = report;
	if (!hasComposer && trouble !== "paused") return <p>{say(own.noComposer)}</p>;
	if (trouble)
		return (
			<p>
				<b>{say(wording.trouble[trouble].line)}</b>{" "}
				{say(wording.trouble[trouble].more)}
			</p>
		);
	if (findings > 0)
		return (
			<p>
				<b>{say(own.findings(findings))}</b> {say(own.look)}
			</p>
		);
	return (
		<p>
			{say(own.state[state])} {state === "ready" && say(wording.nothing)}
		</p>
	);
}

function Composer({
	report,
	registered,
	say,
}: {
	report: PageReport;
	registered: RegisteredAccount | undefined;
	say: Say;
}) {
	const { account } = report;
	// Signed out, perhaps: nobody is about to post.
	if (!report.hasComposer && account.kind === "unknown")
		return <Standing report={report} say={say} />;
	return (
		<>
			<p class={`account ${account.kind}`}>
				<AccountShape kind={account.kind} />
				<b>{say(wording.kind[account.kind])}</b>{" "}
				{account.handle && showHandle(account.site, account.handle)}{" "}
				{registered?.name ?? account.name}
			</p>
			<p>{say(wording.kindMeaning[account.kind])}</p>
			<Standing report={report} say={say} />
		</>
	);
}

/** Is it on here, which account, which guideline, what now. */
export function PopupPage({
	report,
	registered,
	guideline,
	policy,
	role,
	due,
	state,
	language,
	version,
	isFirefox,
	isPaused,
	mayPause,
	savePaused,
	offDutyUntil,
	saveOffDuty,
	dailyChecks,
	dueChecks,
	now,
	openSettings,
	openPage,
	confirmDailyCheck,
}: Props) {
	const say: Say = (words) => words[language];
	return (
		<main>
			<h1>{say(wording.productName)}</h1>
			{report ? (
				<Composer report={report} registered={registered} say={say} />
			) : (
				<p>
					<b>{say(own.notHere)}</b> {say(own.elsewhere)}
				</p>
			)}
			{report && (
				<Pause
					site={report.site}
					isPaused={isPaused}
					isAllowed={mayPause}
					language={language}
					onChange={(isPaused) => savePaused(report.site, isPaused)}
				/>
			)}
			<Reminders
				dailyChecks={dailyChecks}
				dueChecks={dueChecks}
				language={language}
				openPage={openPage}
				confirmDailyCheck={confirmDailyCheck}
			/>
			<dl>
				<dt>{say(own.guideline)}</dt>
				<dd>{guideline ? nameGuideline(guideline, language) : say(own.all)}</dd>
				<dt>{say(own.role)}</dt>
				<dd>{say(roleNames[role])}</dd>
			</dl>
			{due > 0 && (
				<button
					type="button"
					class="due"
					onClick={() => openPage("journal.html#due")}
				>
					{own.due[language](due)}
				</button>
			)}
			<PolicyStateLine
				isFirefox={isFirefox}
				state={state}
				revision={policy.revision}
				language={language}
			/>
			<OffDuty
				until={offDutyUntil}
				language={language}
				onChange={saveOffDuty}
			/>
			<p class="soft">{say(own.privacy)}</p>
			<InNeed
				report={report}
				now={now}
				language={language}
				openPage={openPage}
			/>
			<footer>
				<button type="button" onClick={() => openPage("guide.html#guideline")}>
					{say(own.guideline)}
				</button>
				<button type="button" onClick={() => openPage("journal.html")}>
					{say(own.journal)}
				</button>
				<button type="button" onClick={() => openPage("self-check.html")}>
					{say(own.selfCheck)}
				</button>
				<button type="button" onClick={() => openPage("welcome.html")}>
					{say(own.welcome)}
				</button>
				<button type="button" onClick={openSettings}>
					{say(wording.settings)}
				</button>
				<span class="soft">
					{version}
					{policy.revision && ` · ${policy.revision}`}
				</span>
			</footer>
		</main>
	);
}
