import { Avatar, UserName } from "./avatar.jsx";
import { usePage } from "./context.js";
import { PostActions } from "./post-actions.jsx";
import { words } from "./words.js";

const hour = 60 * 60 * 1000;

/** A post with its age as X writes it. */
export function dated(post) {
	const at = new Date(Date.now() - post.hours * hour);
	const format = new Intl.RelativeTimeFormat(document.documentElement.lang, {
		style: "short",
		numeric: "auto",
	});
	const age = post.hours
		? format.format(-post.hours, "hour")
		: format.format(0, "second");
	return {
		...post,
		at: at.toISOString(),
		age,
	};
}

/** `still`: above a reply, where it is only shown. `focused`: on its own page. */
export function Post({ post: undated, still, focused }) {
	const { go } = usePage();
	const post = dated(undated);
	const path = `/${post.author}/status/${post.id}`;
	return (
		<article
			data-testid="tweet"
			className={focused ? "post focused" : "post"}
			tabIndex={focused || still ? -1 : 0}
			onClick={(event) => {
				if (still || focused || event.target.closest("a, button")) return;
				go(path);
			}}
		>
			<div className="part-side">
				<Avatar handle={post.author} />
			</div>
			<div className="part-main">
				<UserName post={post} linked={!still} onOpen={go} />
				<div data-testid="tweetText" lang="ja" className="post-text">
					<span>{post.text}</span>
				</div>
				{post.media?.map(({ url, alt }) => (
					<div key={url} data-testid="tweetPhoto" className="photo">
						<img src={url} alt={alt || words.image} />
					</div>
				))}
				{post.quoted && <Quoted post={dated(post.quoted)} />}
				{!still && <PostActions post={post} />}
			</div>
		</article>
	);
}

function Quoted({ post }) {
	const { go } = usePage();
	return (
		<div id={`id__quote_${post.id}`}>
			<div dir="ltr" className="hidden">
				<span>{words.quote}</span>
			</div>
			<div
				role="link"
				tabIndex={0}
				className="card"
				onClick={(event) => {
					event.stopPropagation();
					go(`/${post.author}/status/${post.id}`);
				}}
			>
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
