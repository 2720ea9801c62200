import { useRef, useState } from "react";
import { fromFile } from "../shared/media.js";
import { limit, measure } from "./editor/length.js";
import { Icon } from "./icons.jsx";
import { ScheduleDialog } from "./schedule-dialog.jsx";
import { words } from "./words.js";

/** X keeps the toolbar beside the editor's subtree, and shows it only in the active part of a thread. */
export function ToolBar(props) {
	const { part, inline, action, count } = props;
	const [isScheduling, setScheduling] = useState(false);
	const file = useRef(null);
	const canSchedule = action === "post" && count === 1;
	return (
		<div data-testid="toolBar" className="tool-bar">
			<nav>
				<div data-testid="ScrollSnap-List" className="tools">
					<div role="presentation">
						<button
							type="button"
							aria-label={words.addMedia}
							onClick={() => file.current.click()}
						>
							<Icon name="media" />
						</button>
						<input
							ref={file}
							data-testid="fileInput"
							type="file"
							multiple
							accept="image/jpeg,image/png,image/webp,image/gif,video/mp4"
							tabIndex={-1}
							onChange={({ target }) =>
								props.onMedia([
									...part.media,
									...[...target.files].map(fromFile),
								])
							}
						/>
					</div>
					<Tool id="gifSearchButton" label={words.gif} icon="gif" />
					<Tool id="createPollButton" label={words.poll} icon="poll" />
					<Tool
						id="scheduleOption"
						label={words.scheduleOption}
						icon="clock"
						disabled={!canSchedule}
						onClick={() => setScheduling(true)}
					/>
					<Tool id="geoButton" label={words.place} icon="place" />
				</div>
			</nav>
			<div className="tool-end">
				<Room text={part.text} />
				{(!inline || part.text) && (
					<button
						type="button"
						data-testid="addButton"
						className="add"
						aria-label={action === "reply" ? words.addReply : words.addPost}
						disabled={!part.text.trim()}
						onClick={props.onAdd}
					>
						+
					</button>
				)}
				<SendButton {...props} />
			</div>
			{isScheduling && (
				<ScheduleDialog
					onConfirm={(when) => {
						props.onSchedule(when);
						setScheduling(false);
					}}
					onClose={() => setScheduling(false)}
				/>
			)}
		</div>
	);
}

function Tool({ id, label, icon, disabled, onClick }) {
	return (
		<div role="presentation">
			<button
				type="button"
				data-testid={id}
				aria-label={label}
				aria-disabled={disabled || undefined}
				disabled={disabled}
				onClick={onClick}
			>
				<Icon name={icon} />
			</button>
		</div>
	);
}

function Room({ text }) {
	const left = limit - measure(text).length;
	if (!text) return null;
	return (
		<span className={left < 0 ? "room over" : "room"} title={words.left(left)}>
			{left}
		</span>
	);
}

function sendLabel({ action, count, scheduled }) {
	if (scheduled) return words.schedule;
	if (count > 1) return words.postAll;
	return action === "reply" ? words.reply : words.post;
}

function SendButton(props) {
	return (
		<button
			type="button"
			data-testid={props.inline ? "tweetButtonInline" : "tweetButton"}
			className="send"
			disabled={!props.isReady}
			aria-disabled={!props.isReady || undefined}
			onClick={() => props.onSend("click")}
		>
			<span>{sendLabel(props)}</span>
		</button>
	);
}
