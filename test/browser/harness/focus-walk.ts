import type { Page } from "puppeteer-core";

type Walk = {
	/** Controls that Tab never reached. */
	missed: string[];
	/** Reached, but nothing shows it. */
	unmarked: string[];
	/** Reached in another order than they stand on the page. */
	outOfOrder: boolean;
	/** Tab led out again at the end. */
	leaves: boolean;
};

const mostKeys = 400;

/** Goes through a page by Tab alone, from its beginning until the focus leaves it. */
export async function walkByTab(page: Page): Promise<Walk> {
	await page.bringToFront();
	await page.evaluate(() => {
		const controls = [
			...document.querySelectorAll<HTMLElement>(
				"a[href], button, input, select, textarea, summary",
			),
		].filter(
			(control) =>
				control.checkVisibility() &&
				!control.matches(":disabled") &&
				// In a row of tabs, arrows reach the others.
				control.tabIndex >= 0,
		);
		// Of a group of radio buttons Tab reaches one.
		const names = new Set<string>();
		const reachable = controls.filter((control) => {
			if (!control.matches("input[type=radio]")) return true;
			const { name } = control as HTMLInputElement;
			const isFirst = !names.has(name);
			names.add(name);
			return isFirst;
		});
		Object.assign(globalThis, { walk: { reachable, visited: [] } });
		(document.activeElement as HTMLElement | null)?.blur();
	});
	let leaves = false;
	for (let i = 0; i < mostKeys && !leaves; i++) {
		await page.keyboard.press("Tab");
		leaves = await page.evaluate(() => {
			const { walk } = globalThis as unknown as {
				walk: { visited: { control: Element; isMarked: boolean }[] };
			};
			let control = document.activeElement;
			while (control?.shadowRoot?.activeElement)
				control = control.shadowRoot.activeElement;
			if (!control || control === document.body) return true;
			if (control === walk.visited[0]?.control && walk.visited.length > 1)
				return true;
			// A date has several fields, each with its own stop.
			if (control === walk.visited.at(-1)?.control) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(control);
			const isMarked = outlineStyle !== "none" && outlineWidth !== "0px";
			walk.visited.push({ control, isMarked });
			return false;
		});
	}
	const found = await page.evaluate(() => {
		const { walk } = globalThis as unknown as {
			walk: {
				reachable: Element[];
				visited: { control: Element; isMarked: boolean }[];
			};
		};
		const tell = (control: Element) =>
			`${control.localName} ${(control.getAttribute("aria-label") ?? control.id) || control.textContent?.slice(0, 30)}`;
		const visited = walk.visited.map(({ control }) => control);
		const order = visited.filter((control) => walk.reachable.includes(control));
		return {
			missed: walk.reachable
				.filter((control) => !visited.includes(control))
				.map(tell),
			unmarked: walk.visited
				.filter(({ isMarked }) => !isMarked)
				.map(({ control }) => tell(control)),
			outOfOrder: order.some(
				(control, i) =>
					i > 0 &&
					walk.reachable.indexOf(control) <
						walk.reachable.indexOf(order[i - 1] as Element),
			),
		};
	});
	return { ...found, leaves };
}
