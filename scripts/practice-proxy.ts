import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { practiceHosts } from "./practice-server";

export type PracticeProxy = {
	port: number;
	/** `host:port` or URL of every request that was turned away, in order. */
	refused: string[];
	close(): Promise<void>;
};

/** The only way out of a practice browser: leads the sites' hosts to the practice server, refuses everything else and remembers it. */
export async function startPracticeProxy(
	serverPort: number,
): Promise<PracticeProxy> {
	const refused: string[] = [];
	const sockets = new Set<Socket>();
	const proxy = createServer((request, response) => {
		refused.push(request.url ?? "");
		response.writeHead(502).end();
	});
	proxy.on("connection", (socket) => {
		sockets.add(socket);
		socket.on("close", () => sockets.delete(socket));
	});
	proxy.on("connect", ({ url = "" }, client, head) => {
		const [host = "", port] = url.split(":");
		client.on("error", () => client.destroy());
		if (!(host in practiceHosts) || port !== "443") {
			refused.push(url);
			client.end("HTTP/1.1 502 Not on this machine\r\n\r\n");
			return;
		}
		const server = connect(serverPort, "127.0.0.1", () => {
			client.write("HTTP/1.1 200 Connection established\r\n\r\n");
			server.write(head);
			server.pipe(client).pipe(server);
		});
		server.on("error", () => client.destroy());
		client.on("close", () => server.destroy());
	});
	await new Promise<void>((resolve, reject) => {
		proxy.once("error", reject);
		proxy.listen(0, "127.0.0.1", resolve);
	});
	return {
		port: (proxy.address() as AddressInfo).port,
		refused,
		close: () =>
			new Promise((resolve) => {
				proxy.close(() => resolve());
				for (const socket of sockets) socket.destroy();
			}),
	};
}
