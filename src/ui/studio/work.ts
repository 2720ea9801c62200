import type { Packages } from "../../core/deploy-format";
import { parsePolicy } from "../../core/parse-policy";
import type { Policy } from "../../core/policy";

/** A policy that was imported or handed out. */
export type Revision = {
	revision: string;
	/** Where it is from: a file, or handed out here. */
	name: string;
	settings: Partial<Policy>;
};

/** What an administrator is working on, as it lies in the browser's storage. Plain data. */
export type Work = {
	settings: Partial<Policy>;
	packages: Packages;
	/** Newest first. */
	revisions: Revision[];
};

/** More are not compared with, and fill the storage. */
const longest = 5;

/** Quick, also with long lists: the very same object is not looked into. */
export const isSame = (a: Partial<Policy>, b: Partial<Policy>): boolean =>
	([...Object.keys(a), ...Object.keys(b)] as (keyof Policy)[]).every(
		(key) =>
			a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]),
	);

/** The newest on top; the same one again changes nothing. */
export function addRevision(
	revisions: Revision[],
	added: Revision,
): Revision[] {
	const [last] = revisions;
	if (
		last &&
		last.revision === added.revision &&
		isSame(last.settings, added.settings)
	)
		return revisions;
	return [added, ...revisions].slice(0, longest);
}

const storageKey = "hitoiki-studio";

/** Parts of a revision that are as in the settings become the same object: then comparing them costs nothing. */
function shareParts({ settings, revisions, ...rest }: Work): Work {
	const texts = new Map(
		Object.entries(settings).map(([key, value]) => [
			key,
			{ value, text: JSON.stringify(value) },
		]),
	);
	const shared = (revision: Revision): Revision => ({
		...revision,
		settings: Object.fromEntries(
			Object.entries(revision.settings).map(([key, value]) => {
				const now = texts.get(key);
				return [key, now?.text === JSON.stringify(value) ? now?.value : value];
			}),
		),
	});
	return { ...rest, settings, revisions: revisions.map(shared) };
}

/** What was kept last time; undefined where there is nothing or the browser forbids it. */
export function readWork(): Work | undefined {
	try {
		const kept = localStorage.getItem(storageKey);
		if (!kept) return undefined;
		const { settings, ...rest } = JSON.parse(kept) as Work;
		return shareParts({
			...rest,
			settings: parsePolicy(settings).settings,
		});
	} catch {
		return undefined;
	}
}

/** @returns false where the browser did not take it: no room, or forbidden */
export function keepWork(work: Work): boolean {
	const attempts = [work, { ...work, revisions: [] }];
	return attempts.some((attempt) => {
		try {
			localStorage.setItem(storageKey, JSON.stringify(attempt));
			return true;
		} catch {
			return false;
		}
	});
}
