import { showHandle } from "../../core/show-handle";
import type { View } from "../../core/view";
import { AccountShape } from "../account-shape";
import * as wording from "../wording";

/** On Facebook the name comes first: a mere number tells nobody anything. */
function whoIs({ account, registered }: View): string {
	const name = registered?.name ?? account.name ?? "";
	const handle = account.handle ? showHandle(account.site, account.handle) : "";
	const parts = account.site === "facebook" ? [name, handle] : [handle, name];
	return parts.filter(Boolean).join(" ");
}

/** Large, on top of a dialog: which account it is about. */
export function AccountLine({ view }: { view: View }) {
	const { kind } = view.account;
	return (
		<p class={`account ${kind}`} id="account">
			<AccountShape kind={kind} />
			{wording.kind[kind][view.language]}
			<span>{whoIs(view)}</span>
		</p>
	);
}
