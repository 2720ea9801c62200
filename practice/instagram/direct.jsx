import { useRef } from "react";
import { LexicalBox } from "../shared/lexical/lexical-box.jsx";
import { settings } from "../shared/settings.js";
import { Portrait } from "./portrait.jsx";
import { words } from "./words.js";

const partner = "taro_walks";

/** A private chat: the same editor, but nothing written here is a post or a comment. */
export function Direct() {
	const box = useRef();
	return (
		<div className="direct">
			<div className="who">
				<Portrait handle={partner} />
				<span className="name">{partner}</span>
			</div>
			<LexicalBox
				box={box}
				namespace="IGDirect"
				theme={{ paragraph: "xat24cr", hashtag: "xat24cr", mention: "xat24cr" }}
				shape={settings.shape}
				entities={false}
				label={words.message}
				onEnter={() => box.current.clear()}
			/>
		</div>
	);
}
