import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "puppeteer-core";

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** WCAG 2.2, levels A and AA. */
const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What axe-core finds wrong: one line for each element, with the rule.
 * @param within a selector; what lies in its shadow root is looked at too. The whole page where absent.
 */
export async function findBarriers(
	page: Page,
	within?: string,
): Promise<string[]> {
	if (!(await page.evaluate(() => "axe" in globalThis)))
		await page.evaluate(source);
	const { violations } = await page.evaluate(
		async (within, levels) => {
			const { axe } = globalThis as unknown as typeof import("axe-core") & {
				axe: {
					run(context: unknown, options: object): Promise<AxeResults>;
				};
			};
			return axe.run(within ? { include: [[within]] } : document, {
				runOnly: levels,
				resultTypes: ["violations"],
			});
		},
		within,
		levels,
	);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary }) =>
				`${id}: ${target.flat().join(" ")} ${failureSummary?.replaceAll(/\s+/g, " ")}`,
		),
	);
}
