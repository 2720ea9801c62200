import type { Guideline } from "../../core/guideline";
import { type Role, roleNames, roles } from "../../core/role";
import type { Language, Words } from "../../core/words";
import { tellTime } from "../tell-approval";
import { wording } from "./wording";

type Props = {
	role: Role;
	pledges: Record<string, string>;
	guidelines: Guideline[];
	language: Language;
	save(role: Role): void;
};

/** What the person is to the city, and when a contractor has confirmed its rules. */
export function RoleChoice({
	role,
	pledges,
	guidelines,
	language,
	save,
}: Props) {
	const say = (words: Words) => words[language];
	const pledged = guidelines.filter(({ id }) => pledges[id]);
	return (
		<section>
			<h2>
				<label for="role">{say(wording.role)}</label>
			</h2>
			<p id="role-help">{say(wording.roleHelp)}</p>
			<select
				id="role"
				aria-describedby="role-help"
				value={role}
				onChange={({ currentTarget }) => {
					const chosen = roles.find((known) => known === currentTarget.value);
					if (chosen) save(chosen);
				}}
			>
				{roles.map((known) => (
					<option key={known} value={known}>
						{say(roleNames[known])}
					</option>
				))}
			</select>
			{role === "contractor" &&
				pledged.map(({ id, municipality }) => (
					<p key={id}>
						{say(wording.pledged)} {say(municipality)}{" "}
						{tellTime(pledges[id] ?? "", language)}
					</p>
				))}
		</section>
	);
}
