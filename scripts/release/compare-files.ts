import { createHash } from "node:crypto";
import type { Files } from "./files";

/** SHA-256, in hexadecimal. */
export const hash = (content: Uint8Array): string =>
	createHash("sha256").update(content).digest("hex");

/** Each file that is not the same in both, with the beginnings of its hashes. */
export function compareFiles(one: Files, other: Files): string[] {
	const paths = [...new Set([...one.keys(), ...other.keys()])].toSorted();
	return paths.flatMap((path) => {
		const here = one.get(path);
		const there = other.get(path);
		if (!here) return [`${path} is only in the second`];
		if (!there) return [`${path} is only in the first`];
		const [first, second] = [hash(here), hash(there)];
		if (first === second) return [];
		return [`${path} differs: ${first.slice(0, 12)}, ${second.slice(0, 12)}`];
	});
}
