import type { PolicyState } from "../core/managed-policy";
import type { Language, Words } from "../core/words";

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

type Props = { state: PolicyState; revision: string; language: Language };

/** What an admin asks for on the telephone: is the policy there, which revision, what is missing. */
export function PolicyStateLine({ state, revision, language }: Props) {
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
				<> （{new Date(state.seenAt).toLocaleString(language)}）</>
			)}
		</p>
	);
}
