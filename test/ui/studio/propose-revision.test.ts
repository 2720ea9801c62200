import { expect, test } from "vitest";
import { proposeRevision } from "../../../src/ui/studio/propose-revision";

test.each([
	["", "2026-04-01-1"],
	["2026-03-31-4", "2026-04-01-1"],
	["2026-04-01", "2026-04-01-2"],
	["2026-04-01-1", "2026-04-01-2"],
	["2026-04-01-9", "2026-04-01-10"],
	["2026-04-01-試行", "2026-04-01-1"],
	["第3版", "2026-04-01-1"],
])("after %j comes %j", (last, next) => {
	expect(proposeRevision(last, "2026-04-01")).toBe(next);
});
