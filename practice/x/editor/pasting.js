import {
	BlockMapBuilder,
	ContentState,
	convertFromHTML,
	EditorState,
	Modifier,
} from "draft-js";

/** X looks at text/html first and takes only its words; every new line becomes a block. */
export function pasteInto(state, text, html) {
	const lines = html
		? convertFromHTML(html).contentBlocks.map((block) => block.getText())
		: text.split(/\r\n|\r|\n/);
	const blocks = ContentState.createFromText(
		lines.join("\n"),
	).getBlocksAsArray();
	const content = Modifier.replaceWithFragment(
		state.getCurrentContent(),
		state.getSelection(),
		BlockMapBuilder.createFromArray(blocks),
	);
	return EditorState.push(state, content, "insert-fragment");
}
