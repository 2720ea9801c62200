import { EditorState, Modifier, SelectionState } from "draft-js";
import { measure } from "./length.js";

const emoji = /\p{RGI_Emoji}/gv;

/** Makes every emoji an immutable entity and gives text beyond the limit the style `overflow`, as X does after each change. */
export function markText(state) {
	if (state.isInCompositionMode()) return state;
	const before = state.getCurrentContent();
	const content = markOverflow(markEmoji(before));
	return content === before
		? state
		: EditorState.set(state, { currentContent: content });
}

function markEmoji(content) {
	let marked = content;
	for (const block of content.getBlocksAsArray()) {
		for (const { index, 0: sign } of block.getText().matchAll(emoji)) {
			if (signAt(marked, block, index) === sign) continue;
			marked = marked.createEntity("emoji", "IMMUTABLE", { sign });
			marked = Modifier.applyEntity(
				marked,
				rangeIn(block, index, index + sign.length),
				marked.getLastCreatedEntityKey(),
			);
		}
	}
	return marked;
}

function signAt(content, block, offset) {
	const key = block.getEntityAt(offset);
	return key && content.getEntity(key).getData().sign;
}

function markOverflow(content) {
	const { overflow = Number.POSITIVE_INFINITY } = measure(
		content.getPlainText(),
	);
	let marked = content;
	let start = 0;
	for (const block of content.getBlocksAsArray()) {
		const border = Math.min(Math.max(overflow - start, 0), block.getLength());
		marked = setOverflow(marked, block, 0, border, false);
		marked = setOverflow(marked, block, border, block.getLength(), true);
		start += block.getLength() + 1;
	}
	return marked;
}

function setOverflow(content, block, from, to, wanted) {
	const characters = block.getCharacterList().slice(from, to);
	if (
		characters.every((character) => character.hasStyle("overflow") === wanted)
	)
		return content;
	const change = wanted
		? Modifier.applyInlineStyle
		: Modifier.removeInlineStyle;
	return change(content, rangeIn(block, from, to), "overflow");
}

function rangeIn(block, from, to) {
	return SelectionState.createEmpty(block.getKey()).merge({
		anchorOffset: from,
		focusOffset: to,
	});
}
