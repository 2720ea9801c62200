import type { RegisteredAccount } from "../../core/policy";
import { AccountShape } from "../account-shape";
import { wording as settingsWording } from "../settings/wording";
import * as common from "../wording";
import { accountNameOf } from "./account-name";
import type { Studio } from "./studio";
import { wording } from "./wording";

type Props = {
	account: RegisteredAccount;
	change(account: RegisteredAccount, group?: string): void;
	remove(): void;
	studio: Studio;
};

const texts = [
	["name", settingsWording.name],
	["department", settingsWording.department],
	["purpose", wording.purpose],
] as const;

const replyPolicies = ["none", "template", "reply"] as const;

/** One registered account: a line, and what can be said about it folded below. */
export function AccountFields({ account, change, remove, studio }: Props) {
	const { say } = studio;
	const name = accountNameOf(account);
	const optional = <Key extends keyof RegisteredAccount>(
		key: Key,
		value: RegisteredAccount[Key] | undefined,
		group?: string,
	) => {
		const { [key]: _, ...rest } = account;
		change(
			(value === undefined || value === ""
				? rest
				: { ...rest, [key]: value }) as RegisteredAccount,
			group,
		);
	};
	return (
		<details class="entry">
			<summary>
				<span class={`kind ${account.kind}`}>
					<AccountShape kind={account.kind} />
					{say(common.kind[account.kind])}
				</span>{" "}
				<b>{name}</b>{" "}
				<span class="soft">
					{[account.name, account.department].filter(Boolean).join("・")}
				</span>
			</summary>
			<div class="add">
				<label>
					{say(settingsWording.kind)}
					<select
						value={account.kind}
						onChange={(event) =>
							change({
								...account,
								kind:
									event.currentTarget.value === "personal"
										? "personal"
										: "official",
							})
						}
					>
						<option value="official">{say(common.kind.official)}</option>
						<option value="personal">{say(common.kind.personal)}</option>
					</select>
				</label>
				{texts.map(([key, label]) => (
					<label key={key}>
						{say(label)}
						<input
							value={account[key] ?? ""}
							onInput={(event) =>
								optional(
									key,
									event.currentTarget.value,
									`accounts.${name}.${key}`,
								)
							}
						/>
					</label>
				))}
				<label>
					{say(wording.replies)}
					<select
						value={account.replyPolicy ?? ""}
						onChange={(event) =>
							optional(
								"replyPolicy",
								replyPolicies.find(
									(known) => known === event.currentTarget.value,
								),
							)
						}
					>
						<option value="">{say(wording.undecided)}</option>
						{replyPolicies.map((known) => (
							<option key={known} value={known}>
								{say(common.replyPolicy[known])}
							</option>
						))}
					</select>
				</label>
			</div>
			<div class="purposes">
				{(["shared", "character"] as const).map((key) => (
					<label key={key} class="choice">
						<input
							type="checkbox"
							checked={account[key] ?? false}
							onChange={(event) =>
								optional(key, event.currentTarget.checked || undefined)
							}
						/>
						{say(wording[key])}
					</label>
				))}
				<button
					type="button"
					aria-label={`${say(wording.remove)}: ${name}`}
					onClick={remove}
				>
					{say(wording.remove)}
				</button>
			</div>
		</details>
	);
}
