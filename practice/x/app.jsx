import { useState } from "react";
import { Consent } from "../shared/consent.jsx";
import { findPerson } from "../shared/people.js";
import { practice } from "../shared/practice.js";
import { settings } from "../shared/settings.js";
import { ComposeDialog } from "./compose-dialog.jsx";
import { Page } from "./context.js";
import { Detail } from "./detail.jsx";
import { samplePosts } from "./posts.js";
import { Profile } from "./profile.jsx";
import { useRoute } from "./route.js";
import { useShortcuts } from "./shortcuts.js";
import { SideNav } from "./side-nav.jsx";
import { Home } from "./timeline.jsx";
import { Toast } from "./toast.jsx";
import { words } from "./words.js";

export function App() {
	const [place, go] = useRoute();
	const [handle, setHandle] = useState(settings.account);
	const [posts, setPosts] = useState(() => samplePosts(settings.posts));
	const [drafts, setDrafts] = useState([]);
	const [toast, setToast] = useState();
	useShortcuts(go);

	/** X seems to load everything anew; `reload: false` tries the other way. */
	practice.switchAccount = (next, { reload = true } = {}) => {
		const query = new URLSearchParams(location.search);
		query.set("account", next);
		const address = `${location.pathname}?${query}`;
		if (reload) return location.assign(address);
		history.replaceState(history.state, "", address);
		setHandle(next);
	};

	const send = ({ action, way, parts, target, audience, scheduled }) => {
		practice.sent.push({
			site: "x",
			account: handle,
			action,
			way,
			parts: parts.map(({ text, media }) => ({
				text,
				media: media.map(({ kind, alt }) => ({ kind, alt })),
			})),
			text: parts.map(({ text }) => text).join("\n\n"),
			audience,
			...(scheduled && { scheduled }),
			...(target && { target: target.id }),
		});
		setToast({
			key: practice.sent.length,
			text: action === "repost" ? words.reposted : words.sentPost,
		});
		if (action === "repost" || scheduled) return;
		const fresh = parts.map(({ text, media }, index) => ({
			id: String(2000 + practice.sent.length * 10 + index),
			author: handle,
			text,
			media,
			hours: 0,
			replies: 0,
			reposts: 0,
			likes: 0,
			answers: action === "reply" ? target.id : undefined,
			quoted: action === "quote" && index === 0 ? target : undefined,
		}));
		setPosts((before) => [...fresh, ...before]);
	};

	const page = {
		account: findPerson(handle),
		posts,
		drafts,
		setDrafts,
		go,
		send,
		place,
	};

	return (
		<Page.Provider value={page}>
			<div className="columns">
				{!settings.mobile && <SideNav />}
				<main role="main">
					<div data-testid="primaryColumn" className="column">
						<Background path={place.background} />
					</div>
				</main>
				<aside className="notice">{words.notice}</aside>
			</div>
			{place.path !== place.background && (
				<ComposeDialog
					key={JSON.stringify(place.compose ?? "")}
					onClose={() => go(place.background)}
				/>
			)}
			{toast && (
				<Toast key={toast.key} text={toast.text} onEnd={() => setToast()} />
			)}
		</Page.Provider>
	);
}

function Background({ path }) {
	const [, handle, kind, id] = path.split("/");
	if (path === "/i/oauth2/authorize") return <Consent lang={settings.lang} />;
	if (kind === "status") return <Detail key={id} id={id} />;
	if (findPerson(handle)) return <Profile handle={handle} />;
	return <Home />;
}
