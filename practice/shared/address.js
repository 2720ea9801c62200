import { useEffect, useState } from "react";

/** Queries that belong to one address and not to the practice page. */
const ownQueries = ["id"];

/** An address on this site with the practice settings of the present one. */
export function withSettings(path) {
	const query = new URLSearchParams(location.search);
	for (const name of ownQueries) query.delete(name);
	const url = new URL(path, location.origin);
	for (const [name, value] of url.searchParams) query.set(name, value);
	return `${url.pathname}${query.size ? `?${query}` : ""}`;
}

/** The address and how to go elsewhere without loading anything. */
export function useAddress() {
	const [url, setUrl] = useState(() => new URL(location.href));
	useEffect(() => {
		const update = () => setUrl(new URL(location.href));
		addEventListener("popstate", update);
		return () => removeEventListener("popstate", update);
	}, []);
	const go = (next) => {
		history.pushState(null, "", withSettings(next));
		setUrl(new URL(location.href));
		scrollTo(0, 0);
	};
	return [url, go];
}
