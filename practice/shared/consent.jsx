/** An application asks to be let in. What the sites show here is not known; only the address is theirs. */
export const Consent = ({ lang }) => {
	const app = new URLSearchParams(location.search).get("redirect_uri") ?? "";
	const name = URL.canParse(app) ? new URL(app).hostname : "?";
	return (
		<div className="consent">
			<h2>{lang === "en" ? `Allow ${name}?` : `${name} に許可しますか？`}</h2>
			<button type="button">{lang === "en" ? "Authorize" : "許可する"}</button>
		</div>
	);
};
