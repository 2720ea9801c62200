import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { build } from "esbuild";
import { practiceCertificate } from "./practice-certificate";

/** Which practice page answers for which host. */
export const practiceHosts = {
	"x.com": "x",
	"twitter.com": "x",
	"www.facebook.com": "facebook",
	"www.instagram.com": "instagram",
} as const;

export type PracticeServer = { port: number; close(): Promise<void> };

type Page = { html: string; assets: Map<string, Uint8Array> };

/** As strict as X's own policy in what matters to an extension: no foreign script, no request to anywhere else. */
const contentSecurityPolicy = [
	"default-src 'self'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' blob: data:",
	"connect-src 'self'",
	"object-src 'none'",
	"base-uri 'self'",
	"frame-ancestors 'self'",
].join("; ");

const contentTypes: Record<string, string> = {
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
};

/** Serves the practice pages over https on 127.0.0.1, each under its site's host name; every path of a site is the same page. */
export async function startPracticeServer(port = 0): Promise<PracticeServer> {
	const { key, cert } = await practiceCertificate(Object.keys(practiceHosts));
	const pages = new Map<string, Promise<Page>>();
	const openPage = (folder: string) => {
		const page = pages.get(folder) ?? bundlePage(folder);
		pages.set(folder, page);
		return page;
	};
	const server = createServer({ key, cert }, async (request, response) => {
		const host = (request.headers.host ?? "").replace(/:\d+$/, "");
		const folder = practiceHosts[host as keyof typeof practiceHosts];
		const { pathname } = new URL(request.url ?? "/", "https://practice");
		if (!folder || pathname === "/favicon.ico") {
			response.writeHead(folder ? 204 : 404).end();
			return;
		}
		try {
			const { html, assets } = await openPage(folder);
			const asset = assets.get(pathname);
			response.writeHead(200, {
				"content-type":
					(asset && contentTypes[extname(pathname)]) ??
					"text/html; charset=utf-8",
				"content-security-policy": contentSecurityPolicy,
				"cache-control": "no-store",
			});
			response.end(asset ?? html);
		} catch (error) {
			response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
			response.end(`practice/${folder} could not be built.\n${error}`);
		}
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** `practice/<folder>/index.html` refers to /practice/main.js and /practice/main.css, made from main.jsx or main.ts beside it. */
async function bundlePage(folder: string): Promise<Page> {
	const entry = ["main.jsx", "main.ts"]
		.map((name) => join("practice", folder, name))
		.find((path) => existsSync(path));
	if (!entry) throw new Error(`practice/${folder} has no main.jsx or main.ts`);
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		write: false,
		outdir: "/practice",
		format: "iife",
		target: "es2024",
		charset: "utf8",
		jsx: "automatic",
		jsxImportSource: "react",
		// The project's own tsconfig is for Preact.
		tsconfigRaw: {},
		define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
		logLevel: "error",
	});
	return {
		html: await readFile(join("practice", folder, "index.html"), "utf8"),
		assets: new Map(
			outputFiles.map((file) => [
				`/practice/${file.path.split(/[\\/]/).at(-1)}`,
				file.contents,
			]),
		),
	};
}
