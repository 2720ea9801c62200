import { findRegistered } from "../classify-account";
import type { Draft } from "../draft";
import type { Policy, RegisteredAccount } from "../policy";

/**
 * What the organisation registered about the account the draft is written from. A draft of an official account without handle, as on
 * the command line, is from the only official account there is on that site.
 */
export function findOwnAccount(
	draft: Draft,
	policy: Policy,
): RegisteredAccount | undefined {
	const { account } = draft;
	if (account.handle !== undefined) return findRegistered(account, policy);
	const officials = policy.accounts.filter(
		({ site, kind }) => site === account.site && kind === "official",
	);
	return account.kind === "official" && officials.length === 1
		? officials[0]
		: undefined;
}
