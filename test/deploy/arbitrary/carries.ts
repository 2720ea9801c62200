import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DeployFormat } from "../../../src/core/deploy-format";
import { decodeFile, encodeFile } from "../../../src/core/text-file";
import { writePolicy, writeRelease } from "../../../src/core/write-policy";
import { formats } from "../../../src/deploy";
import { readPolicyFile } from "../../../src/deploy/import/read-policy-file";
import { packages, policies } from "./policy";

/** What every format must do: a policy written to the bytes of a file is read back from them as it was. */
export function describeFormat(format: DeployFormat): void {
	const wayThroughFile = (text: string) =>
		decodeFile(encodeFile(text, format.encoding));

	describe(format.id, () => {
		test("brings every policy back as it was", () => {
			fc.assert(
				fc.property(policies, (policy) => {
					const file = wayThroughFile(format.write(policy, packages));
					expect(format.read(file, packages)).toEqual(policy);
				}),
			);
		});

		test("is recognised by itself among all the formats", () => {
			const policy = writePolicy({ guideline: "ube" }, "2026-04-01-1");
			const file = wayThroughFile(format.write(policy, packages));
			expect(readPolicyFile(file, packages, formats)?.policy).toEqual(policy);
		});

		test("brings back what belongs to another build of the extension", () => {
			const policy = writePolicy({ guideline: "ube" }, "1");
			const file = wayThroughFile(format.write(policy, packages));
			expect(format.read(file, {})).toEqual(policy);
		});

		test("can take a policy back", () => {
			const release = writeRelease("2");
			const file = format.write(release, packages);
			expect(format.read(file, packages)).toEqual(release);
		});

		test("carries 10,000 accounts and 5,000 words", () => {
			const policy = writePolicy(
				{
					accounts: Array.from({ length: 10_000 }, (_, i) => ({
						site: "x",
						id: `kawabe_${i}`,
						kind: "official",
						name: `川辺市"${i}"課`,
					})),
					words: Array.from({ length: 5000 }, (_, i) => ({
						rule: "confidential",
						match: `第${i}次計画`,
						except: [],
					})),
				},
				"1",
			);
			const file = wayThroughFile(format.write(policy, packages));
			expect(format.read(file, packages)).toEqual(policy);
		});

		test.each([
			"",
			"{",
			"null",
			"[]",
			'"text"',
			"Windows Registry Editor Version 5.00\r\n\r\n[",
			'<?xml version="1.0"?><plist version="1.0"><dict/></plist>',
			"川辺市",
		])("%j is no policy, and no reason to fall over", (text) => {
			expect(format.read(text, packages)).toBeUndefined();
		});

		if (format.browsers.length > 0)
			test("without an id nothing is written", () => {
				expect(() => format.write({}, {})).toThrow(/missing/);
			});
	});
}
