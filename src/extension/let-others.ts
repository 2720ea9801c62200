/** Ends when what has arrived meanwhile, messages and parts of files, has had its turn. A timer would wait for milliseconds. */
export const letOthers = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
