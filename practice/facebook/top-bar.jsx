import { useState } from "react";
import { practice } from "../shared/practice.js";
import { Pressable } from "../shared/pressable.jsx";
import { Avatar } from "./avatar.jsx";
import { usePage } from "./context.js";
import { actor } from "./identity.js";
import { profiles } from "./profiles.js";
import { words } from "./words.js";

export function TopBar() {
	const { go } = usePage();
	const [isOpen, setOpen] = useState(false);
	const link = (path) => ({
		href: path,
		onClick: (event) => {
			event.preventDefault();
			go(path);
		},
	});
	return (
		<div role="banner" className="top">
			<div role="navigation">
				<a {...link("/")}>{words.home}</a>
				<a {...link("/groups/kawabe.machi/")}>{words.groups}</a>
				<a {...link(actor.path)}>{actor.name}</a>
			</div>
			<input
				type="search"
				aria-label={words.search}
				placeholder={words.search}
			/>
			<Pressable
				className="account"
				label={words.yourProfile}
				aria-expanded={isOpen}
				onPress={() => setOpen(!isOpen)}
			>
				<Avatar profile={actor} small />
			</Pressable>
			{isOpen && <Profiles />}
		</div>
	);
}

/** The list of everybody one can act as; choosing one loads the page anew. */
const Profiles = () => (
	<div role="dialog" aria-label={words.yourProfile} className="card accounts">
		{profiles
			.filter(({ own, id }) => own && id !== actor.id)
			.map((profile) => (
				<Pressable
					key={profile.id}
					className="row"
					label={words.switchTo(profile.name)}
					onPress={() => practice.switchAccount(profile.id)}
				>
					<Avatar profile={profile} small />
					<span>{profile.name}</span>
				</Pressable>
			))}
	</div>
);
