import { useState } from "react";
import { useAddress } from "../shared/address.js";
import { Consent } from "../shared/consent.jsx";
import { practice } from "../shared/practice.js";
import { settings } from "../shared/settings.js";
import { Toast } from "../shared/toast.jsx";
import { Chat } from "./chat.jsx";
import { Page } from "./context.js";
import { Group } from "./group.jsx";
import { Home } from "./home.jsx";
import { Permalink } from "./permalink.jsx";
import { PostDialog } from "./post-dialog.jsx";
import { Profile } from "./profile.jsx";
import { findProfile } from "./profiles.js";
import { usePosts } from "./sending.js";
import { TopBar } from "./top-bar.jsx";
import { words } from "./words.js";

const isPost = ({ action }) => action !== "comment" && action !== "reply";

export function App() {
	const [url, go] = useAddress();
	const [posts, send] = usePosts();
	const [shown, showPost] = useState();
	const count = practice.sent.filter(isPost).length;
	return (
		<Page.Provider value={{ posts, send, go, showPost }}>
			<TopBar />
			<div role="main" className="column">
				<div className="notice">{words.notice}</div>
				<Place url={url} key={url.pathname} />
			</div>
			{settings.chat && <Chat />}
			{shown && <PostDialog id={shown} onClose={() => showPost()} />}
			{count > 0 && <Toast key={count} text={words.sent} />}
		</Page.Provider>
	);
}

function Place({ url }) {
	const [, first, second, id] = url.pathname.split("/");
	if (url.pathname.endsWith("/dialog/oauth"))
		return <Consent lang={settings.lang} />;
	if (first === "live") return <h1>{words.liveProducer}</h1>;
	if (first === "groups") return <Group />;
	if (second === "posts") return <Permalink id={id} />;
	const key = first === "profile.php" ? url.searchParams.get("id") : first;
	if (key) return <Profile profile={findProfile(key)} />;
	return <Home />;
}
