import { parsePolicy } from "../../core/parse-policy";

/** Host names out of what people paste: whole addresses are cut down, twice is once. */
export const readHosts = (lines: string[]): string[] => [
	...new Set(
		parsePolicy({ allowedDomains: lines }).settings.allowedDomains ?? [],
	),
];
