import type { AnalyzedText } from "../../core/analyzed-text";
import type { Draft } from "../../core/draft";
import type { Policy } from "../../core/policy";
import type { Rule } from "../../core/rule";
import { rule as confidential } from "../confidential";
import { rule as copyright } from "../copyright";
import { rule as defamation } from "../defamation";
import { rule as discrimination } from "../discrimination";
import { rule as disrespect } from "../disrespect";
import { rule as embargo } from "../embargo";
import { rule as harmToOthers } from "../harm-to-others";
import { rule as obscenity } from "../obscenity";
import { rule as overstatement } from "../overstatement";
import { rule as partiality } from "../partiality";
import { rule as personalInformation } from "../personal-information";
import { rule as politicsReligion } from "../politics-religion";
import { rule as provocation } from "../provocation";
import { rule as rumour } from "../rumour";
import { rule as undecidedPolicy } from "../undecided-policy";
import { rule as unlawfulAct } from "../unlawful-act";

/** What a mascot's tone is taken to excuse most easily. */
const tempting: Rule[] = [
	defamation,
	discrimination,
	disrespect,
	provocation,
	obscenity,
	unlawfulAct,
	harmToOthers,
	partiality,
	overstatement,
	politicsReligion,
	embargo,
	undecidedPolicy,
	confidential,
	personalInformation,
	rumour,
	copyright,
];

/** True when the draft breaks a rule that a mascot has to keep like everybody else. */
export const broken = (
	text: AnalyzedText,
	draft: Draft,
	policy: Policy,
): boolean =>
	tempting.some((rule) =>
		rule.check(text, draft, policy).some(({ atMost }) => atMost !== "off"),
	);
