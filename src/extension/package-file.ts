/** A file that the build lays beside the scripts. */
async function read(name: string): Promise<ArrayBuffer> {
	const file = await fetch(`/${name}`);
	return file.arrayBuffer();
}

/** The dictionary in its two parts. */
export const loadDictionary = (): Promise<[ArrayBuffer, ArrayBuffer]> =>
	Promise.all([read("ipadic-1.bin"), read("ipadic-2.bin")]);

/** What likeness has learned. */
export const loadLikeness = (): Promise<ArrayBuffer> => read("likeness.bin");
