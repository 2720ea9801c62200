import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { KeptApproval } from "../core/approval/approval";
import {
	fromVersion1,
	type JournalEntry,
	type JournalEntryV1,
	keptMs,
} from "../core/journal";
import { isEntry, isKeptApproval } from "../core/read-journal";

interface JournalDb extends DBSchema {
	entries: {
		key: number;
		value: JournalEntry;
		indexes: { at: string; report: string };
	};
	/** By what they are for, so that the same approval recorded twice is one. */
	approvals: {
		key: [site: string, account: string, textHash: string];
		value: KeptApproval;
		indexes: { recordedAt: string };
	};
}

export type StoredEntry = JournalEntry & { id: number };

/** Entries that cannot be read stay where they are: a later version may know them. */
export type StoredJournal = { entries: StoredEntry[]; unreadable: number };

/**
 * Version 1 (0.1.0 in preparation, 2026-11) had entries without decision, approval, report and day.
 * Version 2 adds them, and the approvals given before sending.
 * One that a later version has left behind is used as it is.
 */
const open = (): Promise<IDBPDatabase<JournalDb>> =>
	openDB<JournalDb>("journal", 2, {
		async upgrade(db, from, _, work) {
			if (from < 1) {
				const entries = db.createObjectStore("entries", {
					autoIncrement: true,
				});
				entries.createIndex("at", "at");
			}
			if (from < 2) {
				const entries = work.objectStore("entries");
				entries.createIndex("report", "report");
				const approvals = db.createObjectStore("approvals", {
					keyPath: ["site", "account", "textHash"],
				});
				approvals.createIndex("recordedAt", "recordedAt");
				for await (const old of entries.iterate())
					await old.update(fromVersion1(old.value as JournalEntryV1));
			}
		},
		// A page of the older version must not hold up the newer one.
		blocking: (_, __, event) => (event.target as IDBDatabase).close(),
	}).catch((error) => {
		if (error?.name !== "VersionError") throw error;
		return openDB<JournalDb>("journal");
	});

/** Runs some work on the open journal, and closes it whatever happens. */
async function withJournal<Result>(
	work: (db: IDBPDatabase<JournalDb>) => Promise<Result>,
): Promise<Result> {
	const db = await open();
	try {
		return await work(db);
	} finally {
		db.close();
	}
}

/**
 * Adds an entry and deletes those that have expired, save what is still to be reported.
 * @throws DOMException QuotaExceededError when the disk is full: the caller says so
 */
export const addEntry = (entry: JournalEntry, now: number): Promise<void> =>
	withJournal(async (db) => {
		const work = db.transaction("entries", "readwrite", {
			durability: "strict",
		});
		await work.store.add(entry);
		const expired = IDBKeyRange.upperBound(
			new Date(now - keptMs).toISOString(),
		);
		for await (const old of work.store.index("at").iterate(expired))
			if (old.value.report !== "due") await old.delete();
		await work.done;
	});

/** Newest first. */
export const readEntries = (): Promise<StoredJournal> =>
	withJournal(async (db) => {
		const entries: StoredEntry[] = [];
		let unreadable = 0;
		const work = db.transaction("entries");
		for await (const { primaryKey, value } of work.store)
			if (isEntry(value)) entries.push({ ...value, id: primaryKey });
			else unreadable++;
		return {
			entries: entries.toSorted((a, b) => b.at.localeCompare(a.at)),
			unreadable,
		};
	});

export const deleteEntries = (ids: number[]): Promise<void> =>
	withJournal(async (db) => {
		const work = db.transaction("entries", "readwrite");
		await Promise.all(ids.map((id) => work.store.delete(id)));
		await work.done;
	});

/** Notes something about entries, such as that they have been reported. What another tab has deleted stays deleted. */
export const noteOnEntries = (
	ids: number[],
	note: Partial<JournalEntry>,
): Promise<void> =>
	withJournal(async (db) => {
		const work = db.transaction("entries", "readwrite", {
			durability: "strict",
		});
		for (const id of ids) {
			const entry = await work.store.get(id);
			if (entry) await work.store.put({ ...entry, ...note }, id);
		}
		await work.done;
	});

/** How many posts are still to be reported. */
export const countDue = (): Promise<number> =>
	withJournal((db) =>
		db.countFromIndex("entries", "report", IDBKeyRange.only("due")),
	);

/**
 * Keeps an approval for its text, and forgets those of a year ago.
 * @throws DOMException QuotaExceededError when the disk is full
 */
export const keepApproval = (approval: KeptApproval): Promise<void> =>
	withJournal(async (db) => {
		const work = db.transaction("approvals", "readwrite", {
			durability: "strict",
		});
		await work.store.put(approval);
		const now = Date.parse(approval.recordedAt);
		const expired = IDBKeyRange.upperBound(
			new Date(now - keptMs).toISOString(),
		);
		for await (const old of work.store.index("recordedAt").iterate(expired))
			await old.delete();
		await work.done;
	});

/** Newest first. */
export const readApprovals = (): Promise<KeptApproval[]> =>
	withJournal(async (db) =>
		(await db.getAllFromIndex("approvals", "recordedAt"))
			.filter(isKeptApproval)
			.toReversed(),
	);

/** Deletes everything: the entries, the approvals, and with them the names of those who gave them. */
export const clearJournal = (): Promise<void> =>
	withJournal(async (db) => {
		const work = db.transaction(["entries", "approvals"], "readwrite");
		await Promise.all([
			work.objectStore("entries").clear(),
			work.objectStore("approvals").clear(),
			work.done,
		]);
	});

/** SHA-256, hexadecimal. */
export async function hashText(text: string): Promise<string> {
	const digest = await crypto.subtle.digest(
		"SHA-256",
		new TextEncoder().encode(text),
	);
	return [...new Uint8Array(digest)]
		.map((byte) => byte.toString(16).padStart(2, "0"))
		.join("");
}
