import { render } from "preact";
import { useState } from "preact/hooks";
import { type Breath, grounds, needsReason, type Reason } from "../core/breath";
import { showHandle } from "../core/show-handle";
import type { View } from "../core/view";
import type { Words } from "../core/words";
import { AccountShape } from "./account-shape";
import css from "./gate.css?inline";
import { gateWording } from "./gate-wording";
import { wording } from "./wording";

type Props = {
	view: View;
	reasons: Reason[];
	onEnd(breath: Breath): void;
};

function ReasonLine({ reason, view }: { reason: Reason; view: View }) {
	const say = (words: Words) => words[view.language];
	if (reason.kind !== "finding")
		return (
			<li class="hold">
				<p>{say(gateWording.doubt[reason.kind])}</p>
				{"before" in reason && <p class="cited">{reason.before}</p>}
				{"doubt" in reason && reason.doubt && (
					<p class="cited">{say(reason.doubt)}</p>
				)}
			</li>
		);
	const { finding } = reason;
	const cited = finding.clauses.flatMap((id) => view.clauses[id]?.cited ?? []);
	return (
		<li class={finding.severity}>
			{finding.span && (
				<p>
					<b>「{view.text.slice(finding.span.start, finding.span.end)}」</b>
				</p>
			)}
			<p>{finding.message}</p>
			<p>{finding.advice}</p>
			{cited.length > 0 && <p class="cited">{cited.join("、")}</p>}
		</li>
	);
}

function Grounds({
	view,
	onChoose,
}: {
	view: View;
	onChoose(ground: string): void;
}) {
	const say = (words: Words) => words[view.language];
	return (
		<fieldset class="grounds">
			<legend>{say(gateWording.ground)}</legend>
			{Object.entries(grounds).map(([id, words]) => (
				<label key={id}>
					<input
						type="radio"
						name="ground"
						value={id}
						onChange={() => onChoose(id)}
					/>{" "}
					{say(words)}
				</label>
			))}
		</fieldset>
	);
}

/** On Facebook the name comes first: a mere number tells nobody anything. */
function whoIs({ account, registered }: View): string {
	const name = registered?.name ?? account.name ?? "";
	const handle = account.handle ? showHandle(account.site, account.handle) : "";
	const parts = account.site === "facebook" ? [name, handle] : [handle, name];
	return parts.filter(Boolean).join(" ");
}

function Gate({ view, reasons, onEnd }: Props) {
	const [ground, setGround] = useState<string>();
	const say = (words: Words) => words[view.language];
	const { account } = view;
	const mustSay = needsReason(reasons);
	return (
		<>
			<h2>{say(gateWording.title)}</h2>
			<p class={`account ${account.kind}`}>
				<AccountShape kind={account.kind} />
				{say(wording.kind[account.kind])}
				<span>{whoIs(view)}</span>
			</p>
			<div class="points">
				<ul class="reasons">
					{reasons.map((reason, i) => (
						<ReasonLine
							key={`${reason.kind} ${i.toString()}`}
							reason={reason}
							view={view}
						/>
					))}
				</ul>
				{view.checklist.length > 0 && (
					<ul class="checklist">
						{view.checklist.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				)}
				{mustSay && <Grounds view={view} onChoose={setGround} />}
			</div>
			<div class="buttons">
				<button
					type="button"
					class="back"
					onClick={() => onEnd({ goes: false })}
				>
					{say(gateWording.back)}
				</button>
				<button
					type="button"
					disabled={mustSay && !ground}
					onClick={() => onEnd({ goes: true, ...(ground && { ground }) })}
				>
					{say(gateWording.go)}
				</button>
			</div>
		</>
	);
}

/**
 * One breath: the account, the open points, the checklist. The focus is on going back; Esc goes back as well.
 * A modal <dialog>: it lies above the site's own dialogs, and everything behind it is inert, so that no focus trap can pull the focus away.
 */
export function askForBreath(
	layer: ShadowRoot,
	view: View,
	reasons: Reason[],
	theme: string,
): Promise<Breath> {
	const page = layer.ownerDocument;
	const style = page.createElement("style");
	style.textContent = css;
	const dialog = page.createElement("dialog");
	dialog.setAttribute("role", "alertdialog");
	dialog.setAttribute("aria-label", gateWording.title[view.language]);
	dialog.className = "dock gate";
	dialog.dataset.theme = theme;
	dialog.lang = view.language;
	layer.append(style, dialog);
	return new Promise<Breath>((resolve) => {
		const end = (breath: Breath) => {
			if (!dialog.isConnected) return;
			dialog.close();
			render(null, dialog);
			dialog.remove();
			style.remove();
			resolve(breath);
		};
		const goBack = () => end({ goes: false });
		// At once, not with the later `close`: the next key already belongs to the text.
		dialog.addEventListener("cancel", (event) => {
			event.preventDefault();
			goBack();
		});
		dialog.addEventListener("close", goBack);
		render(<Gate view={view} reasons={reasons} onEnd={end} />, dialog);
		dialog.showModal();
		dialog.querySelector<HTMLElement>(".back")?.focus();
	});
}
