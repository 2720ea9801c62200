/**
 * True when two pieces of plain data say the same; a key whose value is undefined is as good as none. Costs nothing where they share their parts.
 * @param except what may differ, of the two themselves and not of what they hold
 */
export function isSame(
	a: unknown,
	b: unknown,
	except: readonly string[] = [],
): boolean {
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const left = a as Record<string, unknown>;
	const right = b as Record<string, unknown>;
	for (const key in left)
		if (
			left[key] !== right[key] &&
			!except.includes(key) &&
			!isSame(left[key], right[key])
		)
			return false;
	for (const key in right)
		if (
			right[key] !== undefined &&
			left[key] === undefined &&
			!except.includes(key)
		)
			return false;
	return true;
}
