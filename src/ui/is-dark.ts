/** Sites set their dark look themselves, whatever the system prefers: the colour behind the composer decides. */
export function isDark(element: Element): boolean {
	for (let box: Element | null = element; box; box = box.parentElement) {
		const [r = 255, g = 255, b = 255, alpha = 1] =
			getComputedStyle(box)
				.backgroundColor.match(/[\d.]+/g)
				?.map(Number) ?? [];
		if (alpha > 0.5) return r * 0.3 + g * 0.59 + b * 0.11 < 128;
	}
	return false;
}
