export type Figure = {
	metric: string;
	value: number;
	unit: string;
	/** What it is measured against in the same run, and how many times better. */
	against?: string;
	ratio?: number;
};

export const median = (values: number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The value that this share of all is not above. */
export const percentile = (values: number[], share: number): number => {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
};

/** One JSON object a line, three significant digits. */
export function print({ value, ratio, ...rest }: Figure): void {
	const round = (number: number) => Number(number.toPrecision(3));
	process.stdout.write(
		`${JSON.stringify({ ...rest, value: round(value), ...(ratio !== undefined && { ratio: round(ratio) }) })}\n`,
	);
}
