import { useState } from "react";
import { useAddress } from "../shared/address.js";
import { Consent } from "../shared/consent.jsx";
import { findPerson } from "../shared/people.js";
import { practice } from "../shared/practice.js";
import { settings } from "../shared/settings.js";
import { Toast } from "../shared/toast.jsx";
import { useAccount } from "./accounts.js";
import { Page } from "./context.js";
import { CreateDialog } from "./create-dialog.jsx";
import { Direct } from "./direct.jsx";
import { Feed } from "./feed.jsx";
import { Nav } from "./nav.jsx";
import { PostDialog } from "./post-dialog.jsx";
import { Profile } from "./profile.jsx";
import { usePosts } from "./sending.js";
import { words } from "./words.js";

/** A post opens over the page it was chosen on. */
const isPost = (path) => path.startsWith("/p/");

export function App() {
	const [url, go] = useAddress();
	const account = useAccount();
	const [posts, send] = usePosts(account);
	const [isCreating, setCreating] = useState(settings.create === "caption");
	const [background, setBackground] = useState("/");
	const shared = practice.sent.filter(({ action }) => action === "post").length;

	const goTo = (path) => {
		if (!isPost(url.pathname)) setBackground(url.pathname);
		go(path);
	};
	const [, first, id] = url.pathname.split("/");
	const shown =
		first === "p" ? posts.find((post) => post.id === id) : undefined;

	return (
		<Page.Provider value={{ account, posts, send, go: goTo }}>
			<div className="columns">
				<Nav onCreate={() => setCreating(true)} />
				<main role="main">
					<Place path={shown ? background : url.pathname} />
				</main>
			</div>
			{shown && <PostDialog post={shown} onClose={() => go(background)} />}
			{isCreating && <CreateDialog onClose={() => setCreating(false)} />}
			{shared > 0 && <Toast key={shared} text={words.shared} />}
		</Page.Provider>
	);
}

function Place({ path }) {
	const [, first] = path.split("/");
	if (first === "oauth") return <Consent lang={settings.lang} />;
	if (first === "direct") return <Direct />;
	return findPerson(first) ? <Profile handle={first} /> : <Feed />;
}
