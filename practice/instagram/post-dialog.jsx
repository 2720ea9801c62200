import { useRef } from "react";
import { Pressable } from "../shared/pressable.jsx";
import { CommentForm } from "./comment-form.jsx";
import { Dialog } from "./dialog.jsx";
import { Portrait } from "./portrait.jsx";
import { Pictures, PostActions, PostHead, PostText } from "./post.jsx";
import { words } from "./words.js";

/** A post over the page it was opened from, at an address of its own. */
export function PostDialog({ post, onClose }) {
	const comment = useRef();
	return (
		<Dialog onClose={onClose}>
			<article className="opened">
				<div>
					<Pictures post={post} />
				</div>
				<div className="opened-side">
					<PostHead post={post} />
					<ul>
						<li>
							<PostText author={post.author} text={post.text} />
						</li>
						{post.comments.map(({ id, author, text }) => (
							<li key={id}>
								<Portrait handle={author} />
								<div>
									<PostText author={author} text={text} />
									<Pressable
										className="hint"
										onPress={() => comment.current.answer(author)}
									>
										{words.reply}
									</Pressable>
								</div>
							</li>
						))}
					</ul>
					<PostActions post={post} onComment={() => comment.current.focus()} />
					<CommentForm post={post} form={comment} />
				</div>
			</article>
		</Dialog>
	);
}
