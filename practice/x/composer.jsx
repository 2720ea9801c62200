import { useRef, useState } from "react";
import { settings } from "../shared/settings.js";
import { ComposerPart } from "./composer-part.jsx";
import { usePage } from "./context.js";
import { limit, measure } from "./editor/length.js";
import { words } from "./words.js";

let parts = 0;

const newPart = (text = "") => ({
	key: ++parts,
	text,
	/** What the site's store knows; see `store` in the settings. */
	stored: text,
	media: [],
});

/** One post, reply or quote with its parts. `target` is the post it answers or quotes. */
export function Composer({
	action,
	target,
	inline,
	initialText,
	onSent,
	onChange,
}) {
	const page = usePage();
	const [thread, setThread] = useState(() => [newPart(initialText)]);
	const [active, setActive] = useState(0);
	const [audience, setAudience] = useState(0);
	const [scheduled, setScheduled] = useState();

	const latest = useRef(thread);
	const keep = (next) => {
		latest.current = next;
		setThread(next);
		onChange?.(next);
	};
	const changePart = (key, change) =>
		keep(
			latest.current.map((part) =>
				part.key === key ? { ...part, ...change(part) } : part,
			),
		);
	const commit = (key) => changePart(key, ({ text }) => ({ stored: text }));

	const isReady = latest.current.every(
		({ text, media }, index) =>
			measure(text).length <= limit &&
			(text.trim() || media.length || (index === 0 && action === "quote")),
	);

	const send = (way) => {
		if (!isReady) return;
		const [first] = latest.current;
		const isRepost =
			action === "quote" && !first.text.trim() && !first.media.length;
		page.send({
			action: isRepost ? "repost" : action,
			way,
			parts: latest.current.map(({ stored, media }) => ({
				text: stored,
				media,
			})),
			target,
			audience: words.audiences[audience],
			scheduled,
		});
		keep([newPart()]);
		setActive(0);
		setScheduled(undefined);
		onSent?.();
	};

	const addPart = () => {
		// Parts are built anew from the store, so text that has not reached it is lost.
		const stored = latest.current.map((part) =>
			part.stored === part.text
				? part
				: { ...newPart(part.stored), media: part.media },
		);
		keep([
			...stored.slice(0, active + 1),
			newPart(),
			...stored.slice(active + 1),
		]);
		setActive(active + 1);
	};
	const removePart = (key) => {
		keep(latest.current.filter((part) => part.key !== key));
		setActive(Math.max(0, active - 1));
	};

	return (
		<div className="composer">
			{thread.map((part, index) => (
				<ComposerPart
					key={part.key}
					part={part}
					index={index}
					count={thread.length}
					isActive={index === active}
					inline={inline}
					action={action}
					target={target}
					isReady={Boolean(isReady)}
					audience={audience}
					scheduled={scheduled}
					autoFocus={index === active && (!inline || thread.length > 1)}
					onActivate={() => setActive(index)}
					onText={(text) =>
						changePart(part.key, () =>
							settings.store === "blur" ? { text } : { text, stored: text },
						)
					}
					onBlur={() => commit(part.key)}
					onMedia={(media) => changePart(part.key, () => ({ media }))}
					onSend={(way) => {
						if (way === "shortcut") commit(part.key);
						send(way);
					}}
					onAudience={setAudience}
					onSchedule={setScheduled}
					onAdd={addPart}
					onRemove={() => removePart(part.key)}
				/>
			))}
		</div>
	);
}
