import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What kuromoji 0.1.2 says about a word. */
export type KuromojiToken = {
	surface_form: string;
	pos: string;
	pos_detail_1: string;
	pos_detail_2: string;
	pos_detail_3: string;
	conjugated_form: string;
	basic_form: string;
	word_type: "KNOWN" | "UNKNOWN";
};

type Builder = {
	build(
		done: (
			error: Error | null,
			tokenizer: { tokenize(text: string): KuromojiToken[] },
		) => void,
	): void;
};

/** The package our analyser has to agree with. It takes most of a second to load. */
export function loadKuromoji(): Promise<(text: string) => KuromojiToken[]> {
	const require = createRequire(import.meta.url);
	const kuromoji: { builder(options: { dicPath: string }): Builder } =
		require("kuromoji");
	const dicPath = join(
		dirname(require.resolve("kuromoji/package.json")),
		"dict",
	);
	return new Promise((resolve, reject) => {
		kuromoji.builder({ dicPath }).build((error, tokenizer) => {
			if (error) reject(error);
			else resolve((text) => tokenizer.tokenize(text));
		});
	});
}
