import type { Account, AccountKind } from "../core/draft";
import { showHandle } from "../core/show-handle";
import type { View } from "../core/view";
import type { Words } from "../core/words";
import { accountShapes } from "./account-shapes";
import * as wording from "./wording";

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

/** `line` stands beside the composer, `more` in the list. */
export type Message = { line: Words; more: Words };

/** What has to be said beside the account: why nothing is checked, or why the account is in doubt. */
export function findMessage({ trouble, isPartial }: View): Message | undefined {
	if (trouble) return wording.trouble[trouble];
	return isPartial ? wording.partial : undefined;
}

/** Said once a day, while nothing is written yet. */
const findReminder = ({ reminder, text, trouble }: View) =>
	text === "" && !trouble ? reminder : undefined;

const showAccount = ({ site, handle }: Account) =>
	handle ? showHandle(site, handle) : "";

/** As people know it. A mere number tells nobody anything: on Facebook the name comes first. */
function whoIs(view: View): string[] {
	const handle = showAccount(view.account);
	const details = describe(view);
	return view.account.site === "facebook"
		? [...details, handle]
		: [handle, ...details];
}

/** 「公式 @kawabe_city 川辺市」: whose account it is, as it is seen. */
export function sayAccount(view: View): string {
	const { account, audience, language } = view;
	return [
		wording.kind[account.kind][language],
		...whoIs(view),
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

/** Plain nodes and not Preact: the line stands beside boxes that nobody writes in, and every page of the sites would have to load it. */
function make<Tag extends keyof HTMLElementTagNameMap>(
	page: Document,
	tag: Tag,
	className: string,
	...within: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = page.createElement(tag);
	element.className = className;
	element.append(...within);
	return element;
}

const svg = "http://www.w3.org/2000/svg";

function makeShape(page: Document, kind: AccountKind): SVGElement {
	const path = page.createElementNS(svg, "path");
	path.setAttribute("d", accountShapes[kind]);
	path.setAttribute("fill", "currentColor");
	path.setAttribute("fill-rule", "evenodd");
	const shape = page.createElementNS(svg, "svg");
	const attributes = { viewBox: "0 0 16 16", width: 14, height: 14 };
	for (const [name, value] of Object.entries(attributes))
		shape.setAttribute(name, `${value}`);
	shape.setAttribute("class", "shape");
	shape.setAttribute("aria-hidden", "true");
	shape.append(path);
	return shape;
}

const makeButton = (page: Document, className: string, onPress: () => void) => {
	const button = make(page, "button", className);
	button.type = "button";
	button.addEventListener("click", onPress);
	return button;
};

/**
 * The line beside the composer: which account is active, and how many points are open.
 * @param onResume checks on this site again
 * @returns draws it; `isUnfolded`: with all there is to say of a trouble, where no list can say it
 */
export function createLine(
	dock: HTMLElement,
	onToggle: () => void,
	onResume = () => {},
): (view: View, isOpen: boolean, isUnfolded?: boolean) => void {
	const page = dock.ownerDocument;
	const badge = makeButton(page, "", onToggle);
	const resume = makeButton(page, "badge resume", onResume);
	const line = make(page, "div", "line", badge);
	line.role = "status";
	// It is told of elsewhere, in few words: read as a whole with every change it would chatter.
	line.ariaLive = "off";

	return (view, isOpen, isUnfolded = false) => {
		const say = (words: Words) => words[view.language];
		const { account } = view;
		const kind = say(wording.kind[account.kind]);
		const details = describe(view);
		const who = whoIs(view).filter(Boolean);
		const counts = sayCounts(view);
		const message = findMessage(view);
		const doubt = account.doubt && say(account.doubt);
		const reminder = findReminder(view);
		const audience = view.audience && say(wording.audience[view.audience]);
		const whole = message ? [say(message.line), say(message.more)] : [];
		const spoken = message ? whole : [doubt, reminder];
		const said = message
			? whole.slice(0, isUnfolded ? 2 : 1).join(" ")
			: (doubt ?? reminder);
		const join = (parts: (string | undefined)[]) =>
			parts.filter(Boolean).join(" ");
		line.ariaLabel = join([
			kind,
			showAccount(account),
			...details,
			audience,
			...counts,
			...spoken,
		]);
		badge.className = `badge ${account.kind}`;
		badge.ariaExpanded = `${isOpen}`;
		// Word for word what is seen, so that it can be pressed by saying it (WCAG 2.5.3).
		badge.ariaLabel = `${join([kind, ...who, audience, said, ...counts])} ${say(wording.open)}`;
		badge.title = say(wording.kindMeaning[account.kind]);
		const span = (className: string, ...within: (Node | string)[]) =>
			make(page, "span", className, ...within);
		const checking = span("checking");
		checking.ariaHidden = "true";
		badge.replaceChildren(
			makeShape(page, account.kind),
			make(page, "b", "", kind),
			" ",
			span(
				said ? "who short" : "who",
				...who.map((part) => span("", `${part} `)),
			),
			" ",
			...(audience ? [span(`tag ${view.audience}`, audience), " "] : []),
			...(said ? [span("message", said), " "] : []),
			...counts.map((count, i) =>
				span(i === 0 ? "count first" : "count", `${count} `),
			),
			checking,
		);
		resume.textContent = say(wording.resume);
		if (view.trouble === "paused") line.append(resume);
		else resume.remove();
		// Only now: a status that comes empty would be read as such.
		if (line.parentNode !== dock) dock.prepend(line);
	};
}
