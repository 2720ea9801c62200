import { useEffect, useState } from "react";

/** Dialogs have addresses of their own; the page they opened over stays behind them. */
const isOverlay = (path) => /^\/(compose|intent)\//.test(path);

function currentPlace() {
	const path = location.pathname === "/" ? "/home" : location.pathname;
	const state = history.state ?? {};
	return {
		path,
		background: isOverlay(path) ? (state.background ?? "/home") : path,
		compose: state.compose,
	};
}

/** The page's place and how to go elsewhere without loading anything; the practice settings in the query come along. */
export function useRoute() {
	const [place, setPlace] = useState(currentPlace);
	useEffect(() => {
		const update = () => setPlace(currentPlace());
		addEventListener("popstate", update);
		return () => removeEventListener("popstate", update);
	}, []);
	const go = (path, compose) => {
		history.pushState(
			{ background: place.background, compose },
			"",
			withSettings(path),
		);
		setPlace(currentPlace());
	};
	return [place, go];
}

/** Queries that belong to one address and not to the practice page. */
const ownQueries = ["in_reply_to", "text"];

export function withSettings(path) {
	const query = new URLSearchParams(location.search);
	for (const name of ownQueries) query.delete(name);
	const url = new URL(path, location.origin);
	for (const [name, value] of url.searchParams) query.set(name, value);
	return `${url.pathname}${query.size ? `?${query}` : ""}`;
}
