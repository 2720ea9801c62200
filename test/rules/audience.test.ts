import { rule } from "../../src/rules/audience";
import { sentences } from "./sentences";

const text = "家族で海に行きました。";

sentences(rule, "from a few to everybody", {
	account: "personal",
	draft: { audience: "public", wasLimited: true },
	ng: [text, ""],
	ok: [],
});

for (const draft of [
	{ audience: "public" },
	{ audience: "limited" },
	{ audience: "limited", wasLimited: true },
	{},
] as const)
	sentences(rule, `nothing new: ${JSON.stringify(draft)}`, {
		account: "personal",
		draft,
		ng: [],
		ok: [text, ""],
	});
