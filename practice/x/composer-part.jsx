import { useEffect } from "react";
import { newImage } from "../shared/media.js";
import { practice } from "../shared/practice.js";
import { settings } from "../shared/settings.js";
import { Attachments } from "./attachments.jsx";
import { AudienceButton } from "./audience-button.jsx";
import { Avatar } from "./avatar.jsx";
import { usePage } from "./context.js";
import { PlainText } from "./editor/plain-text.jsx";
import { RichText } from "./editor/rich-text.jsx";
import { ToolBar } from "./tool-bar.jsx";
import { words } from "./words.js";

const Text = settings.mobile ? PlainText : RichText;

function placeholder({ action, index }) {
	if (index > 0) return words.placeholderMore;
	if (action === "reply") return words.placeholderReply;
	return action === "quote" ? words.placeholderQuote : words.placeholderPost;
}

/** One row of a composer: picture, editor, attachments; toolbar and send button stand only in the active row. */
export function ComposerPart(props) {
	const { part, index, isActive, inline, onMedia } = props;
	const { account } = usePage();
	const id = `tweetTextarea_${settings.numbering === "zero" ? 0 : index}`;

	useEffect(() => {
		if (!isActive) return;
		practice.attach = (alt = "") => onMedia([...part.media, newImage(alt)]);
	});

	return (
		<div
			className={isActive ? "part active" : "part"}
			onFocus={props.onActivate}
		>
			<div className="part-side">
				<Avatar handle={account.handle} />
			</div>
			<div className="part-main">
				{props.scheduled && index === 0 && (
					<div data-testid="scheduledTweetIndicator" className="hint">
						{words.scheduledFor(props.scheduled)}
					</div>
				)}
				<div onBlur={props.onBlur}>
					<label data-testid={`${id}_label`} className="editor">
						<Text
							id={id}
							placeholder={placeholder(props)}
							initialText={part.text}
							autoFocus={props.autoFocus}
							onText={props.onText}
							onSend={() => props.onSend("shortcut")}
						/>
					</label>
				</div>
				{index > 0 && (
					<button
						type="button"
						className="remove-part"
						aria-label={words.removePost}
						onClick={props.onRemove}
					>
						×
					</button>
				)}
				<Attachments
					media={part.media}
					quoted={
						props.action === "quote" && index === 0 ? props.target : undefined
					}
					isActive={isActive}
					onMedia={onMedia}
				/>
				{isActive && props.action !== "reply" && (
					<AudienceButton value={props.audience} onChange={props.onAudience} />
				)}
				{isActive && <ToolBar {...props} inline={inline} />}
			</div>
		</div>
	);
}
