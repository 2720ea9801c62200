import { type Incident, incidentOf, incidents } from "./guide";
import type { Contact } from "./policy";

const known: string[] = [...incidents, ...Object.keys(incidentOf)];

/** A name nobody knows must not hide a telephone number. */
const isForAny = (contact: Contact): boolean =>
	!contact.for.some((name) => known.includes(name));

/** Whom to tell what is no incident: the first that is not for incidents only. */
export const pickGeneralContact = (contacts: Contact[]): Contact | undefined =>
	contacts.find(isForAny);

/** Whom to call: those registered for this incident first, then those for any. A contact for other incidents only is left out. */
export function pickContacts(
	contacts: Contact[],
	incident: Incident,
): Contact[] {
	const names = [
		incident,
		...Object.keys(incidentOf).filter((id) => incidentOf[id] === incident),
	];
	const isFor = (contact: Contact) =>
		contact.for.some((name) => names.includes(name));
	return [...contacts.filter(isFor), ...contacts.filter(isForAny)];
}
