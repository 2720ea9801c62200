import { expect, test } from "vitest";
import { defaultPolicy } from "../../../src/core/policy";
import { newSample, type Sample, toDraft } from "../../../src/ui/studio/sample";

const now = "2026-04-01T01:00:00.000Z";
const draftOf = (change: Partial<Sample>) =>
	toDraft({ ...newSample(1, "本文"), ...change }, policy, now);
const policy = {
	...defaultPolicy,
	accounts: [{ site: "x", id: "Kawabe_City", kind: "official" } as const],
};

test("as it stands it is an official post on X, now", () => {
	expect(draftOf({})).toEqual({
		site: "x",
		action: "post",
		account: { site: "x", kind: "official" },
		text: "本文",
		media: [],
		audience: "public",
		at: now,
	});
});

test("a registered account is judged by the policy, not by what was chosen", () => {
	const kindOf = (handle: string) => draftOf({ who: { handle } }).account.kind;
	expect(kindOf("kawabe_city")).toBe("official");
	expect(kindOf("gone_since")).toBe("unregistered");
});

test("the time is Japan’s, whatever the machine’s zone", () => {
	expect(draftOf({ at: "2026-04-01T22:30" }).at).toBe(
		"2026-04-01T22:30:00+09:00",
	);
});

test("what is quoted counts only where something is answered or quoted", () => {
	const quoted = { author: "@cafe", text: "すてきなまち" };
	expect(draftOf({ quoted }).quoted).toBeUndefined();
	expect(draftOf({ quoted, action: "quote" }).quoted).toEqual({
		author: "cafe",
		text: "すてきなまち",
	});
});

test("a picture has a description or shows that it has none", () => {
	expect(draftOf({ media: "undescribed" }).media).toEqual([
		{ kind: "image", alt: "" },
	]);
	expect(draftOf({ media: "described" }).media[0]?.alt).not.toBe("");
});
