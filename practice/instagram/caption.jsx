import { LexicalBox } from "../shared/lexical/lexical-box.jsx";
import { Pressable } from "../shared/pressable.jsx";
import { settings } from "../shared/settings.js";
import { Accessibility } from "./accessibility.jsx";
import { usePage } from "./context.js";
import { Portrait } from "./portrait.jsx";
import { words } from "./words.js";

const limit = 2200;

/** Picture and caption side by side; `onCrossPosted` is absent while editing an old post. */
export function Caption({
	text,
	media,
	crossPosted,
	onText,
	onMedia,
	onCrossPosted,
}) {
	const { account } = usePage();
	return (
		<div className="caption-step">
			<img alt="" className="picture" src={media[0]?.url} />
			<div className="caption-side">
				<div className="who">
					<Portrait handle={account.handle} />
					<span className="name">{account.handle}</span>
				</div>
				<LexicalBox
					namespace="PolarisCaption"
					theme={{
						paragraph: "xdj266r",
						hashtag: "x1lliihq",
						mention: "x1lliihq",
					}}
					shape={settings.shape}
					entities={false}
					label={words.caption}
					text={text}
					autoFocus
					onText={onText}
				/>
				<div className="counter">
					{text.length.toLocaleString("en")}/{limit.toLocaleString("en")}
				</div>
				{onCrossPosted && (
					<div className="section">
						<div className="hint">{words.shareTo}</div>
						<div className="switch-row">
							<span>Threads</span>
							<Pressable
								role="switch"
								label="Threads"
								className="switch"
								aria-checked={crossPosted}
								onPress={() => onCrossPosted(!crossPosted)}
							/>
						</div>
					</div>
				)}
				<Accessibility media={media} onMedia={onMedia} />
			</div>
		</div>
	);
}
