import { CompositeDecorator } from "draft-js";

const linked =
	/https?:\/\/[^\s　]+|(?<![\w@])@\w{1,15}|(?<![\p{L}\p{N}_&])[#＃][\p{L}\p{N}_]*[\p{L}_][\p{L}\p{N}_]*|(?<!\S)\$[A-Za-z]{1,6}\b/gu;

function findLinked(block, found) {
	for (const { index, 0: text } of block.getText().matchAll(linked))
		found(index, index + text.length);
}

function findEmoji(block, found, content) {
	block.findEntityRanges((character) => {
		const key = character.getEntity();
		return key !== null && content.getEntity(key).getType() === "emoji";
	}, found);
}

function findCarriageReturns(block, found) {
	for (const { index } of block.getText().matchAll(/\r/g))
		found(index, index + 1);
}

const Linked = ({ children }) => <span className="linked">{children}</span>;

/** The sign itself is clipped away and a picture stands in its place; X loads an image file here, we draw the same sign. */
function Emoji({ decoratedText, children }) {
	return (
		<span style={{ backgroundImage: picture(decoratedText) }} className="emoji">
			<span style={{ clipPath: "circle(0% at center)" }}>{children}</span>
		</span>
	);
}

function picture(sign) {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><text x="50" y="86" font-size="82" text-anchor="middle">${sign}</text></svg>`;
	return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

const LineBreak = ({ children }) => (
	<span className="line-break">{children}</span>
);

export const decorators = new CompositeDecorator([
	{ strategy: findEmoji, component: Emoji },
	{ strategy: findLinked, component: Linked },
	{ strategy: findCarriageReturns, component: LineBreak },
]);
