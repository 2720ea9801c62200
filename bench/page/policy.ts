import type { Desk } from "./desk";

/** Stores settings with so many accounts and words, as the settings page would. */
export async function setPolicy(desk: Desk, size: number): Promise<void> {
	const page = await desk.practice.browser.newPage();
	await page.goto(
		`chrome-extension://${desk.practice.extensionId}/options.html`,
	);
	await page.evaluate((size) => {
		const numbers = Array.from({ length: size }, (_, i) => i);
		const own = {
			accounts: numbers.map((i) => ({
				site: "x",
				id: `kawabe_${i}`,
				kind: "official",
			})),
			words: numbers.map((i) => ({
				rule: "confidential",
				match: `第${i}号計画`,
			})),
		};
		const { storage } = (
			globalThis as unknown as {
				chrome: { storage: { local: { set(items: object): Promise<void> } } };
			}
		).chrome;
		return storage.local.set({ own });
	}, size);
	await page.close();
}
