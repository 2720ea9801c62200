import { useEffect } from "react";
import { fromFile, newImage } from "../shared/media.js";
import { practice } from "../shared/practice.js";
import { Pressable } from "../shared/pressable.jsx";
import { Attachments, MediaButton } from "./attachments.jsx";
import { AudienceButton } from "./audience.jsx";
import { Author } from "./author.jsx";
import { ComposerBox } from "./composer-box.jsx";
import { actor } from "./identity.js";

/**
 * What stands in every dialog that writes a post: author, audience, editor, pictures and the button.
 * `draft` is kept by the dialog, so that it outlives the form.
 */
export function ComposeForm({
	draft,
	onDraft,
	label,
	placeholder,
	button,
	scope,
	isHidden = false,
	canBeEmpty = false,
	onPress,
	children,
}) {
	const { text, media, audience } = draft;
	const addMedia = (added) => onDraft({ media: [...media, ...added] });
	useEffect(() => {
		practice.attach = (alt = "") => addMedia([newImage(alt)]);
	});
	return (
		<form
			method="POST"
			onSubmit={(event) => event.preventDefault()}
			style={isHidden ? { display: "none" } : undefined}
		>
			<Author>
				{/* A Page's posts are public: nothing to choose. */}
				{scope ??
					(!actor.isPage && (
						<AudienceButton
							audience={audience}
							onChoose={(audience) => onDraft({ audience })}
						/>
					))}
			</Author>
			<div className="dialog-body">
				<ComposerBox
					label={label}
					placeholder={placeholder}
					text={text}
					autoFocus
					onText={(text) => onDraft({ text })}
				/>
				<Attachments media={media} onMedia={(media) => onDraft({ media })} />
				{children}
			</div>
			<MediaButton onFiles={(files) => addMedia(files.map(fromFile))} />
			<Pressable
				className="send"
				label={button}
				disabled={!canBeEmpty && !text.trim() && !media.length}
				onPress={onPress}
			>
				<span>{button}</span>
			</Pressable>
		</form>
	);
}
