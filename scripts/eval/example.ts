import type { Action, Draft } from "../../src/core/draft";
import { defaultPolicy, type Policy } from "../../src/core/policy";

/** A line of the example collection: a draft, the rule it concerns, and whether that rule must speak. */
export type Example = {
	rule: string;
	fires: boolean;
	text?: string;
	account: "official" | "personal";
	action?: Action;
	now?: string;
	media?: { alt?: string }[];
	replyPolicy?: "none" | "template" | "reply";
	sharedAccount?: boolean;
	character?: boolean;
	audience?: "public" | "limited";
};

/** What a draft and a policy can express. */
const expressible = new Set([
	"rule",
	"fires",
	"text",
	"account",
	"action",
	"now",
	"media",
	"replyPolicy",
	"sharedAccount",
	"character",
	"audience",
	"draftException",
]);

/** False for an example that is about more than a draft: a panel, an approval, the time of the last visit. */
export const isExpressible = (example: Example) =>
	Object.keys(example).every((key) => expressible.has(key)) &&
	(example.text !== undefined ||
		example.action !== undefined ||
		example.media !== undefined);

/** The examples speak from a registered account of a city whose site is city.example.lg.jp. */
export const policyFor = (example: Partial<Example>): Policy => ({
	...defaultPolicy,
	organization: { name: "", domains: ["city.example.lg.jp"] },
	accounts: [
		{
			site: "x",
			id: "city",
			kind: "official",
			replyPolicy: example.replyPolicy ?? "none",
			shared: example.sharedAccount ?? false,
			character: example.character ?? false,
		},
	],
});

/** By default a new post on Wednesday 2025-06-11 at 10:00 JST. */
export function draftFor(example: Partial<Example>): Draft {
	const kind = example.account ?? "official";
	return {
		site: "x",
		action: example.action ?? "post",
		account: {
			site: "x",
			kind,
			handle: kind === "official" ? "city" : "somebody",
		},
		text: example.text ?? "",
		media: (example.media ?? []).map(({ alt }) => ({
			kind: "image",
			...(alt !== undefined && { alt }),
		})),
		at: example.now ?? "2025-06-11T10:00:00+09:00",
		...(example.audience && { audience: example.audience }),
	};
}
