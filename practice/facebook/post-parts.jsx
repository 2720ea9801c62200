import { Avatar } from "./avatar.jsx";
import { usePage } from "./context.js";
import { findProfile } from "./profiles.js";

const age = (hours) =>
	new Intl.RelativeTimeFormat(document.documentElement.lang, {
		style: "short",
	}).format(-hours, "hour");

export function PostHead({ post, children }) {
	const { go } = usePage();
	const author = findProfile(post.author);
	const link = (path) => ({
		href: path,
		role: "link",
		tabIndex: 0,
		onClick: (event) => {
			event.preventDefault();
			go(path);
		},
	});
	return (
		<div className="author">
			<Avatar profile={author} />
			<div>
				<div data-ad-rendering-role="profile_name">
					<h3 className="name">
						<a {...link(author.path)}>
							<span>{author.name}</span>
						</a>
						{post.group && <span className="hint"> › {post.group}</span>}
					</h3>
				</div>
				<a className="hint" {...link(`/${author.handle}/posts/${post.id}`)}>
					{age(post.hours)}
				</a>
			</div>
			{children}
		</div>
	);
}

export const PostBody = ({ post }) => (
	<>
		<div data-ad-rendering-role="story_message" className="message">
			{post.text.split("\n").map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place only.
				<div key={index} dir="auto">
					{line}
				</div>
			))}
		</div>
		{post.media.map(({ url, alt, kind }) =>
			kind === "video" ? (
				<video key={url} src={url} muted className="photo" />
			) : (
				<img key={url} src={url} alt={alt} className="photo" />
			),
		)}
	</>
);

/** Another person's post inside one, and inside the dialog that shares it. */
export const SharedCard = ({ post }) => (
	<div className="card shared">
		<PostHead post={post} />
		<PostBody post={post} />
	</div>
);
