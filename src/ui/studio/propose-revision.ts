/**
 * The name of the next revision: the day and a number, `2026-04-01-1`.
 * @param last the revision before, however it was named
 * @param today `2026-04-01`
 */
export function proposeRevision(last: string, today: string): string {
	if (last === today) return `${today}-2`;
	if (!last.startsWith(`${today}-`)) return `${today}-1`;
	const number = Number(last.slice(today.length + 1));
	return `${today}-${Number.isSafeInteger(number) ? number + 1 : 1}`;
}
