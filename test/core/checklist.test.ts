import { expect, test } from "vitest";
import {
	type Checklists,
	defaultChecklists,
	occasions,
	pickChecklist,
} from "../../src/core/checklist";
import type { Action, Media } from "../../src/core/draft";
import { guidelines } from "../../src/guidelines";

const line = (name: string) => ({ text: { ja: name, en: name } });

const short: Checklists = {
	post: [line("post 1"), line("post 2")],
	reply: [line("reply 1")],
	quote: [line("quote 1")],
	media: [line("media 1")],
};

const picture: Media[] = [{ kind: "image" }];

test.each<[Action, Media[], string[]]>([
	["post", [], ["post 1", "post 2"]],
	["reply", [], ["reply 1", "post 1", "post 2"]],
	["comment", [], ["reply 1", "post 1", "post 2"]],
	["quote", [], ["quote 1", "post 1", "post 2"]],
	["repost", [], ["quote 1", "post 1", "post 2"]],
	["post", picture, ["media 1", "post 1", "post 2"]],
	["quote", picture, ["quote 1", "media 1", "post 1", "post 2"]],
])("%s with %j: what is special comes first", (action, media, lines) => {
	expect(
		pickChecklist(short, { action, media }).map(({ text }) => text.ja),
	).toEqual(lines);
});

test("five lines at most, and the special ones stay", () => {
	const long: Checklists = {
		...short,
		post: Array.from({ length: 6 }, (_, i) => line(`post ${i}`)),
	};
	const picked = pickChecklist(long, { action: "reply", media: picture });
	expect(picked).toHaveLength(5);
	expect(picked.slice(0, 2).map(({ text }) => text.ja)).toEqual([
		"reply 1",
		"media 1",
	]);
});

test("what is asked beside the list is left out of it, and takes one of the five places", () => {
	const lists: Checklists = {
		...short,
		post: [
			{ ...line("approved?"), unlessAsked: "approval" },
			...Array.from({ length: 6 }, (_, i) => line(`post ${i}`)),
		],
	};
	const pick = (asked: string[]) =>
		pickChecklist(lists, { action: "post", media: [] }, asked).map(
			({ text }) => text.ja,
		);
	expect(pick([])).toEqual([
		"approved?",
		"post 0",
		"post 1",
		"post 2",
		"post 3",
	]);
	expect(pick(["approval"])).toEqual(["post 0", "post 1", "post 2", "post 3"]);
	expect(pick(["copyright", "portrait-consent"])).toHaveLength(3);
});

const all: [string, Checklists | undefined][] = [
	["none chosen", defaultChecklists],
	...guidelines.map(({ id, checklists }): [string, Checklists | undefined] => [
		id,
		checklists,
	]),
];

test.each(all)(
	"%s: each occasion has lines, as questions, in both languages",
	(_, lists) => {
		for (const occasion of occasions) {
			expect(lists?.[occasion]?.length, occasion).toBeGreaterThan(0);
			for (const { text } of lists?.[occasion] ?? []) {
				expect(text.ja).toMatch(/。$/);
				expect(text.en).toMatch(/[.?]$/);
			}
		}
	},
);

test("a private account is shown the lines for private use only, and none where the document has none", () => {
	const mine = { text: { ja: "消しきれません。", en: "" } };
	const draft: Parameters<typeof pickChecklist>[1] = {
		action: "reply",
		media: [],
		account: { kind: "personal" },
	};
	expect(
		pickChecklist({ ...defaultChecklists, private: [mine] }, draft),
	).toEqual([mine]);
	expect(pickChecklist(defaultChecklists, draft)).toEqual([]);
});
