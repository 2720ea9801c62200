import type { RegisteredAccount } from "../../core/policy";
import type { Language, Words } from "../../core/words";
import { AccountList } from "./account-list";
import { wording } from "./wording";

type Props = {
	accounts: RegisteredAccount[];
	isFixed: boolean;
	language: Language;
	save(accounts: RegisteredAccount[]): void;
};

/** The registered accounts, and what registering one does. */
export function AccountsPart(props: Props) {
	const say = (words: Words) => words[props.language];
	return (
		<section>
			<h2>{say(wording.accounts)}</h2>
			<p>{say(wording.accountsHelp)}</p>
			<AccountList {...props} />
			{props.isFixed && <p class="fixed">{say(wording.fixed)}</p>}
		</section>
	);
}
