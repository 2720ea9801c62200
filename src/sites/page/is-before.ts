/** True when `b` begins behind the beginning of `a`: after it, or inside it. */
export const isBefore = (a: Element, b: Element): boolean => {
	const position = a.compareDocumentPosition(b);
	return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
};
