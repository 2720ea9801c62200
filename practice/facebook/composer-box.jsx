import { LexicalBox } from "../shared/lexical/lexical-box.jsx";
import { settings } from "../shared/settings.js";

/** Facebook's generated class names (2025); they mean nothing and change often. */
const theme = {
	paragraph: "xdj266r x14z9mp xat24cr x1lziwak x16tdsg8",
	hashtag: "xv78j7m x1sy0etr",
	mention: "xv78j7m x1lliihq",
};

/** Facebook’s Lexical, for posts and comments alike. */
export const ComposerBox = (props) => (
	<LexicalBox
		namespace="CometPostComposer"
		theme={theme}
		shape={settings.shape}
		{...props}
	/>
);
