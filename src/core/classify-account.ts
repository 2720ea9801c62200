import type { Account } from "./draft";
import type { Policy, RegisteredAccount } from "./policy";

/** Handles are not case-sensitive on any of the sites. */
export const isSameHandle = (a: string, b: string) =>
	a.toLowerCase() === b.toLowerCase();

export const findRegistered = (
	account: Account,
	policy: Policy,
): RegisteredAccount | undefined =>
	policy.accounts.find(
		({ site, id }) =>
			site === account.site &&
			account.handle !== undefined &&
			isSameHandle(id, account.handle),
	);

/** What the page read, judged by who is registered. An account the page could not tell stays unknown. */
export function classifyAccount(account: Account, policy: Policy): Account {
	if (account.kind === "unknown" || !account.handle)
		return { ...account, kind: "unknown" };
	return {
		...account,
		kind: findRegistered(account, policy)?.kind ?? "unregistered",
	};
}
