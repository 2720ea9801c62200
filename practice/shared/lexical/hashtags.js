import { $createHashtagNode, HashtagNode } from "@lexical/hashtag";
import { registerLexicalTextEntity } from "@lexical/text";
import { mergeRegister } from "lexical";

const writtenHashtag =
	/(?<![\p{L}\p{N}_&])[#＃](?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+/u;

function findHashtag(text) {
	const found = writtenHashtag.exec(text);
	return found && { start: found.index, end: found.index + found[0].length };
}

/** Every hashtag becomes a node, hence a span, of its own. */
export const registerHashtags = (editor) =>
	mergeRegister(
		...registerLexicalTextEntity(editor, findHashtag, HashtagNode, (node) =>
			$createHashtagNode(node.getTextContent()),
		),
	);
