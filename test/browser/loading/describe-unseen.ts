import { beforeAll, expect, test } from "vitest";
import { hasGate, link } from "../gate/describe-gate";
import { townRules } from "../gate/settings";
import type { Way } from "../gate/ways";
import { highlights } from "../harness/highlights";
import { pressButton } from "../harness/panel";
import type { Scene } from "../harness/scene";
import { setOwn } from "../harness/settings";
import { focusEditor, type } from "../harness/typing";
import { eventually } from "../harness/waiting";

/** What a page could see of our file and of its loading, everywhere a browser tells of such things. */
export function describeUnseen(scene: Scene, way: Way): void {
	beforeAll(() => setOwn(scene.stage(), townRules));

	test("a page that listens everywhere hears nothing of the file that is loaded", async () => {
		const page = await scene.visit(way.address);
		const seen = await page.evaluateHandle(() => {
			const seen: string[] = [];
			new PerformanceObserver((list) => {
				for (const { name } of list.getEntries()) seen.push(name);
			}).observe({ entryTypes: ["resource", "mark", "measure"] });
			new MutationObserver((changes) => {
				for (const { target, addedNodes } of changes)
					for (const node of [target, ...addedNodes])
						if (node instanceof Element) seen.push(node.outerHTML);
			}).observe(document, {
				childList: true,
				subtree: true,
				attributes: true,
			});
			document.addEventListener(
				"securitypolicyviolation",
				({ blockedURI, sourceFile }) =>
					seen.push(`${blockedURI} ${sourceFile}`),
			);
			for (const type of ["error", "focusin", "click", "keydown", "input"])
				window.addEventListener(
					type,
					() => seen.push(`${new Error().stack}`),
					true,
				);
			return seen;
		});
		await focusEditor(page, -1);
		await type(page, link);
		await eventually(() => highlights(page)).toHaveLength(1);
		await way.send(page);
		await hasGate(page).toBe(true);
		await pressButton(page, "直す");
		const told = await seen.evaluate((seen) => [
			...seen,
			...performance.getEntries().map(({ name }) => name),
		]);
		expect(told.length).toBeGreaterThan(10);
		expect(told.filter((one) => /-extension:/.test(one))).toEqual([]);
	});
}
