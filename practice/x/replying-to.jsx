import { words } from "./words.js";

export function ReplyingTo({ handle }) {
	const link = (
		<a key="to" href={`/${handle}`} onClick={(event) => event.preventDefault()}>
			@{handle}
		</a>
	);
	return <div className="replying">{words.replyingTo(link)}</div>;
}
