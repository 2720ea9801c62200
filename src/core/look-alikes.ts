import type { RegisteredAccount } from "./policy";

/** How impostors write a handle: without its marks, with one more, with letters that look alike. */
const disguises: ((handle: string) => string)[] = [
	(handle) => handle.replaceAll(/[_.-]/g, ""),
	(handle) => `${handle}_`,
	(handle) => `_${handle}`,
	(handle) => `${handle}_official`,
	(handle) => handle.replaceAll("o", "0"),
	(handle) => handle.replaceAll("l", "1"),
	(handle) => handle.replaceAll("i", "l"),
	(handle) => handle.replaceAll("m", "rn"),
	(handle) => handle.replaceAll("w", "vv"),
];

/** Words to put into a site's own search when looking for accounts that pretend to be the city's. Nothing is asked for by us. */
export function listLookAlikes(
	accounts: RegisteredAccount[],
	organization: string,
): string[] {
	const official = accounts.filter(({ kind }) => kind === "official");
	const names = [organization, ...official.map(({ name }) => name ?? "")]
		.filter(Boolean)
		.flatMap((name) => [name, `${name} 公式`]);
	const own = official
		.map(({ id }) => id)
		// A number, as on Facebook, is no name anybody imitates.
		.filter((id) => !/^\d+$/.test(id));
	const disguised = own
		.flatMap((id) => disguises.map((disguise) => disguise(id)))
		.filter((handle) => !own.includes(handle));
	return [...new Set([...names, ...disguised.map((handle) => `@${handle}`)])];
}
