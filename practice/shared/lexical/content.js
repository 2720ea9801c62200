import {
	$createLineBreakNode,
	$createParagraphNode,
	$createTextNode,
	$getRoot,
} from "lexical";

/** What the editor's own state holds, a line break between paragraphs. */
export const readContent = (editor) =>
	editor.getEditorState().read(() =>
		$getRoot()
			.getChildren()
			.map((paragraph) => paragraph.getTextContent())
			.join("\n"),
	);

/** Puts a text in place of everything; `mention` is a name set before it. */
export function $writeContent(shape, text = "", first = []) {
	const lines = text.split("\n").map((line) => $createTextNode(line));
	lines[0] = [...first, lines[0]];
	const paragraphs =
		shape === "rich"
			? lines.map((line) => $createParagraphNode().append(...[line].flat()))
			: [
					$createParagraphNode().append(
						...lines.flatMap((line, index) =>
							index === 0 ? line : [$createLineBreakNode(), line],
						),
					),
				];
	$getRoot()
		.clear()
		.append(...paragraphs);
}
