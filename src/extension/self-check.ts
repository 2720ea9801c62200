import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import {
	type Confirmation,
	confirmationsKeptMs,
	isConfirmation,
} from "../core/self-check-due";

interface SelfCheckDb extends DBSchema {
	confirmations: {
		key: number;
		value: Confirmation;
		indexes: { at: string };
	};
}

export type StoredConfirmation = Confirmation & { id: number };

async function withDb<Value>(
	work: (db: IDBPDatabase<SelfCheckDb>) => Promise<Value>,
): Promise<Value> {
	const db = await openDB<SelfCheckDb>("self-check", 1, {
		upgrade(db) {
			db.createObjectStore("confirmations", {
				autoIncrement: true,
			}).createIndex("at", "at");
		},
	});
	try {
		return await work(db);
	} finally {
		db.close();
	}
}

/** Newest first; what cannot be read stays where it is and counts as not confirmed. */
export const readConfirmations = (): Promise<StoredConfirmation[]> =>
	withDb(async (db) => {
		const found: StoredConfirmation[] = [];
		const work = db.transaction("confirmations");
		for await (const { primaryKey, value } of work.store)
			if (isConfirmation(value)) found.push({ ...value, id: primaryKey });
		return found.toSorted((a, b) => b.at.localeCompare(a.at));
	});

/**
 * Adds a confirmation and deletes those that have expired.
 * @throws DOMException QuotaExceededError when the disk is full: the page says so
 */
export const addConfirmation = (
	confirmation: Confirmation,
	now: number,
): Promise<void> =>
	withDb(async (db) => {
		const work = db.transaction("confirmations", "readwrite", {
			durability: "strict",
		});
		await work.store.add(confirmation);
		const expired = IDBKeyRange.upperBound(
			new Date(now - confirmationsKeptMs).toISOString(),
		);
		for await (const old of work.store.index("at").iterate(expired))
			await old.delete();
		await work.done;
	});

export const removeConfirmation = (id: number): Promise<void> =>
	withDb((db) => db.delete("confirmations", id));
