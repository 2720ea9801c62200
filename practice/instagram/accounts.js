import { useEffect, useState } from "react";
import { withSettings } from "../shared/address.js";
import { findPerson } from "../shared/people.js";
import { practice } from "../shared/practice.js";
import { settings } from "../shared/settings.js";

/** Instagram's numbers of the accounts one can post with. */
const numbers = {
	kawabe_city: "70000222",
	kawabe_bousai: "70000333",
	hanako_s: "70000111",
};

/** Who posts. A switch loads everything anew; `reload: false` changes the page in place. */
export function useAccount() {
	const [handle, setHandle] = useState(settings.account);
	useEffect(() => {
		// biome-ignore lint/suspicious/noDocumentCookie: the newer way answers only later, and scripts look at once.
		document.cookie = `ds_user_id=${numbers[handle] ?? "70000999"}; path=/; secure`;
	}, [handle]);
	practice.switchAccount = (next, { reload = true } = {}) => {
		const address = withSettings(`${location.pathname}?account=${next}`);
		if (reload) return location.assign(address);
		history.replaceState(history.state, "", address);
		setHandle(next);
	};
	return findPerson(handle);
}
