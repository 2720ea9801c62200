import type { Guideline } from "../../core/guideline";
import type { Policy } from "../../core/policy";
import type { Language, Words } from "../../core/words";
import { PagedList } from "../paged-list";
import { type Change, comparePolicies } from "../studio/compare-policies";
import type { Ruling } from "../studio/serve-clauses";
import { spellChange } from "../studio/spell-change";
import { keyNames } from "../studio/wording";
import { wording } from "./wording";

type Props = {
	policy: Policy;
	/** The keys that the organisation has set. */
	fixed: string[];
	guidelines: Guideline[];
	rulings: Ruling[];
	language: Language;
};

/** What one key holds, entry by entry, folded away until somebody asks. */
function FixedKey({
	name,
	changes,
	policy,
	guidelines,
	rulings,
	language,
}: Omit<Props, "fixed"> & { name: Words; changes: Change[] }) {
	const say = (words: Words) => words[language];
	const spell = (change: Change) =>
		spellChange(change, { say, policy, rulings, guidelines });
	return (
		<details>
			<summary>
				{say(name)}（{changes.length.toLocaleString()}）
			</summary>
			<PagedList
				items={changes}
				name={say(name)}
				say={say}
				keyOf={({ item, field }) => `${item} ${field}`}
				matches={(change, wanted) => {
					const { what, how } = spell(change);
					return `${what} ${how}`.toLowerCase().includes(wanted);
				}}
				row={(change) => {
					const { what, how } = spell(change);
					return (
						<>
							{what}
							{how && <b> {how}</b>}
						</>
					);
				}}
			/>
		</details>
	);
}

/** Everything the organisation has set, key by key with its value: what an administrator asks for on the telephone. */
export function FixedList({ fixed, ...rest }: Props) {
	const { policy, language } = rest;
	const settings = Object.fromEntries(
		fixed.map((key) => [key, policy[key as keyof Policy]]),
	) as Partial<Policy>;
	// The lines that only say that a list or table is there tell nothing.
	const changes = comparePolicies({}, settings).filter(
		({ item, field, after }) => item || field || after,
	);
	if (fixed.length === 0) return null;
	return (
		<section id="fixed" aria-labelledby="fixed-title">
			<h2 id="fixed-title">{wording.fixedList[language]}</h2>
			<p>{wording.fixedListHelp[language]}</p>
			{Object.keys(keyNames)
				.filter((key) => fixed.includes(key) && key !== "revision")
				.map((key) => (
					<FixedKey
						key={key}
						name={keyNames[key as keyof Policy]}
						changes={changes.filter((change) => change.key === key)}
						{...rest}
					/>
				))}
		</section>
	);
}
