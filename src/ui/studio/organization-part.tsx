import { LineList } from "./line-list";
import { Part } from "./part";
import { readHosts } from "./read-hosts";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** Who the organisation is, and which sites are its own. */
export function OrganizationPart({ studio }: { studio: Studio }) {
	const { policy, say, set } = studio;
	const { organization } = policy;
	return (
		<Part
			id="organization"
			title={wording.organization}
			help={wording.organizationHelp}
			keys={["organization"]}
			studio={studio}
		>
			<div class="field">
				<label for="organization-name">{say(wording.organizationName)}</label>
				<input
					id="organization-name"
					value={organization.name}
					onInput={(event) =>
						set(
							{
								organization: {
									...organization,
									name: event.currentTarget.value,
								},
							},
							"organization.name",
						)
					}
				/>
			</div>
			<LineList
				id="organization-domains"
				label={say(wording.domains)}
				lines={organization.domains}
				save={(lines) =>
					set({ organization: { ...organization, domains: readHosts(lines) } })
				}
			/>
		</Part>
	);
}
