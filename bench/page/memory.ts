import type { Desk } from "./desk";

/** The heap and buffers of the extension's background in MB: what it holds above one that holds nothing. */
export async function readMemory({
	practice,
}: Desk): Promise<number | undefined> {
	const target = await practice.browser.waitForTarget(
		(target) => target.type() === "service_worker",
	);
	const session = await target.createCDPSession();
	await session.send("Runtime.enable");
	await session.send("HeapProfiler.collectGarbage");
	const usage = await session.send("Runtime.getHeapUsage");
	await session.detach();
	return (
		(usage.usedSize +
			(usage.embedderHeapUsedSize ?? 0) +
			(usage.backingStorageSize ?? 0)) /
		1e6
	);
}
