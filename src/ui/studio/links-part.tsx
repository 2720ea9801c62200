import { LineList } from "./line-list";
import { Part } from "./part";
import { readHosts } from "./read-hosts";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** Where drafts may link to, and whom they may quote. */
export function LinksPart({ studio }: { studio: Studio }) {
	const { policy, say, set } = studio;
	return (
		<Part
			id="links"
			title={wording.links}
			keys={["allowedDomains", "blockedDomains", "allowedAccounts"]}
			studio={studio}
		>
			<LineList
				id="allowed-domains"
				label={say(wording.allowedDomains)}
				help={say(wording.allowedDomainsHelp)}
				lines={policy.allowedDomains}
				save={(lines) => set({ allowedDomains: readHosts(lines) })}
			/>
			<LineList
				id="blocked-domains"
				label={say(wording.blockedDomains)}
				help={say(wording.blockedDomainsHelp)}
				lines={policy.blockedDomains}
				save={(lines) => set({ blockedDomains: readHosts(lines) })}
			/>
			<LineList
				id="allowed-accounts"
				label={say(wording.allowedAccounts)}
				help={say(wording.allowedAccountsHelp)}
				lines={policy.allowedAccounts}
				save={(lines) =>
					set({
						allowedAccounts: lines.map((line) => line.replace(/^[@＠]/, "")),
					})
				}
			/>
		</Part>
	);
}
