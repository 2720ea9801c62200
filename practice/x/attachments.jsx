import { useState } from "react";
import { AltDialog } from "./alt-dialog.jsx";
import { Avatar, UserName } from "./avatar.jsx";
import { words } from "./words.js";

/** Pictures, their descriptions and the quoted post; absent without any of them. */
export function Attachments({ media, quoted, isActive, onMedia }) {
	const [describing, setDescribing] = useState(false);
	if (!media.length && !quoted) return null;
	const images = media.filter(({ kind }) => kind === "image");
	return (
		<div data-testid="attachments" className="attachments">
			{media.length > 0 && (
				<div className="media-list">
					{media.map((item) => (
						<Medium
							key={item.url}
							item={item}
							onEdit={() => setDescribing(true)}
							onRemove={() => onMedia(media.filter((other) => other !== item))}
						/>
					))}
				</div>
			)}
			{images.length > 0 && isActive && (
				<MediaLinks images={images} onDescribe={() => setDescribing(true)} />
			)}
			{quoted && <QuotedCard post={quoted} />}
			{describing && (
				<AltDialog
					images={images}
					onSave={(alts) => {
						onMedia(
							media.map((item) => ({
								...item,
								alt: alts.get(item) ?? item.alt,
							})),
						);
						setDescribing(false);
					}}
					onClose={() => setDescribing(false)}
				/>
			)}
		</div>
	);
}

function Medium({ item, onEdit, onRemove }) {
	return (
		<div role="group" aria-label={item.alt || words.media} className="medium">
			{item.kind === "video" ? (
				<video src={item.url} muted data-testid="videoPlayer" />
			) : (
				<img src={item.url} alt="" />
			)}
			{item.kind === "image" && item.alt && <span className="alt">ALT</span>}
			<button type="button" aria-label={words.editMedia} onClick={onEdit}>
				{words.editMedia}
			</button>
			<button
				type="button"
				className="round"
				aria-label={words.removeMedia}
				onClick={onRemove}
			>
				×
			</button>
		</div>
	);
}

function MediaLinks({ images, onDescribe }) {
	const described = images.filter(({ alt }) => alt);
	const label =
		described.length === 0
			? words.addDescriptions(images.length)
			: images.length === 1
				? described[0].alt
				: words.someDescriptions(described.length);
	return (
		<div className="media-links">
			<a
				href="/compose/post/tags"
				aria-label={words.tagPeople}
				onClick={(event) => event.preventDefault()}
			>
				<span data-testid="tagPeopleLabel">{words.tagPeople}</span>
			</a>
			<a
				href="/compose/post/media"
				data-testid="altTextWrapper"
				aria-label={label}
				onClick={(event) => {
					event.preventDefault();
					onDescribe();
				}}
			>
				<span data-testid="altTextLabel">{label}</span>
			</a>
		</div>
	);
}

/** In a composer the card is no link; the same post in a timeline is. */
export function QuotedCard({ post }) {
	return (
		<div>
			<span className="hidden">{words.quote}</span>
			<div className="card">
				<div className="card-head">
					<Avatar handle={post.author} small />
					<UserName post={post} />
				</div>
				<div data-testid="tweetText" lang="ja">
					<span>{post.text}</span>
				</div>
			</div>
		</div>
	);
}
