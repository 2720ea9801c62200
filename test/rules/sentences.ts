import { describe, expect, it } from "vitest";
import { check } from "../../src/core/check";
import type { AccountKind, Draft } from "../../src/core/draft";
import { defaultPolicy, type Policy } from "../../src/core/policy";
import type { Rule } from "../../src/core/rule";
import { analyze } from "../language/analyze";
import { draftOf } from "./draft-of";

type Sentences = {
	/** Must be found. 【 】 marks the words expected to be underlined; without a mark the whole draft is meant. */
	ng: string[];
	/** Must stay silent. */
	ok: string[];
	/** What the sentences of this list have in common; all optional. */
	draft?: Partial<Omit<Draft, "account" | "text">>;
	account?: AccountKind;
	policy?: Partial<Policy>;
};

/** Runs a rule on sentences: the specification of a language rule is two lists, wrong and right. */
export function sentences(rule: Rule, name: string, list: Sentences): void {
	const policy = { ...defaultPolicy, ...list.policy };
	const found = (text: string) =>
		check(
			draftOf(text, { ...list.draft, kind: list.account }),
			analyze(text),
			[{ rule, severity: "hold", clauses: [] }],
			policy,
		);

	describe(`${rule.id}: ${name}`, () => {
		it.each(list.ng)("finds %s", (marked) => {
			const text = marked.replaceAll(/[【】]/g, "");
			const findings = found(text);
			const outermost = findings.filter(
				({ span }) =>
					!findings.some(
						(other) =>
							span &&
							other.span &&
							other.span.end - other.span.start > span.end - span.start &&
							other.span.start <= span.start &&
							span.end <= other.span.end,
					),
			);
			const shown = outermost
				.toSorted((a, b) => (b.span?.start ?? 0) - (a.span?.start ?? 0))
				.reduce(
					(written, { span }) =>
						span
							? `${written.slice(0, span.start)}【${written.slice(span.start, span.end)}】${written.slice(span.end)}`
							: written,
					text,
				);
			expect(findings.length).toBeGreaterThan(0);
			expect(findings.every((finding) => !finding.failed)).toBe(true);
			expect(shown).toBe(marked);
		});
		it.each(list.ok)("is silent on %s", (text) => {
			expect(found(text)).toEqual([]);
		});
	});
}
