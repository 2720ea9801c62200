import { expect, test } from "vitest";
import { pickContacts, pickGeneralContact } from "../../src/core/pick-contacts";

const contacts = [
	{ for: [], name: "広報課" },
	{ for: ["takeover", "crime"], name: "情報政策課" },
	{ for: ["inquiry"], name: "総務課" },
	{ for: ["flare-up"], name: "秘書課" },
];
const names = (incident: Parameters<typeof pickContacts>[1]) =>
	pickContacts(contacts, incident).map(({ name }) => name);

test("those for the incident come first, those for others are left out", () => {
	expect(names("takeover")).toEqual(["情報政策課", "広報課", "総務課"]);
	expect(names("flare-up")).toEqual(["秘書課", "広報課", "総務課"]);
});
test("an incident is known by the name of its rule as well", () => {
	expect(names("threat")[0]).toBe("情報政策課");
});

test("what is no incident goes to the first that is not for incidents only", () => {
	expect(pickGeneralContact(contacts.slice(1))?.name).toBe("総務課");
	expect(pickGeneralContact([{ for: ["takeover"], name: "情報政策課" }])).toBe(
		undefined,
	);
});
