import { expect, test } from "vitest";
import type { Account } from "../../src/core/draft";
import { findElsewhere } from "../../src/core/find-elsewhere";

const town: Account = { site: "x", kind: "official", handle: "kawabe_city" };
const person: Account = { site: "x", kind: "personal", handle: "hanako_s" };

test.each<[string, Account, Account[], string | undefined]>([
	["official here, private there", town, [person], "hanako_s"],
	["private here, official there", person, [town], "kawabe_city"],
	["the same account", town, [{ ...town, handle: "Kawabe_City" }], undefined],
	[
		"two official ones",
		town,
		[{ ...town, handle: "kawabe_bousai" }],
		undefined,
	],
	[
		"two private ones",
		person,
		[{ site: "x", kind: "unregistered", handle: "taro" }],
		undefined,
	],
	["another site", town, [{ ...person, site: "instagram" }], undefined],
	["nobody knows who", town, [{ site: "x", kind: "unknown" }], undefined],
	["no other tab", town, [], undefined],
])("%s", (_, here, others, handle) => {
	expect(findElsewhere(here, others)?.handle).toBe(handle);
});
