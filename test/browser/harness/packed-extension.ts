import { spawnSync } from "node:child_process";
import { createHash, createPublicKey } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../../scripts/find-browser";

export type HostedExtension = {
	id: string;
	/** The address that a policy names. */
	updateUrl: string;
	close(): Promise<void>;
};

/** Of the public key, as Chromium makes the id of a packed extension. */
const idOfKey = (pem: Buffer): string =>
	[
		...createHash("sha256")
			.update(createPublicKey(pem).export({ type: "spki", format: "der" }))
			.digest("hex")
			.slice(0, 32),
	]
		.map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
		.join("");

/** Packs a build with a key of its own and offers it on this machine as an organisation does that hosts it itself. */
export async function hostExtension(build: string): Promise<HostedExtension> {
	const folder = mkdtempSync(join(tmpdir(), "hitoiki-packed-"));
	cpSync(build, join(folder, "hitoiki"), { recursive: true });
	const { version } = JSON.parse(
		readFileSync(join(build, "manifest.json"), "utf8"),
	);
	const { stderr } = spawnSync(
		findBrowser("chromium") ?? "",
		[
			`--pack-extension=${join(folder, "hitoiki")}`,
			`--user-data-dir=${join(folder, "profile")}`,
			"--headless",
			"--no-sandbox",
		],
		{ encoding: "utf8", timeout: 60_000 },
	);
	const packed = readFileSync(join(folder, "hitoiki.crx"));
	const id = idOfKey(readFileSync(join(folder, "hitoiki.pem")));
	if (packed.length === 0)
		throw new Error(`Chromium packed nothing: ${stderr}`);

	const server = createServer((request, response) => {
		const { port } = server.address() as AddressInfo;
		if (request.url?.startsWith("/hitoiki.crx"))
			return response
				.writeHead(200, { "content-type": "application/x-chrome-extension" })
				.end(packed);
		response
			.writeHead(200, { "content-type": "text/xml" })
			.end(`<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
<app appid="${id}"><updatecheck codebase="http://127.0.0.1:${port}/hitoiki.crx" version="${version}"/></app>
</gupdate>`);
	});
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	const { port } = server.address() as AddressInfo;
	return {
		id,
		updateUrl: `http://127.0.0.1:${port}/update.xml`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
