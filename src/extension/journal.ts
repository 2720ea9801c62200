import { type DBSchema, openDB } from "idb";
import { type JournalEntry, keptMs } from "../core/journal";

interface JournalDb extends DBSchema {
	entries: { key: number; value: JournalEntry; indexes: { at: string } };
}

export type StoredEntry = JournalEntry & { id: number };

const open = () =>
	openDB<JournalDb>("journal", 1, {
		upgrade(db) {
			const entries = db.createObjectStore("entries", { autoIncrement: true });
			entries.createIndex("at", "at");
		},
	});

/**
 * Adds an entry and deletes those that have expired.
 * @throws DOMException QuotaExceededError when the disk is full: the caller says so
 */
export async function addEntry(
	entry: JournalEntry,
	now: number,
): Promise<void> {
	const db = await open();
	try {
		const work = db.transaction("entries", "readwrite", {
			durability: "strict",
		});
		await work.store.add(entry);
		const expired = IDBKeyRange.upperBound(
			new Date(now - keptMs).toISOString(),
		);
		for await (const old of work.store.index("at").iterate(expired))
			await old.delete();
		await work.done;
	} finally {
		db.close();
	}
}

/** Newest first. */
export async function readEntries(): Promise<StoredEntry[]> {
	const db = await open();
	try {
		const entries: StoredEntry[] = [];
		const work = db.transaction("entries");
		for await (const { primaryKey, value } of work.store)
			entries.push({ ...value, id: primaryKey });
		return entries.toSorted((a, b) => b.at.localeCompare(a.at));
	} finally {
		db.close();
	}
}

export async function deleteEntries(ids: number[]): Promise<void> {
	const db = await open();
	try {
		const work = db.transaction("entries", "readwrite");
		await Promise.all(ids.map((id) => work.store.delete(id)));
		await work.done;
	} finally {
		db.close();
	}
}

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
