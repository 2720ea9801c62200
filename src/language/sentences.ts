import type { Link, Sentence } from "../core/analyzed-text";

export function findSentences(text: string, _links: Link[]): Sentence[] {
	return [...text.matchAll(/[^。!?\n]+[。!?]*[」』)]*/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}
