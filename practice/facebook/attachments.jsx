import { Pressable } from "../shared/pressable.jsx";
import { words } from "./words.js";

/** Pictures of a post that is being written; a description, when given, is the picture's alternative text. */
export function Attachments({ media, onMedia }) {
	if (!media.length) return null;
	return (
		<div className="attachments">
			{media.map(({ url, alt, kind }) =>
				kind === "video" ? (
					<video key={url} src={url} muted />
				) : (
					<img key={url} src={url} alt={alt} />
				),
			)}
			<Pressable
				className="round"
				label={words.removeMedia}
				onPress={() => onMedia([])}
			>
				×
			</Pressable>
		</div>
	);
}

/** The button that takes files from the disk. */
export function MediaButton({ onFiles }) {
	const choose = (_way, { currentTarget }) =>
		currentTarget.nextElementSibling.click();
	return (
		<div className="add-media">
			<Pressable label={words.media} onPress={choose}>
				<span>{words.media}</span>
			</Pressable>
			<input
				type="file"
				multiple
				hidden
				accept="image/*,video/*"
				onChange={({ target }) => onFiles([...target.files])}
			/>
		</div>
	);
}
