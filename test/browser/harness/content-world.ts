import type { CDPSession, Page } from "puppeteer-core";

/** Runs an expression in the world of our content script, which the page does not see. */
export async function openContentWorld(
	page: Page,
): Promise<(expression: string) => Promise<unknown>> {
	const session = await page.createCDPSession();
	const id = await findWorld(session);
	return async (expression) => {
		const { result, exceptionDetails } = await session.send(
			"Runtime.evaluate",
			{ expression, uniqueContextId: id, returnByValue: true },
		);
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		return result.value;
	};
}

function findWorld(session: CDPSession): Promise<string> {
	return new Promise((resolve, reject) => {
		session.on("Runtime.executionContextCreated", ({ context }) => {
			if (context.origin.startsWith("chrome-extension:"))
				resolve(context.uniqueId);
		});
		session.send("Runtime.enable").catch(reject);
	});
}
