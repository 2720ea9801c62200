import { HashtagNode } from "@lexical/hashtag";
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import { registerRichText } from "@lexical/rich-text";
import {
	COMMAND_PRIORITY_HIGH,
	createEditor,
	KEY_ENTER_COMMAND,
	mergeRegister,
} from "lexical";
import { $writeContent } from "./content.js";
import { registerHashtags } from "./hashtags.js";
import {
	$createMentionNode,
	MentionNode,
	registerMentions,
} from "./mention-node.js";

/**
 * A composer's editor without a place on the page yet.
 * `shape`: "plain" breaks lines with <br> in one paragraph, "rich" makes each line a paragraph.
 * `onEnter`: what Enter does instead of breaking the line; Shift+Enter still breaks it.
 */
export function createComposerEditor({
	shape,
	namespace,
	theme,
	text = "",
	mention,
	entities = true,
	onText,
	onEnter,
}) {
	const editor = createEditor({
		namespace,
		theme,
		nodes: [HashtagNode, MentionNode],
		onError(error) {
			throw error;
		},
	});
	const dispose = mergeRegister(
		shape === "rich" ? registerRichText(editor) : registerPlainText(editor),
		registerHistory(editor, createEmptyHistoryState(), 300),
		...(entities ? [registerHashtags(editor), registerMentions(editor)] : []),
		editor.registerCommand(
			KEY_ENTER_COMMAND,
			(event) => {
				if (!onEnter || event?.shiftKey) return false;
				event?.preventDefault();
				onEnter();
				return true;
			},
			COMMAND_PRIORITY_HIGH,
		),
		editor.registerUpdateListener(onText),
	);
	editor.update(
		() =>
			$writeContent(
				shape,
				mention ? ` ${text}` : text,
				mention && [$createMentionNode(mention)],
			),
		{ discrete: true, tag: "history-merge" },
	);
	return { editor, dispose };
}
