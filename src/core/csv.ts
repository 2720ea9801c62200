/** Spreadsheets take a cell that begins like this for a formula, Japanese ones in full width as well (OWASP, CSV injection, 2026-11). */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/;

function writeCell(text: string): string {
	const safe = formulaStart.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** CSV that Excel opens rightly: byte order mark (else it takes UTF-8 for Shift_JIS), CRLF, no formulas. */
export function writeCsvFile(rows: string[][]): string {
	const lines = rows.map((row) => row.map(writeCell).join(","));
	return `\uFEFF${lines.join("\r\n")}\r\n`;
}
