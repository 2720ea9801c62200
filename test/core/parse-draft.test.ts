import { describe, expect, test } from "vitest";
import { DraftError, parseDraft } from "../../src/core/parse-draft";

const now = "2026-04-01T10:00:00+09:00";
const parse = (raw: unknown) => parseDraft(raw, now);
const draftOf = (rest: object) => parse({ id: 1, text: "あ", ...rest }).draft;

const mistakeOf = (raw: unknown): string => {
	try {
		parse(raw);
	} catch (error) {
		if (error instanceof DraftError) return error.message;
		throw error;
	}
	return "none";
};

describe("everything but id and text has a default", () => {
	test("the shortest draft", () => {
		expect(parse({ id: "a", text: "お知らせ" })).toEqual({
			id: "a",
			namesTime: false,
			draft: {
				site: "x",
				action: "post",
				account: { site: "x", kind: "official" },
				text: "お知らせ",
				media: [],
				audience: "public",
				at: now,
			},
		});
	});

	test("the longest draft", () => {
		const at = "2026-05-05T22:00:00+09:00";
		expect(
			parse({
				id: 7,
				text: "",
				site: "facebook",
				account: "unregistered",
				action: "comment",
				quoted: { author: "@a", text: "b", url: "https://x.com/a" },
				media: [{ kind: "video", alt: "" }, { alt: "海" }, {}],
				audience: "limited",
				at,
			}),
		).toEqual({
			id: 7,
			namesTime: true,
			draft: {
				site: "facebook",
				action: "comment",
				account: { site: "facebook", kind: "unregistered" },
				text: "",
				quoted: { author: "@a", text: "b", url: "https://x.com/a" },
				media: [
					{ kind: "video", alt: "" },
					{ kind: "image", alt: "海" },
					{ kind: "image" },
				],
				audience: "limited",
				at,
			},
		});
	});

	test.each(["x", "facebook", "instagram"])(
		"the account is on the same site: %s",
		(site) => {
			expect(draftOf({ site }).account.site).toBe(site);
		},
	);

	test("nothing quoted, no media and no time may be written as null", () => {
		const parsed = parse({
			id: 1,
			text: "",
			quoted: null,
			media: null,
			at: null,
		});
		expect(parsed.draft).not.toHaveProperty("quoted");
		expect(parsed.draft.media).toEqual([]);
		expect(parsed.draft.at).toBe(now);
		expect(parsed.namesTime).toBe(false);
	});

	test("the text is taken as it stands", () => {
		const text = " ＡＢＣ\r\n\u200B👨‍👩‍👧\uD800 ";
		expect(draftOf({ text }).text).toBe(text);
	});

	test("unknown keys are ignored", () => {
		expect(draftOf({ label: "fires", rule: "rumour" })).toEqual(draftOf({}));
	});
});

describe("the time it would be sent", () => {
	test.each([
		["2026-04-01T10:00:00+09:00", "2026-04-01T10:00:00+09:00"],
		["2026-04-01T01:00:00Z", "2026-04-01T01:00:00Z"],
		["2026-04-01T10:00+0900", "2026-04-01T10:00+0900"],
		// Without an offset it is Japan's, whatever the machine's own zone is.
		["2026-04-01T10:00:00", "2026-04-01T10:00:00+09:00"],
		["2026-04-01T10:00", "2026-04-01T10:00+09:00"],
		["2026-04-01 10:00:00", "2026-04-01T10:00:00+09:00"],
		["2026-04-01T10:00:00.123", "2026-04-01T10:00:00.123+09:00"],
	])("%s", (written, at) => {
		const parsed = parse({ id: 1, text: "", at: written });
		expect(parsed.draft.at).toBe(at);
		expect(parsed.namesTime).toBe(true);
	});

	test.each(["", "soon", "2026-13-01T00:00:00+09:00", "10:00"])(
		"%j is none",
		(at) => {
			expect(mistakeOf({ id: 1, text: "", at })).toMatch(/^at: /);
		},
	);
});

describe("what is no draft names the place", () => {
	test.each([
		[null, "draft"],
		[undefined, "draft"],
		["text", "draft"],
		[5, "draft"],
		[true, "draft"],
		[[], "id"],
		[{}, "id"],
		[{ id: 1 }, "text"],
		[{ text: "a" }, "id"],
		[{ id: null, text: "a" }, "id"],
		[{ id: {}, text: "a" }, "id"],
		[{ id: true, text: "a" }, "id"],
		[{ id: 1, text: null }, "text"],
		[{ id: 1, text: 5 }, "text"],
		[{ id: 1, text: ["a"] }, "text"],
		[{ id: 1, text: "a", site: "twitter" }, "site"],
		[{ id: 1, text: "a", site: null }, "site"],
		[{ id: 1, text: "a", account: "Official" }, "account"],
		[{ id: 1, text: "a", account: { kind: "official" } }, "account"],
		[{ id: 1, text: "a", account: 1 }, "account"],
		[{ id: 1, text: "a", action: "like" }, "action"],
		[{ id: 1, text: "a", action: "" }, "action"],
		[{ id: 1, text: "a", quoted: "b" }, "quoted"],
		[{ id: 1, text: "a", quoted: { text: 1 } }, "quoted.text"],
		[{ id: 1, text: "a", quoted: { author: null } }, "quoted.author"],
		[{ id: 1, text: "a", media: {} }, "media"],
		[{ id: 1, text: "a", media: "image" }, "media"],
		[{ id: 1, text: "a", media: [1] }, "media.0"],
		[{ id: 1, text: "a", media: [{}, { kind: "gif" }] }, "media.1.kind"],
		[{ id: 1, text: "a", media: [{ alt: 0 }] }, "media.0.alt"],
		[{ id: 1, text: "a", audience: "friends" }, "audience"],
		[{ id: 1, text: "a", at: 1775005200000 }, "at"],
		[{ id: 1, text: "a", at: ["2026-04-01"] }, "at"],
	])("%j: %s", (raw, place) => {
		expect(mistakeOf(raw).split(":")[0]).toBe(place);
	});
});

test("keys that would change every object change nothing", () => {
	const raw = JSON.parse(
		'{"__proto__":{"account":"personal","polluted":1},"id":1,"text":"a","quoted":{"__proto__":{"polluted":1}},"constructor":{"prototype":{"polluted":1}}}',
	);
	const { draft } = parse(raw);
	expect(draft.account.kind).toBe("official");
	expect(draft.quoted).toEqual({});
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	expect((draft as Record<string, unknown>).polluted).toBeUndefined();
});
