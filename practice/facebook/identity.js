import { withSettings } from "../shared/address.js";
import { practice } from "../shared/practice.js";
import { settings } from "../shared/settings.js";
import { findProfile } from "./profiles.js";

const login = findProfile("person");

/** Who posts and comments on this page. */
export const actor = findProfile(settings.as);

function setCookie(name, value) {
	const end = value === undefined ? "; max-age=0" : "";
	// biome-ignore lint/suspicious/noDocumentCookie: the newer way answers only later, and scripts look at once.
	document.cookie = `${name}=${value ?? ""}; path=/; secure${end}`;
}

/** `i_user` is there only while acting as somebody else than the person who logged in. */
function setCookies({ id }) {
	setCookie("c_user", login.id);
	setCookie("i_user", id === login.id ? undefined : id);
}

/** The part of Facebook's inline data that says who acts. */
function writeData({ id, name, shortName }) {
	const script = document.createElement("script");
	script.type = "application/json";
	script.dataset.sjs = "";
	script.textContent = JSON.stringify({
		require: [
			[
				"ScheduledServerJS",
				"handle",
				null,
				[
					{
						__bbox: {
							define: [
								[
									"CurrentUserInitialData",
									[],
									{
										ACCOUNT_ID: login.id,
										USER_ID: id,
										NAME: name,
										SHORT_NAME: shortName,
										IS_BUSINESS_PERSON_ACCOUNT: false,
									},
									270,
								],
							],
						},
					},
				],
			],
		],
	});
	document.body.prepend(script);
}

/** Leaves on the page what tells a script who acts: cookies and inline data. */
export function announceActor() {
	setCookies(actor);
	const other = findProfile(actor.isPage ? "person" : "page");
	writeData(settings.mismatch ? other : actor);
}

/** Facebook loads everything anew; `reload: false` is a switch in another tab, of which this page learns nothing but the cookies. */
practice.switchAccount = (next, { reload = true } = {}) => {
	const profile = findProfile(next);
	if (!reload) return setCookies(profile);
	location.assign(withSettings(`${location.pathname}?as=${profile.handle}`));
};
