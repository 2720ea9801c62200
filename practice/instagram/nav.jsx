import { useState } from "react";
import { Pressable } from "../shared/pressable.jsx";
import { AccountsDialog } from "./accounts-dialog.jsx";
import { usePage } from "./context.js";
import { Icon } from "./icon.jsx";
import { Link } from "./link.jsx";
import { Portrait } from "./portrait.jsx";
import { words } from "./words.js";

export function Nav({ onCreate }) {
	const { account } = usePage();
	const [shown, show] = useState();
	const toggle = (name) => show(shown === name ? undefined : name);
	return (
		<nav className="side">
			<Link to="/">
				<Icon name="home" label={words.home} />
				<span>{words.home}</span>
			</Link>
			<Pressable
				role="link"
				aria-expanded={shown === "create"}
				onPress={() => toggle("create")}
			>
				<Icon name="create" label={words.newPost} />
				<span>{words.create}</span>
			</Pressable>
			{shown === "create" && (
				<Pressable
					role="menuitem"
					className="menu-item"
					onPress={() => {
						show();
						onCreate();
					}}
				>
					<span>{words.post}</span>
				</Pressable>
			)}
			<Link to="/direct/t/taro_walks/">
				<Icon name="message" label={words.messages} />
				<span>{words.messages}</span>
			</Link>
			<Link to={`/${account.handle}/`}>
				<Portrait handle={account.handle} />
				<span>{words.profile}</span>
			</Link>
			<Pressable
				role="link"
				aria-expanded={shown === "more"}
				onPress={() => toggle("more")}
			>
				<Icon name="more" label={words.more} />
				<span>{words.more}</span>
			</Pressable>
			{shown === "more" && (
				<Pressable
					role="menuitem"
					className="menu-item"
					onPress={() => show("accounts")}
				>
					<span>{words.switchAccounts}</span>
				</Pressable>
			)}
			{shown === "accounts" && <AccountsDialog onClose={() => show()} />}
		</nav>
	);
}
