import { expect, test } from "vitest";
import type { Permission } from "../../../src/core/approval/approval";
import {
	readPermission,
	type TypedPermission,
	writeForField,
} from "../../../src/core/approval/typed-permission";

const now = Date.parse("2026-04-01T11:00:00+09:00");

const typed = (change: Partial<TypedPermission>): TypedPermission => ({
	by: "広報課長 山田",
	at: "2026-04-01T10:00",
	how: "spoken",
	number: "",
	...change,
});

test("the field begins with the time in Japan, whatever the machine says", () => {
	expect(writeForField(now)).toBe("2026-04-01T11:00");
});

test.each<[string, Partial<TypedPermission>, Permission | undefined]>([
	["nothing chosen", {}, undefined],
	["an exemption", { choice: "fact" }, { exemption: "fact" }],
	[
		"an exemption without any name",
		{ choice: "fact", by: "" },
		{ exemption: "fact" },
	],
	[
		"an approval, given an hour ago",
		{ choice: "approved" },
		{
			approval: {
				by: "広報課長 山田",
				at: "2026-04-01T01:00:00.000Z",
				how: "spoken",
			},
		},
	],
	["nobody named", { choice: "approved", by: "　 " }, undefined],
	["no time", { choice: "approved", at: "" }, undefined],
	[
		"a time still to come",
		{ choice: "approved", at: "2026-04-01T11:30" },
		undefined,
	],
	[
		"this very minute",
		{ choice: "approved", at: "2026-04-01T11:00", by: " 山田 " },
		{
			approval: { by: "山田", at: "2026-04-01T02:00:00.000Z", how: "spoken" },
		},
	],
	[
		"a decision with its number",
		{ choice: "approved", how: "decision", number: " 広第12号 " },
		{
			approval: {
				by: "広報課長 山田",
				at: "2026-04-01T01:00:00.000Z",
				how: "decision",
				number: "広第12号",
			},
		},
	],
	[
		"a number left behind from another choice",
		{ choice: "approved", how: "message", number: "広第12号" },
		{
			approval: {
				by: "広報課長 山田",
				at: "2026-04-01T01:00:00.000Z",
				how: "message",
			},
		},
	],
])("%s", (_, change, expected) => {
	expect(readPermission(typed(change), now)).toEqual(expected);
});
