import { useRef, useState } from "react";
import { people } from "../shared/people.js";
import { practice } from "../shared/practice.js";
import { Avatar } from "./avatar.jsx";
import { usePage } from "./context.js";
import { Icon } from "./icons.jsx";
import { Menu } from "./menu.jsx";
import { words } from "./words.js";

export function SideNav() {
	const { account, go } = usePage();
	const link = (path) => ({
		href: path,
		onClick: (event) => {
			event.preventDefault();
			go(path);
		},
	});
	return (
		<header role="banner" className="side">
			<nav>
				<a
					data-testid="AppTabBar_Home_Link"
					aria-label={words.home}
					{...link("/home")}
				>
					<Icon name="home" />
					<span>{words.home}</span>
				</a>
				<a
					data-testid="AppTabBar_Profile_Link"
					aria-label={words.profile}
					{...link(`/${account.handle}`)}
				>
					<Icon name="person" />
					<span>{words.profile}</span>
				</a>
				<a
					data-testid="SideNav_NewTweet_Button"
					className="send"
					aria-label={words.newPost}
					{...link("/compose/post")}
				>
					{words.newPost}
				</a>
			</nav>
			<AccountSwitcher account={account} />
		</header>
	);
}

function AccountSwitcher({ account }) {
	const [isOpen, setOpen] = useState(false);
	const button = useRef(null);
	const others = people.filter(
		({ own, handle }) => own && handle !== account.handle,
	);
	return (
		<>
			<button
				type="button"
				ref={button}
				className="switcher"
				data-testid="SideNav_AccountSwitcher_Button"
				aria-label={words.accountMenu}
				onClick={() => setOpen(true)}
			>
				<Avatar handle={account.handle} />
				<div className="names">
					<div>
						<span>{account.name}</span>
					</div>
					<div className="handle">
						<span>@{account.handle}</span>
					</div>
				</div>
			</button>
			{isOpen && (
				<Menu anchor={button.current} onClose={() => setOpen(false)}>
					{others.map(({ handle, name }) => (
						<div
							key={handle}
							data-testid="UserCell"
							role="button"
							tabIndex={0}
							className="cell"
							aria-label={words.switchTo(handle)}
							onClick={() => practice.switchAccount(handle)}
						>
							<Avatar handle={handle} />
							<div className="names">
								<div>{name}</div>
								<div className="handle">@{handle}</div>
							</div>
						</div>
					))}
				</Menu>
			)}
		</>
	);
}
