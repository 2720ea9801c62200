import { showHandle } from "../core/show-handle";
import type { View } from "../core/view";
import type { Words } from "../core/words";
import { AccountShape } from "./account-shape";
import { wording } from "./wording";

type Props = {
	view: View;
	isOpen: boolean;
	onToggle(): void;
	/** Checks on this site again. */
	onResume?(): void;
};

const strengths = ["hold", "confirm", "notice"] as const;

/** 「確認 2」: how many findings of each strength, strongest first. */
export function sayCounts(view: View): string[] {
	return strengths.flatMap((severity) => {
		const count = view.findings.filter(
			(finding) => finding.severity === severity,
		).length;
		return count > 0
			? [`${wording.severity[severity][view.language]} ${count}`]
			: [];
	});
}

/** Name, department and reply policy, as far as the organisation has registered them. */
function describe({ account, registered, language }: View): string[] {
	const policy = registered?.replyPolicy;
	return [
		registered?.name ?? account.name ?? "",
		registered?.department ?? "",
		policy ? wording.replyPolicy[policy][language] : "",
	].filter(Boolean);
}

/** What has to be said beside the account: why nothing is checked, or why the account is in doubt. */
export function findMessage({
	trouble,
	isPartial,
}: View): { line: Words; more: Words } | undefined {
	if (trouble) return wording.trouble[trouble];
	return isPartial ? wording.partial : undefined;
}

/** Said once a day, while nothing is written yet. */
const findReminder = ({ reminder, text, trouble }: View) =>
	text === "" && !trouble ? reminder : undefined;

/** 「公式 @kawabe_city 川辺市」: whose account it is, as it is seen. */
export function sayAccount(view: View): string {
	const { account, audience, language } = view;
	const handle = account.handle ? showHandle(account.site, account.handle) : "";
	const details = describe(view);
	// A mere number tells nobody anything: the name comes first.
	const who =
		account.site === "facebook" ? [...details, handle] : [handle, ...details];
	return [
		wording.kind[account.kind][language],
		...who,
		audience && wording.audience[audience][language],
	]
		.filter(Boolean)
		.join(" ");
}

/** Why nothing is checked, why the account is in doubt, or the duty of the day; empty where there is nothing to say. */
export function sayMessage(view: View): string[] {
	const message = findMessage(view);
	if (message)
		return [message.line[view.language], message.more[view.language]];
	const { doubt } = view.account;
	const line = doubt ? doubt[view.language] : findReminder(view);
	return line ? [line] : [];
}

/** The line beside the composer: which account is active, and how many points are open. */
export function Badge({ view, isOpen, onToggle, onResume }: Props) {
	const say = (words: Words) => words[view.language];
	const { account } = view;
	const kind = say(wording.kind[account.kind]);
	const handle = account.handle ? showHandle(account.site, account.handle) : "";
	const details = describe(view);
	// A mere number tells nobody anything: the name comes first.
	const who =
		account.site === "facebook" ? [...details, handle] : [handle, ...details];
	const counts = sayCounts(view);
	const message = findMessage(view);
	const doubt = account.doubt && say(account.doubt);
	const reminder = findReminder(view);
	const audience = view.audience && say(wording.audience[view.audience]);
	const spoken = message
		? [say(message.line), say(message.more)]
		: [doubt, reminder];
	const name = [kind, handle, ...details, audience, ...counts, ...spoken]
		.filter(Boolean)
		.join(" ");
	const line = message ? say(message.line) : (doubt ?? reminder);
	// Word for word what is seen, so that it can be pressed by saying it (WCAG 2.5.3).
	const seen = [kind, ...who, audience, line, ...counts]
		.filter(Boolean)
		.join(" ");
	return (
		// It is told of elsewhere, in few words: read as a whole with every change it would chatter.
		<div role="status" aria-live="off" class="line" aria-label={name}>
			<button
				type="button"
				class={`badge ${account.kind}`}
				aria-expanded={isOpen}
				aria-label={`${seen} ${say(wording.open)}`}
				title={say(wording.kindMeaning[account.kind])}
				onClick={onToggle}
			>
				<AccountShape kind={account.kind} />
				<b>{kind}</b>{" "}
				<span class={line ? "who short" : "who"}>
					{who.filter(Boolean).map((part) => (
						<span key={part}>{part} </span>
					))}
				</span>{" "}
				{audience && <span class={`tag ${view.audience}`}>{audience}</span>}{" "}
				{line && <span class="message">{line}</span>}{" "}
				{counts.map((count, i) => (
					<span key={count} class={`count ${i === 0 ? "first" : ""}`}>
						{count}{" "}
					</span>
				))}
				<span class="checking" aria-hidden="true" />
			</button>
			{view.trouble === "paused" && (
				<button type="button" class="badge resume" onClick={onResume}>
					{say(wording.resume)}
				</button>
			)}
		</div>
	);
}
