import { useState } from "react";
import { Pressable } from "../shared/pressable.jsx";
import { AccountsDialog } from "./accounts-dialog.jsx";
import { usePage } from "./context.js";
import { Link } from "./link.jsx";
import { Portrait } from "./portrait.jsx";
import { Post } from "./post.jsx";
import { words } from "./words.js";

export function Feed() {
	const { posts } = usePage();
	return (
		<div className="home">
			<div className="feed">
				{posts.map((post) => (
					<Post key={post.id} post={post} />
				))}
			</div>
			<aside>
				<OwnAccount />
				<p className="hint">{words.notice}</p>
			</aside>
		</div>
	);
}

function OwnAccount() {
	const { account } = usePage();
	const [isSwitching, setSwitching] = useState(false);
	return (
		<div className="row">
			<Link to={`/${account.handle}/`}>
				<Portrait handle={account.handle} />
			</Link>
			<div>
				<div className="name">{account.handle}</div>
				<div className="hint">{account.name}</div>
			</div>
			<Pressable className="head-button" onPress={() => setSwitching(true)}>
				{words.switch}
			</Pressable>
			{isSwitching && <AccountsDialog onClose={() => setSwitching(false)} />}
		</div>
	);
}
