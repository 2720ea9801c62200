import { incidentNames, incidents } from "../../core/guide";
import type { Contact } from "../../core/policy";
import { Part } from "./part";
import type { Studio } from "./studio";
import { wording } from "./wording";

const purposes = [
	...incidents.map((id) => ({ id, name: incidentNames[id] })),
	{ id: "inquiry", name: wording.inquiry },
];

function ContactFields({
	contact,
	number,
	change,
	remove,
	studio,
}: {
	contact: Contact;
	number: number;
	change(contact: Contact, group?: string): void;
	remove(): void;
	studio: Studio;
}) {
	const { say } = studio;
	const fields = [
		["name", wording.contactName],
		["phone", wording.phone],
		["url", wording.url],
	] as const;
	return (
		<fieldset class="contact">
			<legend>{contact.name || `${number}`}</legend>
			<div class="add">
				{fields.map(([field, label]) => (
					<label key={field}>
						{say(label)}
						<input
							value={contact[field] ?? ""}
							onInput={(event) =>
								change(
									{ ...contact, [field]: event.currentTarget.value },
									`contacts.${number}.${field}`,
								)
							}
						/>
					</label>
				))}
			</div>
			<fieldset class="purposes">
				<legend>{say(wording.purposes)}</legend>
				{purposes.map(({ id, name }) => (
					<label key={id} class="choice">
						<input
							type="checkbox"
							checked={contact.for.includes(id)}
							onChange={(event) =>
								change({
									...contact,
									for: event.currentTarget.checked
										? [...contact.for, id]
										: contact.for.filter((other) => other !== id),
								})
							}
						/>
						{say(name)}
					</label>
				))}
			</fieldset>
			<button type="button" onClick={remove}>
				{say(wording.remove)}
			</button>
		</fieldset>
	);
}

/** Whom to call, and the sentence for private accounts. */
export function ContactsPart({ studio }: { studio: Studio }) {
	const { policy, say, set } = studio;
	const { contacts } = policy;
	return (
		<Part
			id="contacts"
			title={wording.contacts}
			help={wording.contactsHelp}
			keys={["contacts", "disclaimer"]}
			studio={studio}
		>
			{contacts.length === 0 && <p>{say(wording.noContacts)}</p>}
			{contacts.map((contact, i) => (
				<ContactFields
					// biome-ignore lint/suspicious/noArrayIndexKey: a contact has no other name while it is being written
					key={i}
					contact={contact}
					number={i + 1}
					studio={studio}
					change={(changed, group) =>
						set({ contacts: contacts.with(i, changed) }, group)
					}
					remove={() =>
						set({ contacts: contacts.filter((other) => other !== contact) })
					}
				/>
			))}
			<button
				type="button"
				onClick={() => set({ contacts: [...contacts, { for: [], name: "" }] })}
			>
				{say(wording.add)}
			</button>
			<div class="field">
				<label for="disclaimer">{say(wording.disclaimer)}</label>
				<p id="disclaimer-help">{say(wording.disclaimerHelp)}</p>
				<textarea
					id="disclaimer"
					rows={2}
					aria-describedby="disclaimer-help"
					value={policy.disclaimer}
					onInput={(event) =>
						set({ disclaimer: event.currentTarget.value }, "disclaimer")
					}
				/>
			</div>
		</Part>
	);
}
