import { type Incident, incidentOf, incidents } from "./guide";
import type { Contact } from "./policy";

/** Whom to call: those registered for this incident first, then those for any. A contact for other incidents only is left out. */
export function pickContacts(
	contacts: Contact[],
	incident: Incident,
): Contact[] {
	const names = [
		incident,
		...Object.keys(incidentOf).filter((id) => incidentOf[id] === incident),
	];
	const known: string[] = [...incidents, ...Object.keys(incidentOf)];
	const isFor = (contact: Contact) =>
		contact.for.some((name) => names.includes(name));
	// A name nobody knows must not hide a telephone number.
	const isForAny = (contact: Contact) =>
		!contact.for.some((name) => known.includes(name));
	return [...contacts.filter(isFor), ...contacts.filter(isForAny)];
}
