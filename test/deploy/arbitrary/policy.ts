import fc from "fast-check";
import type { Packages } from "../../../src/core/deploy-format";
import type { RawPolicy } from "../../../src/core/managed-policy";
import type { Policy } from "../../../src/core/policy";
import { writePolicy } from "../../../src/core/write-policy";

/** What breaks writers: quotation marks, backslashes, line ends, XML, JSON in a text, letters outside the first plane. */
const odd = fc.constantFrom(
	'"',
	"\\",
	"\\\\",
	'\\"',
	"\n",
	"\r\n",
	"\t",
	"&",
	"<",
	">",
	"]]>",
	"&amp;",
	"<!--",
	"[1]",
	'{"a":1}',
	"𠮷野家",
	"👩‍👩‍👧",
	"\u3000",
	"か\u3099",
	"\u200b",
	"\ufeff",
	"\0",
	"\u2028",
	"\u0085",
	"\ud800",
	"\uffff",
	",\\",
	"dword:00000001",
	"hex(7):00",
	"[HKEY_LOCAL_MACHINE]",
	"; note",
	"%PATH%",
	"",
);
const text = fc.oneof(
	fc.string({ unit: "grapheme" }),
	fc.string({ unit: "binary" }),
	fc.array(odd, { maxLength: 4 }).map((parts) => parts.join("")),
);
const texts = fc.array(text, { maxLength: 12 });
const hours = fc.record({
	days: fc.array(fc.integer({ min: 0, max: 6 })),
	start: fc.constant("08:30"),
	end: fc.constant("17:15"),
});

const settings: fc.Arbitrary<Partial<Policy>> = fc.record(
	{
		organization: fc.record({ name: text, domains: texts }),
		guideline: text,
		accounts: fc.array(
			fc.record(
				{
					site: fc.constantFrom("x", "facebook", "instagram"),
					id: text,
					kind: fc.constantFrom("official", "personal"),
					name: text,
					department: text,
					shared: fc.boolean(),
				},
				{ requiredKeys: ["site", "id", "kind"] },
			),
		),
		rules: fc.dictionary(
			text,
			fc.constantFrom("off", "notice", "confirm", "hold"),
		),
		words: fc.array(
			fc.record({ rule: text, match: text, message: text, except: texts }),
		),
		allowedDomains: texts,
		workHours: hours,
		officeHours: hours,
		approval: fc.record({ required: fc.boolean(), exemptions: texts }),
		disclaimer: text,
		contacts: fc.array(fc.record({ for: texts, name: text, phone: text })),
	},
	{ requiredKeys: [] },
);

/** Policies as the studio hands them to a format. */
export const policies: fc.Arbitrary<RawPolicy> = fc
	.tuple(settings, text)
	.map(([settings, revision]) => writePolicy(settings, revision));

export const packages: Packages = {
	chrome: {
		id: "abcdefghijklmnopabcdefghijklmnop",
		source: "https://clients2.google.com/service/update2/crx",
	},
	edge: {
		id: "ponmlkjihgfedcbaponmlkjihgfedcba",
		source: "https://edge.microsoft.com/extensionwebstorebase/v1/crx",
	},
	firefox: {
		id: "hitoiki@hitoiki.example",
		source: "https://intranet.example.lg.jp/hitoiki.xpi",
	},
};
