/** What the head of a PNG says, e.g. `{ size: "128×128", hasAlpha: true }`; undefined where it is none. */
export function measurePng(
	content: Uint8Array | undefined,
): { size: string; hasAlpha: boolean } | undefined {
	const bytes = Buffer.from(content ?? []);
	if (bytes.toString("latin1", 1, 4) !== "PNG") return undefined;
	return {
		size: `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`,
		// Colour types 4 and 6.
		hasAlpha: (bytes.readUInt8(25) & 4) !== 0,
	};
}
