import { useState } from "react";
import { Pressable } from "../shared/pressable.jsx";
import { Dialog } from "./dialog.jsx";
import { words } from "./words.js";

/** The label's words for an audience differ from the button's in English. */
const inLabel = (audience) =>
	document.documentElement.lang === "en" && audience === "friends"
		? "Your friends"
		: words.audiences[audience][0];

/** The button that shows who will see the post, and its dialog. */
export function AudienceButton({ audience, onChoose }) {
	const [isOpen, setOpen] = useState(false);
	return (
		<>
			<Pressable
				className="audience"
				label={words.editAudience(inLabel(audience))}
				onPress={() => setOpen(true)}
			>
				<span>{words.audiences[audience][0]}</span>
			</Pressable>
			{isOpen && (
				<AudienceDialog
					audience={audience}
					onDone={(chosen) => {
						onChoose(chosen);
						setOpen(false);
					}}
					onClose={() => setOpen(false)}
				/>
			)}
		</>
	);
}

function AudienceDialog({ audience, onDone, onClose }) {
	const [chosen, setChosen] = useState(audience);
	return (
		<Dialog label={words.audienceTitle} onClose={onClose}>
			<div role="radiogroup" className="choices">
				{Object.entries(words.audiences).map(([key, [name, explanation]]) => (
					<Pressable
						key={key}
						role="radio"
						className="choice"
						aria-checked={key === chosen}
						onPress={() => setChosen(key)}
					>
						<div>
							<div className="name">{name}</div>
							<div className="hint">{explanation}</div>
						</div>
					</Pressable>
				))}
			</div>
			<Pressable
				className="send"
				label={words.audienceDone}
				onPress={() => onDone(chosen)}
			>
				<span>{words.done}</span>
			</Pressable>
		</Dialog>
	);
}
