/**
 * How strongly a finding is shown, weakest first.
 * notice: dotted line, for your information · confirm: wavy line, one question before sending ·
 * hold: double line, a reason is asked before sending. Nothing ever blocks a post for good.
 */
export const severities = ["off", "notice", "confirm", "hold"] as const;
export type Severity = (typeof severities)[number];

const strength = (severity: Severity) => severities.indexOf(severity);

export const strongest = (a: Severity, b: Severity): Severity =>
	strength(a) >= strength(b) ? a : b;

export const weakest = (a: Severity, b: Severity): Severity =>
	strength(a) <= strength(b) ? a : b;
