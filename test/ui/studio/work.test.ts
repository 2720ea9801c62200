import { expect, test } from "vitest";
import { addRevision, type Revision } from "../../../src/ui/studio/work";

const revision = (
	name: string,
	settings: Revision["settings"] = {},
): Revision => ({ revision: name, name: "", settings });

test("the newest revision lies on top, and five are kept", () => {
	let revisions: Revision[] = [];
	for (const name of ["1", "2", "3", "4", "5", "6"])
		revisions = addRevision(revisions, revision(name));
	expect(revisions.map(({ revision }) => revision)).toEqual([
		"6",
		"5",
		"4",
		"3",
		"2",
	]);
});

test("the same file saved for another browser is no new revision", () => {
	const first = [revision("1", { guideline: "ube" })];
	expect(addRevision(first, revision("1", { guideline: "ube" }))).toBe(first);
	expect(
		addRevision(first, revision("1", { guideline: "zushi" })),
	).toHaveLength(2);
});
