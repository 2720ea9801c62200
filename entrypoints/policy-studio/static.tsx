import { type Language, languages } from "../../src/core/words";
import { knownPackages } from "./known-packages";
import { openStudio } from "./open-studio";

// The studio as plain files, for an intranet or a shared folder: no extension around it, and from file:// no fetch and no modules.

const languageKey = "hitoiki-studio-language";

function readLanguage(): Language {
	const kept = languages.find(
		(known) => known === localStorage.getItem(languageKey),
	);
	return kept ?? (navigator.language.startsWith("ja") ? "ja" : "en");
}

/** A script brings the file as text, because a script may be loaded from a folder and a file may not. */
async function load(name: string): Promise<ArrayBuffer> {
	const script = document.createElement("script");
	script.src = `${name}.js`;
	await new Promise((resolve, reject) => {
		script.onload = resolve;
		script.onerror = reject;
		document.head.append(script);
	});
	const { hitoikiFiles = {} } = globalThis as {
		hitoikiFiles?: Record<string, string>;
	};
	const packed = Uint8Array.from(atob(hitoikiFiles[name] ?? ""), (letter) =>
		letter.charCodeAt(0),
	);
	const unpacked = new Blob([packed])
		.stream()
		.pipeThrough(new DecompressionStream("gzip"));
	return new Response(unpacked).arrayBuffer();
}

openStudio({
	language: readLanguage(),
	saveLanguage: (language) => localStorage.setItem(languageKey, language),
	loadDictionary: async () => [await load("ipadic")],
	loadLikeness: () => load("likeness"),
	packages: knownPackages,
});
