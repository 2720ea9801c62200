import { $applyNodeReplacement, TextNode } from "lexical";
import { people } from "../people.js";

/** Somebody's name in a node of its own, deleted as a whole. */
export class MentionNode extends TextNode {
	$config() {
		return this.config("mention", { extends: TextNode });
	}

	createDOM(config) {
		const element = super.createDOM(config);
		element.classList.add(...config.theme.mention.split(" "));
		return element;
	}

	canInsertTextBefore() {
		return false;
	}

	canInsertTextAfter() {
		return false;
	}
}

export function $createMentionNode(name) {
	const node = new MentionNode(name);
	node.setMode("segmented");
	return $applyNodeReplacement(node);
}

const names = people.map(({ name }) => name).join("|");
const writtenMention = new RegExp(`[@＠](${names})(?=\\s)`, "u");

/** The sites offer a list after @; here a known name and a space are enough. */
export const registerMentions = (editor) =>
	editor.registerNodeTransform(TextNode, (node) => {
		if (!node.isSimpleText()) return;
		const found = writtenMention.exec(node.getTextContent());
		if (!found) return;
		const end = found.index + found[0].length;
		const pieces = node.splitText(found.index, end);
		pieces[found.index === 0 ? 0 : 1].replace($createMentionNode(found[1]));
	});
