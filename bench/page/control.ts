import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const manifest = {
	manifest_version: 3,
	name: "Control",
	version: "1",
	background: { service_worker: "background.js" },
	content_scripts: [
		{
			matches: [
				"https://x.com/*",
				"https://www.facebook.com/*",
				"https://www.instagram.com/*",
			],
			run_at: "document_start",
			js: ["content.js"],
		},
	],
};

/** With each letter one question of the length of a draft, and an answer. */
const content = `addEventListener("input", ({ target }) => {
	setTimeout(() => chrome.runtime.sendMessage({ text: target.value ?? target.textContent }), 0);
}, { capture: true, passive: true });`;
const background = `chrome.runtime.onMessage.addListener((message, sender, answer) => {
	answer({ findings: [] });
});
chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: "welcome.html" }));`;

/** Writes an extension that does nothing but ask: less than this no extension can cost that checks elsewhere than in the page. */
export async function writeControl(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "hitoiki-control-"));
	const write = (name: string, text: string) =>
		writeFile(join(folder, name), text);
	await write("manifest.json", JSON.stringify(manifest));
	await write("content.js", content);
	await write("background.js", background);
	await write("welcome.html", "<!doctype html><title>Control</title>");
	return folder;
}
