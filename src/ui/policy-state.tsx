import { graceMs, type PolicyState } from "../core/managed-policy";
import type { Language, Words } from "../core/words";
import { tellDay } from "./tell-approval";

const meaning: Record<PolicyState["kind"], Words> = {
	pending: {
		ja: "組織の設定があるかどうかを確かめています。",
		en: "Looking whether your organisation has set anything.",
	},
	managed: {
		ja: "組織の設定が働いています。",
		en: "Your organisation’s settings are in force.",
	},
	degraded: {
		ja: "組織の設定の一部がブラウザから届いていません。届いていない項目には、前に届いた値を使っています。管理者に知らせてください。",
		en: "Parts of your organisation’s settings have not arrived. The last values that did are used. Please tell your administrator.",
	},
	stale: {
		ja: "組織の設定が届かなくなりました。最後に届いた設定で確かめています。管理者に知らせてください。",
		en: "Your organisation’s settings no longer arrive. The last ones are used. Please tell your administrator.",
	},
	unmanaged: {
		ja: "組織の設定はありません。ご自分で設定できます。",
		en: "There are no organisation settings. You can choose your own.",
	},
};

const onlyAtStart: Words = {
	ja: "管理者が変えた設定は、Firefoxを再起動すると届きます。",
	en: "What your administrator changes arrives when Firefox is restarted.",
};

type Props = {
	state: PolicyState;
	revision: string;
	/** Firefox delivers a policy only when it starts (2026-11). */
	isFirefox: boolean;
	language: Language;
};

/** When it last arrived, and until when it holds. */
function Held({ seenAt, language }: { seenAt: number; language: Language }) {
	const day = (time: number) => tellDay(new Date(time).toISOString(), language);
	return language === "ja" ? (
		<>
			（最後に届いた日: {day(seenAt)}、{day(seenAt + graceMs)}まで使います）
		</>
	) : (
		<>
			{" "}
			(last seen {day(seenAt)}, used until {day(seenAt + graceMs)})
		</>
	);
}

/** What an admin asks for on the telephone: is the policy there, which revision, what is missing. */
export function PolicyStateLine({
	state,
	revision,
	isFirefox,
	language,
}: Props) {
	return (
		<p class={`policy-state ${state.kind}`}>
			{meaning[state.kind][language]}
			{revision && (
				<>
					{" "}
					<code>{revision}</code>
				</>
			)}
			{state.kind === "degraded" && (
				<>
					{" "}
					<code>{state.missing.join(", ")}</code>
				</>
			)}
			{state.kind === "stale" && (
				<Held seenAt={state.seenAt} language={language} />
			)}
			{isFirefox && state.kind !== "unmanaged" && <> {onlyAtStart[language]}</>}
		</p>
	);
}
