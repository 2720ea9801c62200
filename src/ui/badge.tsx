import { showHandle } from "../core/show-handle";
import type { View } from "../core/view";
import type { Words } from "../core/words";
import { AccountShape } from "./account-shape";
import { CopyButton } from "./copy-button";
import { wording } from "./wording";

type Props = {
	view: View;
	isOpen: boolean;
	onToggle(): void;
};

const strengths = ["hold", "confirm", "notice"] as const;

/** 「確認 2」: how many findings of each strength, strongest first. */
export function countFindings(view: View): string[] {
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

/** The line beside the composer: which account is active, and how many points are open. */
export function Badge({ view, isOpen, onToggle }: Props) {
	const say = (words: Words) => words[view.language];
	const { account, trouble } = view;
	const kind = say(wording.kind[account.kind]);
	const handle = account.handle ? showHandle(account.site, account.handle) : "";
	const details = describe(view);
	// A mere number tells nobody anything: the name comes first.
	const who =
		account.site === "facebook" ? [...details, handle] : [handle, ...details];
	const counts = countFindings(view);
	const name = [kind, handle, ...details, ...counts].filter(Boolean).join(" ");
	return (
		<div
			role="status"
			aria-label={trouble ? `${name} ${say(wording.trouble[trouble])}` : name}
		>
			<button
				type="button"
				class={`badge ${account.kind}`}
				aria-expanded={isOpen}
				aria-label={`${name}。${say(wording.open)}`}
				title={say(wording.kindMeaning[account.kind])}
				onClick={onToggle}
			>
				<AccountShape kind={account.kind} />
				<b>{kind}</b>
				<span class="who">
					{who.filter(Boolean).map((part) => (
						<span key={part}>{part}</span>
					))}
				</span>
				{counts.map((count, i) => (
					<span key={count} class={`count ${i === 0 ? "first" : ""}`}>
						{count}
					</span>
				))}
				{view.state === "checking" && (
					<span class="checking" aria-hidden="true" />
				)}
			</button>
			{trouble && (
				<p class="trouble">
					{say(wording.trouble[trouble])}{" "}
					{view.report && (
						<CopyButton
							text={view.report}
							label={say(wording.report)}
							language={view.language}
						/>
					)}
				</p>
			)}
			{!trouble && view.isPartial && (
				<p class="trouble">{say(wording.partial)}</p>
			)}
		</div>
	);
}
