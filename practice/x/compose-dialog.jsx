import { useRef, useState } from "react";
import { Composer } from "./composer.jsx";
import { usePage } from "./context.js";
import { Dialog } from "./dialog.jsx";
import { Drafts } from "./drafts.jsx";
import { dated, Post } from "./post.jsx";
import { ReplyingTo } from "./replying-to.jsx";
import { words } from "./words.js";

/** What is composed stands in the history entry; a reply also in the address, as after a reload. */
function readTarget({ compose }, posts) {
	const answered = new URLSearchParams(location.search).get("in_reply_to");
	const action = compose?.action ?? (answered ? "reply" : "post");
	const id = compose?.id ?? answered;
	return { action, target: posts.find((post) => post.id === id) };
}

export function ComposeDialog({ onClose }) {
	const { place, posts, drafts, setDrafts } = usePage();
	const [{ action, target }] = useState(() => readTarget(place, posts));
	const [text, setText] = useState(
		() => new URLSearchParams(location.search).get("text") ?? "",
	);
	const [generation, setGeneration] = useState(0);
	const [isAsking, setAsking] = useState(false);
	const [isChoosing, setChoosing] = useState(false);
	const written = useRef("");

	const dismiss = () => {
		if (written.current.trim()) setAsking(true);
		else onClose();
	};
	return (
		<Dialog
			onClose={dismiss}
			head={
				<button
					type="button"
					data-testid="unsentButton"
					className="drafts"
					onClick={() => setChoosing(true)}
				>
					{words.drafts}
				</button>
			}
		>
			{action === "reply" && target && (
				<>
					<Post post={target} still />
					<ReplyingTo handle={target.author} />
				</>
			)}
			<Composer
				key={generation}
				action={action}
				target={target && dated(target)}
				initialText={text}
				onSent={onClose}
				onChange={(parts) => {
					written.current = parts.map((part) => part.text).join("\n");
				}}
			/>
			{isChoosing && (
				<Drafts
					onChoose={(draft) => {
						setText(draft);
						setGeneration(generation + 1);
						setChoosing(false);
					}}
					onClose={() => setChoosing(false)}
				/>
			)}
			{isAsking && (
				<SaveQuestion
					onSave={() => {
						setDrafts([...drafts, written.current]);
						onClose();
					}}
					onDiscard={onClose}
					onClose={() => setAsking(false)}
				/>
			)}
		</Dialog>
	);
}

function SaveQuestion({ onSave, onDiscard, onClose }) {
	return (
		<Dialog label={words.saveQuestion} onClose={onClose}>
			<div className="sheet" data-testid="confirmationSheetDialog">
				<button
					type="button"
					className="send"
					data-testid="confirmationSheetConfirm"
					onClick={onSave}
				>
					{words.save}
				</button>
				<button
					type="button"
					className="quiet"
					data-testid="confirmationSheetCancel"
					onClick={onDiscard}
				>
					{words.discard}
				</button>
			</div>
		</Dialog>
	);
}
